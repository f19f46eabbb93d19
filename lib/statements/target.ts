import { genderOf } from './agreement';
import type { Scan } from './clause-scan';
import { type Document, formAt } from './document';
import { one } from './draft';
import { readCue } from './lexicon/cue-forms';
import { opensNounContent } from './lexicon/masdars';
import type { Verb } from './lexicon/verbs';
import { COUNTRIES, MEDIA_NOUNS, ROLE_NOUNS, SOURCE_STOPS, SPEAKER_NOUNS, TARGET_NOUNS } from './lexicon/words';
import { isGoverned } from './noun-opening';
import type { Opening } from './opening';
import { firstBoundary, isAdjective, isClosed, lastPhrase } from './phrase-boundary';
import { bareNoun, closingBracket, isComma, isPreposition, prepositionAt, thatAt } from './words';

/** «اتهمت موسكو كييف بقصف المحطة»: speaker, then the one accused or asked, then the matter. */
export function findTarget(
  document: Document,
  at: number,
  verb: Verb,
  scan: Scan,
  subjectless: boolean,
): Opening | null {
  const stop = scan.that ? scan.stop + 1 : scan.stop;
  let matter = -1;
  let responsibility = -1;
  for (let t = at + 1; t < stop; t++) {
    const form = formAt(document, t);
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) {
      t = document.quotes.list[opened]!.close;
      continue;
    }
    if (form === '(') {
      const close = closingBracket(document, t, stop);
      if (close > 0) t = close;
      continue;
    }
    const bare = bareNoun(form);
    if (verb.responsibility) {
      if (bare.startsWith('مسؤولي') || bare.startsWith('تبع') || bare === 'وزر' || bare === 'ذنب') {
        responsibility = t;
        break;
      }
      continue;
    }
    if (
      verb.bare &&
      t > at + 2 &&
      opensNounContent(bareNoun(form)) &&
      !isAdjective(bare, formAt(document, t - 1)) &&
      isClosed(document, at + 1, t - 1)
    ) {
      matter = t;
      break;
    }
    const that = thatAt(document, t);
    if (that) {
      matter = formAt(document, t - 1) === 'الي' || formAt(document, t - 1) === 'علي' ? t - 1 : t;
      break;
    }
    const preposition = prepositionAt(document, t);
    if (preposition && verb.prepositions.has(preposition) && isGoverned(document, at, t, preposition)) {
      if (preposition === 'من') continue;
      if (preposition === 'ل' && (MEDIA_NOUNS.has(bareNoun(form.slice(1))) || !isPurpose(form))) continue;
      if (t === at + 1 || (!separateOf(form, preposition) && opensNounContent(form.slice(1)))) {
        matter = t;
        break;
      }
      if (matter < 0) matter = t;
      if (subjectless || splitTarget(document, at, t, false) < t) {
        matter = t;
        break;
      }
    }
  }
  const end = verb.responsibility ? responsibility : matter;
  if (end < 0) {
    // A that-clause or own words without anybody accused or asked: «طالب بأن», «دعا قائلا: …».
    return null;
  }
  let from = splitTarget(document, at, end, subjectless);
  if (from === end && end > at + 1 && (verb.class === 'attribute' || verb.class === 'accuse' || verb.bare)) {
    const object = lastPhrase(document, at + 1, end);
    if (object > 0) from = object;
    // An accusation names the accused: a single phrase is not the one who accuses.
    else if (verb.class === 'accuse') from = at + 1;
  }
  const preposition = from === end && end > at && verb.prepositions.has(formAt(document, end)) ? one(end) : null;
  return {
    by: 'target',
    zoneEnd: from,
    from: preposition ? end + 1 : from,
    preposition,
    ends: verb.responsibility ? 'phrase' : thatAt(document, end) || thatAt(document, end + 1) ? 'clause' : 'phrase',
    quote: -1,
  };
}

