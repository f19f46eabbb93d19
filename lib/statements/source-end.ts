import { type Document, formAt } from './document';
import { readCue } from './lexicon/cue-forms';
import { opensNounContent } from './lexicon/masdars';
import { MEDIA_NOUNS, ROLE_NOUNS, SOURCE_STOPS, SPEAKER_NOUNS, SPEECH_NOUNS, TIME } from './lexicon/words';
import { hasClause } from './source-description';
import { cutsAtLam } from './source-hearer';
import { bareNoun, isComma, isDefinite, nounsOf, prepositionAt, thatAt } from './words';

/** «قال لي الموظف», «أفاد به ممرض». */
export const PRONOUN_PHRASE =
  /^(?:لي|له|لها|لهم|لنا|به|بها|بهم|اليه|اليها|اليهم|الينا|عنه|عنها|عليه|عليها|فيه|فيها|منه|منها)$/;

/** Whether the source ends before the token at `at`. */
export function cutsSource(document: Document, at: number, start: number, end: number): boolean {
  const form = formAt(document, at);
  if (thatAt(document, at) && formAt(document, at) !== 'انا') return true;
  if (form === 'ذات' && /^(?:مرة|يوم|ليلة|صباح|مساء)$/.test(formAt(document, at + 1))) return true;
  // «صباح البزوني» is a man, «صباح الثلاثاء» a time.
  if (
    /^(?:صباح|فجر|عصر|ليل)$/.test(form) &&
    at > start &&
    /^ال.+ي$/.test(formAt(document, at + 1)) &&
    !TIME.has(formAt(document, at + 1))
  )
    return false;
  if (TIME.has(form) || TIME.has(bareTime(form))) return !(at > start && isDayName(document, at, start));
  if (form === 'لدي' && at > start && isHeadOf(document, start, at, ROLE_NOUNS)) return false;
  if (at === start && /^و(?:في|من|علي|عن|بعد|قبل|خلال|منذ|عند|مع|حول|بين|بعدما|عندما|حين)$/.test(form)) return true;
  if (SOURCE_STOPS.has(form)) return true;
  if (at > start && /^و(?:هو|هي|هم|هما|قد|كان|كانت|هذا|ذلك)$/.test(form)) return true;
  // «نفى المكتب نفيا قاطعا»: the inner object strengthens the verb.
  if (at > start && /ا$/.test(form) && readCue(form.slice(0, -1)).readings.some((reading) => reading.type === 'masdar'))
    return true;
  const { conjunction, readings } = readCue(form);
  if (conjunction && readings.some((reading) => reading.type === 'finite')) return true;
  // «سرايا القدس مقطع فيديو قالت إنه»: another verb with its own clause.
  if (
    at > start &&
    thatAt(document, at + 1) &&
    readings.some((reading) => reading.type === 'finite' && !reading.verb.weak)
  )
    return true;
  if (
    at > start &&
    readings.some((reading) => reading.type === 'participle' && reading.accusative && reading.gender === 'm')
  ) {
    if (/ا$/.test(form)) return true;
  }
  const preposition = prepositionAt(document, at);
  return preposition !== null && cutsAtPreposition(document, at, start, end, preposition);
}

/** Prepositional phrases that do not belong to the name: where, to whom and on what occasion he spoke. */
function cutsAtPreposition(document: Document, at: number, start: number, end: number, preposition: string): boolean {
  const form = formAt(document, at);
  const separate = preposition === form;
  const next = separate ? formAt(document, at + 1) : form.slice(preposition.length);
  const bare = bareNoun(next);
  const opens = at === start;
  switch (preposition) {
    case 'في':
      if (next === '"' || SPEECH_NOUNS.has(bare) || TIME.has(bare) || TIME.has(next)) return true;
      return opens || endsInName(document, at, start);
    case 'ب':
      if (MANNER.test(bare)) return true;
      // A name may begin with ب: «بختيار». Before the article, a verbal noun or a speech it is the preposition.
      return opens && (separate || isDefinite(next) || SPEECH_NOUNS.has(bare) || opensNounContent(next));
    case 'عن':
    case 'عما':
    case 'الي':
      return opens || !isHeadOf(document, start, at, ROLE_NOUNS);
    case 'علي':
      return (
        opens || SPEECH_NOUNS.has(bare) || !(TAKES_ALA.test(formAt(document, at - 1)) || hasClause(document, start, at))
      );
    case 'من':
      if (SELF.test(next)) return true;
      return opens || endsInName(document, at, start);
    case 'ل':
      return cutsAtLam(document, at, start, end, next);
    default:
      return false;
  }
}

const TAKES_ALA = /^(?:ال)?(?:مشرف|قائم|مسؤول|معتدي|مطلع|مشرفة|قائمة|مطلعون|مطلعة|قائمون)/;

/** «بنبرة واثقة»: how it was said. */
const MANNER = /^(?:نبرة|لهجة|صوت|حسرة|حزن|اسي|ثقة|ابتسامة|تاثر|مرارة|سخرية|غضب|هدوء|حماس|فخر|انفعال|دموع)$/;

const SELF = /^(?:جهته|جهتها|جانبه|جانبها|جهة|ناحية|دون|خلال|بين|سريره|منزله|منزلها|مكتبه|مقره|ناحيته|ناحيتها)$/;

/** «خطيب الجمعة», «صحيفة اليوم»: a word of time that is part of a name. */
function isDayName(document: Document, at: number, start: number): boolean {
  const before = bareNoun(formAt(document, at - 1));
  return (
    /^(?:اليوم|الجمعة|الاحد|السبت|الصباح|المساء|غد|الساعة|امس|الليلة)$/.test(formAt(document, at)) &&
    at - 1 >= start &&
    (MEDIA_NOUNS.has(before) || before === 'خطيب' || before === 'صلاة')
  );
}

const bareTime = (form: string): string => (/^[وف]/.test(form) ? form.slice(1) : form);

/** A personal name seems to close the phrase so far: a following «من بيروت», «في مكتبه» tells where he spoke. */
export function endsInName(document: Document, at: number, start: number): boolean {
  const form = formAt(document, at - 1);
  if (at - start < 1) return false;
  // «سالم الحمد»: a family name behind a given name that no lexicon knows.
  if (isDefinite(form) && (at - start < 2 || isDefinite(formAt(document, at - 2)))) return false;
  for (let back = at - 1; back >= start; back--) {
    const form = formAt(document, back);
    const word = bareNoun(form);
    if (nounsOf(form).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun))) return false;
    if (/(?:ون|ين|ات|ة|ان)$/.test(word)) return false;
  }
  return true;
}

/** Whether the phrase (since its last comma) is headed by a word of the set and no personal name closes it. */
function isHeadOf(document: Document, start: number, at: number, heads: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= start; back--) {
    const form = formAt(document, back);
    if (isComma(form)) return false;
    if (nounsOf(form).some((noun) => heads.has(noun))) return true;
  }
  return false;
}
