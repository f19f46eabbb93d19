import type { Scan } from './clause-scan';
import { type Document, formAt, type Range } from './document';
import { one } from './draft';
import { type Reading, readCue } from './lexicon/cue-forms';
import { isListedNoun, opensNounContent } from './lexicon/masdars';
import type { Verb } from './lexicon/verbs';
import { SOURCE_STOPS, SPEAKER_NOUNS, SPEECH_NOUNS, TARGET_NOUNS, TIME } from './lexicon/words';
import type { Opening } from './opening';
import { isClosed, opensMatter, opensNewPhrase } from './phrase-boundary';
import { bareNoun, closingBracket, isComma, isDefinite, isPreposition, prepositionAt, thatAt } from './words';

/** A governed preposition or a direct object that opens a noun-phrase content. */
export function nounOpening(
  document: Document,
  at: number,
  verb: Verb,
  scan: Scan,
  participle: boolean,
  subjectKnown: boolean,
): Opening | null {
  const phrase = (by: 'preposition' | 'object', t: number, preposition: Range | null, from: number): Opening => ({
    by,
    zoneEnd: t,
    from,
    preposition,
    ends: 'phrase',
    quote: -1,
  });
  const nearest = afterTime(document, at + 1);
  let commas = 0;
  for (let t = at + 1; t < scan.stop; t++) {
    const form = formAt(document, t);
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) {
      if (t === at + 1 && subjectKnown && verb.np === 'yes') return phrase('object', t, null, t);
      t = document.quotes.list[opened]!.close;
      continue;
    }
    if (form === '(') {
      const close = closingBracket(document, t, scan.stop);
      if (close > 0) t = close;
      continue;
    }
    if (isComma(form)) {
      if (++commas > 2 && !participle) return null;
      continue;
    }
    if (thatAt(document, t)) return null;
    const preposition = prepositionAt(document, t);
    if (preposition && verb.prepositions.get(preposition) === 'np' && isGoverned(document, at, t, preposition, verb)) {
      const separate = preposition === form;
      if (separate && t + 1 >= scan.stop && (document.quotes.opens[t + 1] as number) < 0) return null;
      if (verb.lemma === 'تحدث' && !opensNounContent(bareNoun(formAt(document, t + 1)))) return null;
      const part = separate && preposition !== 'ب';
      return phrase('preposition', t, part ? one(t) : null, part ? t + 1 : t);
    }
    if (verb.np === 'no') continue;
    if (verb.np === 'speech') {
      if (isSpeechObject(form) && (t === at + 1 || isClosed(document, at + 1, t - 1)))
        return speechObject(document, t, scan.stop);
      continue;
    }
    if (opensObject(document, at, t, nearest, participle || subjectKnown)) return phrase('object', t, null, t);
  }
  return null;
}

/** «كرر نفيه», «جدد اتهام», «جدد دعوته»: the object is itself speech, and governs in its turn. */
function isSpeechObject(form: string): boolean {
  return readCue(form).readings.some((reading) => isSpeech(reading));
}

const isSpeech = ({ type, verb }: Reading): boolean =>
  type === 'masdar' && (!verb.weak || verb.class === 'refuse' || verb.class === 'demand');

function speechObject(document: Document, t: number, stop: number): Opening | null {
  if (t + 1 >= stop) return null;
  const speech = readCue(formAt(document, t)).readings.find(isSpeech)!;
  const governed = isPreposition(document, t + 1) && speech.verb.prepositions.has(formAt(document, t + 1));
  // «جدد تأكيدات بلاده بدعمها»: whose words they are may stand between.
  const next = prepositionAt(document, t + 2);
  const owned =
    !governed &&
    /.{2}(?:ه|ها|هم)$/.test(formAt(document, t + 1)) &&
    next !== null &&
    speech.verb.prepositions.has(next);
  if (owned && t + 2 < stop)
    return {
      by: 'object',
      zoneEnd: t,
      from: t + 2,
      preposition: one(t),
      ends: 'phrase',
      quote: -1,
      act: speech.verb.act,
    };
  const from = governed && !speech.verb.target ? t + 2 : t + 1;
  if (from >= stop) return null;
  return {
    by: 'object',
    zoneEnd: t,
    from,
    preposition: { first: t, end: from },
    ends: 'phrase',
    quote: -1,
    act: speech.verb.act,
  };
}

