/** What has changed between two wordings, word by word. Spelling that folding unifies, and punctuation, are no change. */
import { diff } from 'fast-myers-diff';
import { fold } from '../../arabic/fold';

export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  /** As written: in the new wording for what stayed. */
  text: string;
}

interface Word {
  text: string;
  folded: string;
}

/** The way from `before` to `after`, in the order of reading; what was removed comes before what took its place. */
export function wordDifference(before: string, after: string): WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const changes: WordChange[] = [];
  const push = (kind: WordChange['kind'], words: Word[]) => {
    if (words.length > 0) changes.push({ kind, text: words.map(({ text }) => text).join(' ') });
  };
  let at = 0;
  for (const [oldStart, oldEnd, newStart, newEnd] of diff(
    old.map(({ folded }) => folded),
    now.map(({ folded }) => folded),
  )) {
    push('same', now.slice(at, newStart));
    push('removed', old.slice(oldStart, oldEnd));
    push('added', now.slice(newStart, newEnd));
    at = newEnd;
  }
  push('same', now.slice(at));
  return changes;
}

/** Whether two wordings have the same words. */
export const sameWords = (a: string, b: string): boolean => {
  const first = wordsOf(a);
  const second = wordsOf(b);
  return first.length === second.length && first.every(({ folded }, at) => folded === second[at]?.folded);
};

function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/)
    .map((written) => ({ text: written, folded: fold(written).replace(/[^\p{L}\p{N}%]+/gu, '') }))
    .filter(({ folded }) => folded !== '');
}
