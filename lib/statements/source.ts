import { type Document, formAt, type Range } from './document';
import { readCue } from './lexicon/cue-forms';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { ROLE_NOUNS, SPEAKER_NOUNS, TIME } from './lexicon/words';
import { descriptionEnd, opensDescription } from './source-description';
import { cutsSource, PRONOUN_PHRASE } from './source-end';
import { bareNoun, closingBracket, isComma, isDash, isDefinite, prepositionAt } from './words';

/**
 * Cuts the source out of the words between a cue and its content (or before a cue): the whole noun phrase with titles,
 * appositions and restrictive relative clauses, without time («أمس»), place of speaking («في تصريح لقناة»), hearer
 * («لـ"رويترز"») and circumstance («وهي تنتظر»). Null where nothing is left: a null subject.
 */
export function sourceWithin(document: Document, first: number, end: number): Range | null {
  let at = skipMarks(document, first, end);
  // «أعلن اليوم الأحد مجلس الشرق», «أعلن الأربعاء مساعد المتحدث»: the time may come before the source.
  while (
    at < end &&
    (TIME.has(formAt(document, at)) || PRONOUN_PHRASE.test(formAt(document, at))) &&
    document.tokens[at + 1]?.kind === 'word' &&
    at + 1 < end
  )
    at++;
  while (at > first && at < end && TIME_ADJECTIVE.test(formAt(document, at))) at++;
  if (at >= end || cutsSource(document, at, at, end)) return null;
  const start = at;
  let last = at;
  for (; at < end; at++) {
    const form = formAt(document, at);
    const quote = document.quotes.opens[at] as number;
    if (quote >= 0) {
      const close = (document.quotes.list[quote] as { close: number }).close;
      if (close >= end) break;
      last = close - 1;
      at = close;
      continue;
    }
    if (form === '(') {
      const close = closingBracket(document, at, end);
      if (close < 0) break;
      last = close;
      at = close;
      continue;
    }
    if (document.tokens[at]?.kind === 'mark') {
      if (isComma(form)) {
        if (at + 1 >= end || !opensApposition(document, at + 1, start, end)) break;
        continue;
      }
      if (isDash(form)) {
        // «هارلي-ديفيدسون» is one name; « - » sets off a dateline or an aside.
        if (document.tokens[at]?.glued && document.tokens[at + 1]?.glued) continue;
        break;
      }
      if (form === ')' || form === '.' || form === '/' || form === '"') continue;
      break;
    }
    if (at > start && opensDescription(document, at)) {
      last = descriptionEnd(document, at, end);
      at = last;
      continue;
    }
    if (at > start && cutsSource(document, at, start, end)) break;
    last = at;
  }
  return trim(document, { first: start, end: last + 1 });
}

/** «أعلنت الشهر الماضي …»: the adjective of a time. */
const TIME_ADJECTIVE = /^ال(?:ماضي|ماضية|مقبل|مقبلة|جاري|جارية|حالي|حالية|فائت)$/;

function skipMarks(document: Document, first: number, end: number): number {
  let at = first;
  while (at < end && document.tokens[at]?.kind === 'mark' && (document.quotes.opens[at] as number) < 0) at++;
  return at;
}

/** Quotation marks and commas at the ends do not belong to the name. */
function trim(document: Document, range: Range): Range | null {
  let { first, end } = range;
  while (first < end && document.tokens[first]?.kind === 'mark' && formAt(document, first) !== '(') first++;
  while (end > first && document.tokens[end - 1]?.kind === 'mark' && formAt(document, end - 1) !== ')') end--;
  return first < end ? { first, end } : null;
}

/** Whether what follows a comma still names the source: «غزوان حامد، عضو لجنة الأمن». */
function opensApposition(document: Document, at: number, start: number, end: number): boolean {
  const form = formAt(document, at);
  const token = document.tokens[at];
  if (!token || token.kind === 'break') return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return (document.quotes.opens[at] as number) >= 0;
  if (cutsSource(document, at, start, end)) return false;
  if (prepositionAt(document, at)) return false;
  if (
    /^(?:و|ف)/.test(form) &&
    !SPEAKER_NOUNS.has(bareNoun(form.slice(1))) &&
    !ROLE_NOUNS.has(bareNoun(form.slice(1)))
  ) {
    if (!ROLE_NOUNS.has(bareNoun(form)) && !SPEAKER_NOUNS.has(bareNoun(form)) && !isDefinite(form.slice(1)))
      return false;
  }
  if (/^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(form)) return false;
  const { readings } = readCue(form);
  if (readings.some((reading) => reading.type === 'participle' && reading.accusative)) return false;
  // An indefinite accusative after a comma is a circumstance: «طالبا عدم كشف هويته».
  if (/^(?:م...+|.ا..)ا$/.test(form)) return false;
  // «، اعتصمن أمام الباب»: a clause, not a name.
  if (isNarrativeVerb(form) || readings.some((reading) => reading.type === 'finite' && !reading.verb.weak))
    return false;
  return true;
}