/** «بكلمة مقتضبة», «ببيان»: what it was said in. «بالرد», «بتعليق المشاركة» may be what was said. */
const SAID_WITH = /^(?:كلمة|كلمات|بيان|بيانات|تصريح|تصريحات|حديث|رسالة|خطاب|نداء|القول)$/;

/** Whether the preposition at `t` is the verb's own, and not part of the source or of the circumstances of speaking. */
export function isGoverned(document: Document, at: number, t: number, preposition: string, verb?: Verb): boolean {
  const form = formAt(document, t);
  const next = preposition === form ? formAt(document, t + 1) : form.slice(preposition.length);
  const bare = bareNoun(next);
  if (TIME.has(next) || TIME.has(bare)) return false;
  if (
    preposition === 'الي' &&
    verb?.class === 'say' &&
    !isDefinite(next) &&
    !opensNounContent(next) &&
    (document.quotes.opens[t + 1] as number) < 0
  )
    return false;
  // «مدرب برشلونة»: behind an open head a word in ب is its name, unless a verbal noun shows the preposition.
  if (preposition !== form && t > at + 1 && !isClosed(document, at + 1, t - 1) && !opensNounContent(bareNoun(next)))
    return false;
  if (t === at + 1) return preposition !== 'في' || !SPEECH_NOUNS.has(bare);
  if (
    preposition === 'ب' ? SAID_WITH.test(bare) : SPEECH_NOUNS.has(bare) && preposition !== 'الي' && preposition !== 'عن'
  )
    return false;
  const before = formAt(document, t - 1);
  if (
    preposition === 'ب' &&
    /^(?:رئاسة|قيادة|حضور|مشاركة|عضوية|صفته|صفتها|رفقة|موجب|مناسبة|حسب|اشراف|تنسيق|تعاون|شكل|صورة|شدة|قوة|وضوح|اسمه|اسمها|نسبة)$/.test(
      bare,
    )
  )
    return false;
  if (preposition === 'الي' && /^(?:ال)?(?:مبعوث|سفير|مندوب|موفد|رسالة|المبعوثة|الاممي|الخاص)/.test(before))
    return false;
  if (preposition === 'علي' && /^(?:ال)?(?:مشرف|قائم|مطلع|مسؤول)/.test(before)) return false;
  if (preposition === 'عن' && /^(?:ال)?(?:مسؤول|صادر|نائب|مدافع|ممثل|نيابة|مسؤولة|دفاع)/.test(before)) return false;
  return true;
}

/** Whether the word at `t` opens the object of the verb at `at`, and not the rest of its subject. */
function opensObject(document: Document, at: number, t: number, nearest: number, subjectless: boolean): boolean {
  const form = formAt(document, t);
  if (document.tokens[t]?.kind === 'number') return false;
  if (t < nearest) return false;
  if (t === nearest && (subjectless || t === at + 1)) {
    if (SOURCE_STOPS.has(form)) return false;
    if (subjectless) return !isPreposition(document, t) && !(prepositionAt(document, t) && !opensNounContent(form));
    return (
      (opensMatter(document, t) &&
        !isNameBeforeMatter(document, t) &&
        !SPEAKER_NOUNS.has(form) &&
        !TARGET_NOUNS.has(form)) ||
      /^(?:ما|اي|اية|كل)$/.test(form)
    );
  }
  if (subjectless) return opensNounContent(form) && isClosed(document, at + 1, t - 1);
  return opensNewPhrase(document, at + 1, t);
}

/** «قد أعلنت الشهر الماضي مقتل …»: the time may stand before the object. */
function afterTime(document: Document, from: number): number {
  let at = from;
  while (
    TIME.has(formAt(document, at)) ||
    (at > from && /^ال(?:ماضي|ماضية|مقبل|مقبلة|جاري|جارية|حالي|حالية|فائت|سابق)$/.test(formAt(document, at)))
  )
    at++;
  return at;
}

/** «أعلن تيليس فرض رسوم»: a word that only looks like a verbal noun, with a sure one behind it, is the speaker's name. */
function isNameBeforeMatter(document: Document, t: number): boolean {
  return !isListedNoun(formAt(document, t)) && isListedNoun(formAt(document, t + 1));
}
