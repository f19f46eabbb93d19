import { fold } from '../../arabic/fold';
import { keyOf } from '../identity/synonyms';
import { accord, accordExclusions } from './classes/accord';
import { condition, conditionExclusions } from './classes/condition';
import { conduct, conductExclusions } from './classes/conduct';
import { control, controlExclusions } from './classes/control';
import { custody, custodyExclusions } from './classes/custody';
import { force, forceExclusions } from './classes/force';
import { nounForms, verbForms, type WordForm } from './forms';
import type { PredicateClass } from './predicate-class';

/** A reading of a word as a predicate. */
export interface Sense {
  class: PredicateClass;
  shape: WordForm['shape'] | 'either';
}

export const isVerb = (sense: Sense): boolean =>
  sense.shape === 'verb' || sense.shape === 'future' || sense.shape === 'either';
export const isNominalSense = (sense: Sense): boolean => sense.shape !== 'verb' && sense.shape !== 'future';

/** A word of an expression; `exact` where only this form will do («رفع», not «ارتفع»). */
export interface PhrasePart {
  form: string;
  key: string;
  exact: boolean;
}

export interface PhraseSense {
  class: PredicateClass;
  parts: PhrasePart[];
}

export const CLASSES: readonly PredicateClass[] = [
  ...control,
  ...force,
  ...accord,
  ...custody,
  ...conduct,
  ...condition,
];

export const classOf = new Map(CLASSES.map((each) => [each.id, each]));

const senses = new Map<string, Sense[]>();
const phrases = new Map<string, PhraseSense[]>();

function learn(form: string, sense: Sense) {
  const known = senses.get(form);
  if (!known) senses.set(form, [sense]);
  const same = known?.find((each) => each.class === sense.class);
  if (!known) return;
  if (!same) known.push(sense);
  // «قصف», «توقف»: a verb and its masdar are one form; where they stand tells them apart.
  else if (isVerb(same) && !isVerb(sense)) same.shape = 'either';
}

for (const each of CLASSES) {
  for (const entry of each.verbs?.split('\n') ?? [])
    for (const { form, shape } of verbForms(entry)) learn(form, { class: each, shape });
  for (const noun of each.nouns?.split(/\s+/) ?? [])
    for (const form of nounForms(noun)) learn(form, { class: each, shape: 'noun' });
  for (const phrase of each.phrases?.split('\n') ?? []) {
    const words = fold(phrase).split(' ').filter(Boolean);
    if (words.length < 2) continue;
    const last = keyOf(words[words.length - 1] as string);
    const list = phrases.get(last) ?? [];
    list.push({
      class: each,
      parts: words.map((form) => ({
        form: form.replace('=', ''),
        key: keyOf(form.replace('=', '')),
        exact: form.startsWith('='),
      })),
    });
    phrases.set(last, list);
  }
}

/** What a folded word without conjunction may tell; the article tells a noun from a verb. */
export const sensesOf = (form: string): readonly Sense[] => senses.get(form) ?? [];

export const isPredicateForm = (form: string): boolean => senses.has(form);

/** The phrases that end in a word of this key. */
export const phrasesEndingIn = (key: string): readonly PhraseSense[] => phrases.get(key) ?? [];

const excluded = new Set(
  [
    ...controlExclusions,
    ...forceExclusions,
    ...accordExclusions,
    ...custodyExclusions,
    ...conductExclusions,
    ...conditionExclusions,
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** Whether the two classes cannot both be true of one theme at one time. */
export const exclude = (a: string, b: string): boolean => excluded.has(`${a} ${b}`);
