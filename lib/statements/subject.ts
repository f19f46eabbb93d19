import { genderOf } from './agreement';
import { canSpeak, QUANTIFIER } from './can-speak';
import { type Document, formAt, type Range } from './document';
import { type Reading, readCue } from './lexicon/cue-forms';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { COUNTRIES, ROLE_NOUNS, SPEAKER_NOUNS } from './lexicon/words';
import { sourceWithin } from './source';
import { bareNoun, isComma, isDefinite, isPreposition, isRelativePronoun } from './words';

const CLAUSE_OPENERS = new Set(
  'لكنه لكنها لكنهم ولكنه ولكنها ولكنهم لكن ولكن فيما بينما وبينما حين اذ حيث كما ثم بل اما واما غير الا وان فان كان كانت كانوا وكان وكانت وكانوا لان انه ان بعدما عندما'.split(
    ' ',
  ),
);

/** The noun phrase before a verb that it is the subject of: «مجلس نينوى ينفي», «لكن لجنة الأهالي أكدت», «المديرة، التي أكدت». */
export function subjectBefore(document: Document, at: number, reading: Reading): Range | null {
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf[at] as number]!;
  let end = at;
  const before = formAt(document, at - 1);
  if (isRelativePronoun(before)) {
    end = at - 1;
    const phrase = phraseEndingAt(document, sentence.first, end);
    return phrase && agrees(document, phrase, reading) ? phrase : null;
  }
  if (before === 'ما' || before === 'مما' || before === 'من' || before === 'قد') return null;
  const described = describedSpeaker(document, sentence.first, at);
  if (described) return described;
  const prior = priorSpeaker(document, sentence.first, at);
  if (prior) return prior;
  let reach = at;
  // «معظم المراقبين كانوا يتوقعون», «الوزارة قد أعلنت»
  while (
    /^(?:كان|كانت|كانوا|قد|كانا|كانتا)$/.test(formAt(document, reach - 1)) &&
    document.sentenceOf[reach - 1] === document.sentenceOf[at]
  )
    reach--;
  if (reach > sentence.first && reach < at && document.tokens[reach - 1]?.kind === 'word') at = reach;
  let first = at;
  const level = document.quotes.of[at] as number;
  while (first > sentence.first && at - first < 24) {
    const previous = first - 1;
    const form = formAt(document, previous);
    if (tokens[previous]!.kind === 'break') break;
    if (form === ':' || form === '؛' || form === '..' || form === '!' || form === '؟') break;
    if ((form === '-' || form === '–') && !(tokens[previous]!.glued && tokens[first]!.glued)) break;
    if (CLAUSE_OPENERS.has(form)) break;
    // «…، وكل هذه اللجان كانت تؤكد»: و begins a clause behind a comma.
    if (
      isComma(form) &&
      /^و/.test(formAt(document, first)) &&
      first < at - 1 &&
      QUANTIFIER.test(formAt(document, first).slice(1))
    )
      break;
    // «تشن إسرائيل عمليات، تقول إنها …»: another verb's clause lies between.
    if (
      tokens[previous]?.kind === 'word' &&
      isNarrativeVerb(form) &&
      previous > sentence.first &&
      !isRelativePronoun(formAt(document, previous - 1)) &&
      isComma(formAt(document, at - 1))
    )
      return null;
    if (level >= 0 && (document.quotes.list[level] as { open: number }).open === previous) break;
    first--;
  }
  // A clause that opens with its own verb has its subject behind it.
  while (first < at && tokens[first]!.kind !== 'word' && (document.quotes.opens[first] as number) < 0) first++;
  if (first >= at) return null;
  const head = formAt(document, first);
  if (
    /^و/.test(head) &&
    !SPEAKER_NOUNS.has(bareNoun(head)) &&
    !SPEAKER_NOUNS.has(bareNoun(head.slice(1))) &&
    !head.startsWith('وال')
  )
    return null;
  if (readCue(head).readings.some((other) => other.type === 'finite' && !ROLE_NOUNS.has(head))) return null;
  if (isPreposition(document, first) || isNarrativeVerb(head) || isNarrativeVerb(head.replace(/^[وف]/, '')))
    return null;
  const phrase = sourceWithin(document, first, at);
  if (!phrase || !reachesVerb(document, phrase.end, at)) return null;
  return agrees(document, phrase, reading) && canSpeak(document, phrase) !== 'no' ? phrase : null;
}

/** «شهدت المدينة احتجاجات حاشدة تطالب بـ…»: the clause describes the indefinite noun right before it. */
function describedSpeaker(document: Document, floor: number, at: number): Range | null {
  for (let head = at - 1; head > floor && head >= at - 3; head--) {
    const form = formAt(document, head);
    if (document.tokens[head]?.kind !== 'word' || isDefinite(form) || isPreposition(document, head)) return null;
    if (!SPEAKER_NOUNS.has(form)) continue;
    const before = formAt(document, head - 1);
    const closed =
      isDefinite(before) || /.{3}(?:ه|ها|هم)$/.test(before) || /^(?:متفرقة|مختلفة|عدة|متعددة)$/.test(before);
    return closed ? { first: head, end: at } : null;
  }
  return null;
}

/** «سبق لمجلة فرانس فوتبول أن كشفت»: the one who did so before stands with ل. */
function priorSpeaker(document: Document, floor: number, at: number): Range | null {
  if (formAt(document, at - 1) !== 'ان') return null;
  for (let back = at - 2; back >= Math.max(floor, at - 12); back--) {
    if (!/^و?سبق$/.test(formAt(document, back))) continue;
    if (!formAt(document, back + 1).startsWith('ل')) return null;
    const rest = sourceWithin(document, back + 2, at - 1);
    return { first: back + 1, end: rest && rest.first <= back + 3 ? rest.end : back + 2 };
  }
  return null;
}

/** Between subject and verb stand time, place and circumstance at most, no clause of its own. */
function reachesVerb(document: Document, from: number, at: number): boolean {
  if (at - from > 12) return false;
  for (let t = from; t < at; t++) if (isNarrativeVerb(formAt(document, t))) return false;
  return true;
}

/** The last noun phrase that ends before `end`: back to a speaker's title, else to the last preposition or mark. */
export function phraseEndingAt(document: Document, floor: number, end: number): Range | null {
  let last = end;
  while (last > floor && isComma(formAt(document, last - 1))) last--;
  let first = last;
  let best = -1;
  while (first > floor && last - first < 14) {
    const form = formAt(document, first - 1);
    if (isComma(form) || form === ':' || document.tokens[first - 1]!.kind === 'break') break;
    first--;
    const bare = bareNoun(form);
    if (SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare)) best = first;
    if (readCue(form).readings.some((reading) => reading.type === 'finite') && !ROLE_NOUNS.has(bare)) {
      first++;
      break;
    }
  }
  const start = best >= 0 ? best : first;
  return sourceWithin(document, start, last);
}

/** A verb behind its subject agrees with it; foreign names are given the benefit of the doubt. */
function agrees(document: Document, range: Range, reading: Reading): boolean {
  const form = formAt(document, range.first);
  const bare = bareNoun(form);
  const { gender } = genderOf(document, range);
  if (reading.number === 'plural' || reading.number === 'dual') return true;
  const known = SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare) || COUNTRIES.has(form);
  if (!known) return reading.gender === 'f' || gender === 'm';
  return reading.gender === gender;
}
