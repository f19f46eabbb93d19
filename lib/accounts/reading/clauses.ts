import { isVerb } from '../predicates/lexicon';
import type { Word } from './words';

/** A stretch of words around one predicate or a few, read together. */
export interface Clause {
  words: Word[];
  /** 'main', or 'relative' («الذي …»), or 'adjunct' («بعد …», «إثر …») with the word that opens it. */
  kind: 'main' | 'relative' | 'adjunct';
  opener: string;
}

const OPENS = /^(?:لكن|بل|بينما|فيما|بعدما|عندما|حين|اذ|حيث|كما|ثم|مما|علما|فقد)$/;
const RELATIVE = /^(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان|اللواتي|ممن)$/;
const ADJUNCT = /^(?:بعد|قبل|منذ|اثر|عقب|بسبب|نتيجة|جراء|خلال|اثناء|رغم|وسط|ضمن|عبر|بفعل|ريثما|جراء|لدي)$/;
const COMPLEMENT = /^(?:ان|انه|انها|انهم|انهما|اننا|اني|بان|بانه|بانها|بانهم|لان|لانه|لانها)$/;

/** Cuts a statement's words into clauses. Linear. */
export function readClauses(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { words: [], kind: 'main', opener: '' };
  const close = (kind: Clause['kind'], opener: string) => {
    if (current.words.length) clauses.push(current);
    current = { words: [], kind, opener };
  };
  words.forEach((word, index) => {
    const plain = word.plain;
    const previous = words[index - 1];
    if (index > 0) {
      if (RELATIVE.test(plain) && !/^(?:هو|هي|هم|هما)$/.test(previous?.plain ?? '')) close('relative', plain);
      else if (ADJUNCT.test(plain)) close('adjunct', plain);
      else if (OPENS.test(plain)) close('main', plain);
      else if (/[،,؛;.:؟!\n]|^-|–/.test(word.after)) close('main', '');
      else if (word.conjunction && COMPLEMENT.test(plain)) close('main', plain);
      else if (word.conjunction && startsPredicate(word, words[index + 1])) close(current.kind, '');
      else if (plain === 'ان' && previous && !COMPLEMENT.test(previous.plain) && current.kind !== 'main')
        close('main', plain);
    } else if (ADJUNCT.test(plain)) {
      current.kind = 'adjunct';
      current.opener = plain;
    }
    current.words.push(word);
  });
  close('main', '');
  return clauses;
}

function startsPredicate(word: Word, next: Word | undefined): boolean {
  if (word.senses.some((sense) => isVerb(sense)) && !word.definite) return true;
  return /^(?:لم|لن|لا|ليس|ليست|كان|كانت|قد|سوف|ما)$/.test(word.plain) && next !== undefined;
}
