import { type CueHit, type Document, formAt } from './document';
import type { Reading } from './lexicon/cue-forms';
import { NARRATORS_OWN } from './sieves/impersonal';
import { isComma, isNegation, isPreposition, thatAt } from './words';
import { isRelative } from './words-rel';

/** A cue asserts nothing under negation («لم يؤكد»), as an aim («قبل أن يعلن», «ليعلن»), or asked. */
export function isAsserted(document: Document, at: number, reading: Reading): boolean {
  const before = formAt(document, at - 1);
  if (/^(?:مما|ومن|مهما|كلما)$/.test(before)) return false;
  // «لم ينف أو يؤكد»
  if (before === 'او' && isNegation(formAt(document, at - 3))) return false;
  if (reading.verb.lemma === 'تحدث' && /^(?:شريطة|بشرط)$/.test(formAt(document, at + 1))) return false;
  // Behind a preposition stands a noun: «على تذكر الطيار», «في نقل الركاب».
  if (before !== 'من' && before !== 'ل' && isPreposition(document, at - 1)) return false;
  if (before === 'من' && reading.tense === 'imperfect') return false;
  if (isNounInYa(document, at, reading)) return false;
  if (isNegation(before) && !(before === 'ما' || before === 'وما')) return false;
  if (reading.tense === 'imperfect' && /^(?:و)?(?:ان|لان|كي|لكي|حتي|بان|هل|قد|ليت|لعل|الا)$/.test(before)) return false;
  if (before === 'هل' || before === 'اذا' || before === 'لو' || (before === 'ان' && reading.tense === 'imperfect'))
    return false;
  if (before === 'ما' && (formAt(document, at - 2) === 'اذا' || formAt(document, at - 2) === 'اذ')) return false;
  if (isFirstPerson(document, at, reading) || isNarratorsOwn(document, at, reading)) return false;
  if (before === 'ما' && reading.tense === 'imperfect' && document.sentenceOf[at - 1] !== document.sentenceOf[at - 2])
    return false;
  return true;
}

/** «رأي» is a noun, «رأى» the verb, wherever the text tells ى from ي. */
function isNounInYa(document: Document, at: number, reading: Reading): boolean {
  const token = document.tokens[at] as { end: number };
  if (!document.tellsYa || reading.voice === 'passive') return false;
  const sign = document.text.charAt(token.end - 1);
  if (reading.tense === 'perfect') return sign === 'ي' && reading.verb.lemma.endsWith('ى');
  // «يدعى» is "is called", «يدعي» claims.
  return sign === 'ى' && reading.verb.imperfect.endsWith('ي');
}

/** «أعترف», «أزعم» is the writer's own voice; «اعترف» is somebody else's. Only the hamza tells them apart. */
function isFirstPerson(document: Document, at: number, reading: Reading): boolean {
  const token = document.tokens[at] as { start: number };
  const conjunction = /^[وف]/.test(formAt(document, at)) && !/^[وف]/.test(reading.verb.lemma) ? 1 : 0;
  return (
    reading.tense === 'perfect' &&
    document.text.charAt(token.start + conjunction) === 'أ' &&
    !/^أ/.test(reading.verb.lemma)
  );
}

/** «يُذكر أن», «يشار إلى أن»: what the paper adds in its own voice. */
function isNarratorsOwn(document: Document, at: number, reading: Reading): boolean {
  if (reading.tense !== 'imperfect' || reading.gender !== 'm' || reading.number !== 'singular') return false;
  const form = formAt(document, at).replace(/^و/, '');
  if (!NARRATORS_OWN.has(form)) return false;
  return thatAt(document, at + 1) !== null || (isPreposition(document, at + 1) && thatAt(document, at + 2) !== null);
}

/** «ذُكر أن»: where a ḍamma is written on the first letter of a perfect, the verb is passive and names nobody. */
export function isPassive(document: Document, hit: CueHit): boolean {
  const { start } = document.tokens[hit.at] as { start: number };
  const letter = hit.conjunction && document.text.charAt(start + 1) !== '\u064e' ? start + 1 : start;
  return document.text.charAt(letter + 1) === '\u064f' && !/^[يت]/.test(document.text.charAt(letter));
}

export function opensClause(document: Document, hit: CueHit): boolean {
  if (hit.conjunction !== '') return true;
  const before = document.tokens[hit.at - 1];
  return (
    before?.kind !== 'word' ||
    document.sentenceOf[hit.at - 1] !== document.sentenceOf[hit.at] ||
    isComma(before.form) ||
    CLAUSE_LINK.test(before.form) ||
    isRelative(before.form)
  );
}

const CLAUSE_LINK = /^و?(?:حين|بينما|فيما|لكن|كما|ثم|قد)$/;
