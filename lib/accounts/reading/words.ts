import { tokenize } from '../../arabic/tokens';
import { bare, isDefinite } from '../identity/key';
import { keyOf, lightKey } from '../identity/synonyms';
import { isNominalSense, isPredicateForm, type Sense, sensesOf } from '../predicates/lexicon';

/** A word of the text with what reading frames asks of it again and again. Offsets are UTF-16, in the text as given. */
export interface Word {
  start: number;
  end: number;
  /** Folded, as it stands. */
  form: string;
  /** Folded, without conjunction. */
  plain: string;
  /** Without conjunction, preposition and article. */
  bare: string;
  key: string;
  /** A key that keeps more of the word: for what a text is about. */
  light: string;
  definite: boolean;
  /** The conjunction written onto it. */
  conjunction: boolean;
  /** The preposition written onto it: ب, ل, ك. */
  preposition: string;
  senses: readonly Sense[];
  /** Punctuation that stands right before it, '' for none. */
  after: string;
  number: boolean;
}

const NONE: readonly Sense[] = [];

/** The words of `text`, each with the punctuation before it, yielding now and then. Linear. */
export function* readWords(text: string): Generator<void, Word[], void> {
  const words: Word[] = [];
  let after = '';
  for (const token of yield* tokenize(text)) {
    if (token.kind === 'mark' || token.kind === 'break') {
      after += token.form;
      continue;
    }
    words.push(readWord(token.form, token.start, token.end, after, token.kind === 'number'));
    after = '';
    if (words.length % 2000 === 0) yield;
  }
  return words;
}

function readWord(form: string, start: number, end: number, after: string, number: boolean): Word {
  const { plain, preposition, senses } = takeClitics(form);
  const stem = bare(plain);
  return {
    start,
    end,
    form,
    plain,
    bare: preposition && senses.length ? plain.slice(preposition.length) : stem,
    key: number ? form : keyOf(preposition && senses.length ? plain.slice(preposition.length) : plain),
    light: number ? form : lightKey(plain),
    definite: isDefinite(form),
    conjunction: plain !== form,
    preposition,
    senses,
    after,
    number,
  };
}

/** Takes off a conjunction and a preposition where what is left is a word that the lexicon knows, or must be one by its shape. */
function takeClitics(form: string): { plain: string; preposition: string; senses: readonly Sense[] } {
  if (isPredicateForm(form)) return { plain: form, preposition: '', senses: sensesOf(form) };
  let plain = form;
  if (/^[وف]..../.test(form) || /^[وف]../.test(form)) {
    const rest = form.slice(1);
    if (isPredicateForm(rest) || FUNCTION_WORDS.has(rest) || bare(form) !== form) plain = rest;
    if (bare(form) === form && !isPredicateForm(rest) && !FUNCTION_WORDS.has(rest)) plain = form;
  }
  if (isPredicateForm(plain)) return { plain, preposition: '', senses: sensesOf(plain) };
  const article = /^(?:ال|لل)(.+)$/.exec(plain);
  if (article) {
    const nominal = sensesOf(article[1] as string).filter(isNominalSense);
    return { plain, preposition: plain.startsWith('لل') ? 'ل' : '', senses: nominal.length ? nominal : NONE };
  }
  const preposition = /^[بلك]/.exec(plain)?.[0];
  if (preposition) {
    const rest = plain.slice(1).replace(/^ال/, '');
    const nominal = sensesOf(rest).filter(isNominalSense);
    if (nominal.length) return { plain, preposition, senses: nominal };
    if (bare(plain) !== plain || /^[بك]ال/.test(plain)) return { plain, preposition, senses: NONE };
  }
  return { plain, preposition: '', senses: NONE };
}

/** Folded words of grammar that a conjunction is written onto. */
export const FUNCTION_WORDS = new Set(
  `ان انه انها انهم انهما اننا اني لم لن لا ليس ليست ما لما قد في من الي علي عن مع بين حتي منذ بعد قبل خلال عند حول نحو ضد هو هي هم هما نحن هذا هذه ذلك تلك
  الذي التي الذين اللذين اللتين كان كانت كانوا يكون تكون كما لكن بل اذا اذ حيث بينما فيما ثم او ام كل بعض غير عدم دون بدون سوف اي ايضا به بها فيه فيها منه منها عليه
  عليها له لها لهم الا انما حين عندما بعدما قبلما رغم عبر وسط ضمن اثر عقب بسبب نتيجة جراء اثناء داخل خارج قرب فوق تحت امام خلف لدي لدينا لنا لي لك علينا عليكم وراء الينا اليه اليها بان بانه بانها بانهم لان لانه لانها فان مما ممن الان هناك هنا`.split(
    /\s+/,
  ),
);
