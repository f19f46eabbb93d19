import type { Document, Range } from './document';
import type { Draft } from './draft';
import { genderOf } from './subject';

/** Whose words a draft carries, after resolution. */
export interface Resolved {
  source: Range | null;
  /** The draft whose source it shares. */
  ref: Draft | null;
}

/**
 * Gives each draft its source, in text order. A participle shares the source of the statement that it hangs on; a verb without
 * subject continues the last speaker heard who agrees in gender and number, unless a turn marker («من جهته») announces another.
 * Where nobody agrees the source stays empty: never guessed.
 */
export function resolveSpeakers(document: Document, drafts: readonly Draft[]): Map<Draft, Resolved> {
  const resolved = new Map<Draft, Resolved>();
  const heard: Draft[] = [];
  for (const draft of drafts) {
    if (draft.source) {
      resolved.set(draft, { source: draft.source, ref: null });
      if (!draft.sieve.startsWith('label')) heard.push(draft);
      continue;
    }
    const antecedent = draft.link === 'none' ? null : findAntecedent(document, draft, heard, resolved);
    resolved.set(draft, { source: antecedent ? (antecedent.source as Range) : null, ref: antecedent });
  }
  return resolved;
}

/** So many speakers back a reader still knows who is meant. */
const MEMORY = 6;

function findAntecedent(
  document: Document,
  draft: Draft,
  heard: readonly Draft[],
  _resolved: ReadonlyMap<Draft, Resolved>,
): Draft | null {
  if (draft.turn) return null;
  const same = document.sentenceOf[draft.at];
  let strict: Draft | null = null;
  for (let back = heard.length - 1; back >= 0 && heard.length - back <= MEMORY; back--) {
    const candidate = heard[back] as Draft;
    const source = candidate.source as Range;
    if (draft.agreement && !agreesWith(document, source, draft)) continue;
    if (draft.link === 'host' && document.sentenceOf[candidate.at] !== same && strict === null) {
      strict = candidate;
      continue;
    }
    return candidate;
  }
  return strict;
}

function agreesWith(document: Document, source: Range, draft: Draft): boolean {
  const { gender, plural } = genderOf(document, source);
  const agreement = draft.agreement!;
  if (agreement.number === 'plural') return true;
  if (agreement.number === 'dual') return true;
  if (agreement.gender === 'f') return gender === 'f' || !plural;
  return gender === 'm';
}