/** «اعتبر المجلس القانون تشريعا لتعذيب الأسرى», «وصفت المقاومة التصرف بـ"…"»: what is held, and what for. */
export function findTwoObjects(document: Document, at: number, scan: Scan, subjectless: boolean): Opening | null {
  const limit = scan.colon ? scan.colon.zoneEnd : scan.stop + (scan.that ? 1 : 0);
  const boundary =
    subjectless || /^نفس(?:ه|ها|هم)$/.test(formAt(document, at + 1)) ? at + 1 : firstBoundary(document, at + 1, limit);
  const from =
    boundary < 0 && scan.stop > at + 2 && verbNeedsObject(document, scan.stop)
      ? lastPhrase(document, at + 1, scan.stop)
      : boundary;
  if (from < 0 || from >= limit - 1) return null;
  return { by: 'target', zoneEnd: from, from, preposition: null, ends: 'phrase', quote: -1 };
}

/** «وصف المتحدث العقوبات بأنها»: the clause behind ب speaks of an object that must stand before it. */
function verbNeedsObject(document: Document, at: number): boolean {
  return /^بان/.test(formAt(document, at));
}

const separateOf = (form: string, preposition: string): boolean => form === preposition;

/** «ألقت الحكومة باللوم على المعارضة في …», «يلقى باللوم فيها على الحزب». */
export function findBlame(document: Document, at: number, stop: number): Opening | null {
  for (let t = at + 1; t < Math.min(stop, at + 14); t++) {
    if (!/^ب?(?:ال)(?:لوم|لائمة|مسؤولية|تبعة)$/.test(formAt(document, t)) || t + 2 >= stop) continue;
    return { by: 'target', zoneEnd: t, from: t + 1, preposition: one(t), ends: 'phrase', quote: -1 };
  }
  return null;
}

/** «لإبعاد القتال»: a ل of purpose stands before a verbal noun. */
function isPurpose(form: string): boolean {
  const rest = form.startsWith('لل') ? form.slice(2) : form.slice(1);
  return opensNounContent(rest);
}

/** Where, between the cue and the matter, the speaker ends and the one accused or asked begins. */
function splitTarget(document: Document, at: number, end: number, subjectless: boolean): number {
  if (formAt(document, at + 1) === 'من' && /^[يت]..+/.test(formAt(document, at + 2))) return at + 1;
  if (subjectless && !SOURCE_STOPS.has(formAt(document, at + 1)) && !isPreposition(document, at + 1)) return at + 1;
  if (/^(?:كل|جميع|كافة)$/.test(formAt(document, at + 1)) && formAt(document, at + 2) !== 'من') return at + 1;
  const afterComma = commaTarget(document, at, end);
  if (afterComma >= 0) return afterComma;
  const boundary = firstBoundary(document, at + 1, end);
  if (boundary >= 0) return boundary;
  return subjectless ? end : singlePhrase(document, at, end);
}

/** «ودعا عضو اللجنة محمد الكربولي، الحكومة إلى»: a comma sets the one asked off. */
function commaTarget(document: Document, at: number, end: number): number {
  for (let t = end - 1; t > at + 2; t--) {
    if (!isComma(formAt(document, t - 1))) continue;
    const bare = bareNoun(formAt(document, t));
    if (
      t < end &&
      (TARGET_NOUNS.has(bare) || COUNTRIES.has(formAt(document, t)) || /^ال.*ين$/.test(formAt(document, t)))
    )
      return t;
  }
  return -1;
}

/** A single phrase is the subject, unless it cannot agree with the verb or stands in the accusative. */
function singlePhrase(document: Document, at: number, end: number): number {
  if (at + 1 >= end) return at + 1;
  const form = formAt(document, at + 1);
  const reading = readCue(formAt(document, at)).readings.find((other) => other.type === 'finite');
  if (!reading) return end;
  if (reading.number !== 'singular') return at + 1;
  const objectCase = /^ال.*ين$/.test(form) || /^(?:كل|كافة|جميع|الجميع|كلا|كلتا)$/.test(form);
  const { gender } = genderOf(document, { first: at + 1, end });
  const known = knownGender(form);
  if (objectCase || (known && gender !== reading.gender)) return at + 1;
  return end;
}

/** Names do not show their gender; nouns that the lexicon knows do. */
function knownGender(form: string): boolean {
  const bare = bareNoun(form);
  return TARGET_NOUNS.has(bare) || SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare) || COUNTRIES.has(form);
}
