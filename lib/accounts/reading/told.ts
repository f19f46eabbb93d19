import type { Entity } from '../frame';
import { keyOf } from '../identity/synonyms';
import { VAGUE } from '../identity/vague';
import type { Clause } from './clauses';
import { readNounPhrase } from './noun-phrase';
import { exceptBehind } from './polarity';
import { FUNCTION_WORDS, type Word } from './words';

/** A happening that a clause says did not happen, by the key of its own word: for verbs that no class lists. */
export interface Negated {
  key: string;
  /** In the first person: «لم نزرع». */
  ours: boolean;
  theme: Entity | null;
  words: string[];
  word: Word;
}

const VERB_NEGATOR = /^(?:لم|لن|لا)$/;
const NOUN_NEGATOR = /^(?:عدم|دون|بدون|بلا|غياب|انعدام|ليس|ليست)$/;
const CONTENT = /^[\u0621-\u064a]{2,}$/;

export const isContent = (word: Word): boolean =>
  !word.number && CONTENT.test(word.bare) && !FUNCTION_WORDS.has(word.plain) && !VAGUE.has(word.light);

/** Keys of everything that the words tell, verbs too; numbers by their digits. */
export function toldKeys(words: readonly Word[]): string[] {
  const keys = new Set<string>();
  for (const word of words) {
    if (word.number) keys.add(word.form);
    else if (isContent(word)) keys.add(word.key);
  }
  return [...keys].slice(0, 40);
}

const BOUNDS = /^[يتن](?:تجاوز|تعدي?|تخط[يى]?|فوق|زيد|بلغ|صل)(?:وا)?$/;

/** What a clause says was not so. */
export function readNegated(clause: Clause): Negated[] {
  const { words } = clause;
  const found: Negated[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next) return;
    const verbal =
      VERB_NEGATOR.test(word.plain) && !/^(?:يزال|تزال|يزالون|زال|زالت|زالوا|بد|سيما|شك)$/.test(next.plain);
    const nominal = NOUN_NEGATOR.test(word.plain);
    if (!verbal && !nominal) return;
    let index = at + 1;
    while (
      words[index] &&
      /^(?:يكن|تكن|يكونوا|اي|اية|هناك|ثمة|يوجد|توجد|يعد|تعد|يتم|وجود|يجر|تجر)$/.test((words[index] as Word).plain)
    )
      index++;
    const negated = words[index];
    if (!negated || !isContent(negated) || exceptBehind(clause, index)) return;
    // «لن يتجاوز 6 في المئة» sets a bound to a number, and denies no happening.
    if (verbal && BOUNDS.test(negated.plain)) return;
    // «لم نزرع»: the first person's ن hides the verb's own letters.
    const key = verbal && /^ن.{3}/.test(negated.plain) ? keyOf(negated.plain.slice(1)) : negated.key;
    found.push({
      key,
      ours:
        (verbal && /^ن.{3}/.test(negated.plain)) ||
        words.slice(0, at).some((each) => /^(?:انه|انها|انهم|بانه|بانها|بانهم|اننا)$/.test(each.plain)),
      theme: readNounPhrase(words, index + 1)?.entity ?? null,
      words: toldKeys(words.slice(index + 1, index + 10)).filter((other) => other !== key),
      word: negated,
    });
  });
  return found;
}

const EMPTY = new Set(
  'وجود صحة اي ما رواية تردد اشيع نشر تداول انباء معلومات حدوث وقوع حصول قيام تكون يكون ان نية'.split(' ').map(keyOf),
);

/** Keys of what a denial denies, without the words that only say "that there was". */
export const deniedKeys = (words: readonly Word[]): string[] => toldKeys(words).filter((key) => !EMPTY.has(key));

/** The heart of a denial: its happening and what it happened to, up to the first preposition. */
export function deniedCore(words: readonly Word[]): Entity | null {
  const core: string[] = [];
  let start: Word | null = null;
  for (const word of words) {
    if (!isContent(word)) {
      if (core.length > 0 && /^(?:في|من|عن|علي|الي|قبل|بعد|بسبب|لدي|خلال|مع)$/.test(word.plain)) break;
      continue;
    }
    if (EMPTY.has(word.key)) continue;
    if (core.length > 0 && (word.preposition || core.length === 3)) break;
    start ??= word;
    if (!core.includes(word.key)) core.push(word.key);
  }
  const [key, ...qualifiers] = core;
  return key && start ? { key, qualifiers, name: '', span: { start: start.start, end: start.end } } : null;
}

/** «ما هو منسوب إليه», «الاتهامات», «ما تردد»: a denial that names nothing but the charge. */
export const deniesCharge = (words: readonly Word[]): boolean =>
  words.length <= 8 &&
  words.some((word) => /^(?:منسوب|منسوبة|اتهامات|اتهام|تهم|تهمة|مزاعم|ادعاءات|نسب)$/.test(word.bare));
