import { type Document, formAt, type Range } from './document';
import { one } from './draft';
import { type Reading, readCue } from './lexicon/cue-forms';
import { isListedNoun, opensNounContent } from './lexicon/masdars';
import type { Verb } from './lexicon/verbs';
import {
  COUNTRIES,
  MEDIA_NOUNS,
  ROLE_NOUNS,
  SOURCE_STOPS,
  SPEAKER_NOUNS,
  SPEECH_NOUNS,
  TARGET_NOUNS,
  TIME,
} from './lexicon/words';
import { firstBoundary, isAdjective, isClosed, lastPhrase, opensMatter, opensNewPhrase } from './phrase-boundary';
import { asksForSilence, closingBracket, PRONOUN_PHRASE } from './source';
import type { Act } from './statement';
import { genderOf } from './subject';
import { bareNoun, isComma, isDefinite, isPreposition, prepositionAt, thatAt } from './words';

/** Where the content of a reporting word starts, and what stands between. */
export interface Opening {
  by: 'that' | 'colon' | 'quote' | 'preposition' | 'object' | 'target';
  /** The end of the words among which the source is to be looked for. */
  zoneEnd: number;
  /** First token of the content. */
  from: number;
  /** A governed preposition that belongs to the cue («أشار … إلى»). */
  preposition: Range | null;
  ends: 'clause' | 'phrase' | 'fixed';
  /** For own words in quotation marks: the index of the quotation. */
  quote: number;
  /** Where the object is speech itself («كرر نفيه»), its act. */
  act?: Act;
}

/** A cue and its أن stand at most 21 words apart in 95 of 100 (PADT, PUD); titles make it longer. */
const REACH = 34;

/** «بعد أن», «إلا أن», «غير أن»: an أن that no reporting verb governs. Folded. */
const NO_COMPLEMENT_AFTER = new Set(
  'بعد قبل منذ الا غير دون بدون سوي بيد حتي رغم الرغم كما مع بما لمجرد بمجرد شرط شريطة حال سبق دونما حيث عند اما يجب ينبغي يمكن يفترض المفترض المقرر المرجح المتوقع المحتمل الممكن المؤمل المنتظر الضروري لابد بد ضرورة سيما طالما كان خشية مخافة اجل علما يكاد كاد لو كانها ليت قد'.split(
    ' ',
  ),
);

/** Looks to the right of the cue word at `at` for what `verb` governs. `participle`: it has no subject of its own. */
export function findOpening(
  document: Document,
  at: number,
  verb: Verb,
  participle = false,
  subjectKnown = false,
): Opening | null {
  const scan = scanClause(document, at, verb, participle);
  const { that, colon, quote } = scan;
  if (verb.blame) return findBlame(document, at, scan.stop);
  if (verb.two && (!that || /^بان/.test(formAt(document, that.from)))) {
    const two = findTwoObjects(document, at, scan, participle || subjectKnown);
    if (two) return two;
  }
  if (verb.target) {
    const target = findTarget(document, at, verb, scan, participle || subjectKnown);
    if (target) return target;
  }
  const early =
    verb.np !== 'no' || verb.prepositions.size ? nounOpening(document, at, verb, scan, participle, subjectKnown) : null;
  if (that && early?.by === 'object' && prefersClause(document, early, that)) return that;
  if (that && !(early && early.from < that.from - 1 && early.by === 'object')) {
    if (!(early && early.by === 'preposition' && early.from + 1 < that.from)) return that;
  }
  if (early && !(colon && colon.from < early.from) && !(quote && quote.from < early.from)) return early;
  if (that) return that;
  return colon ?? quote;
}

/** A clause is the surer content: the object must be a verbal noun, and no comma may set the clause off from the source («…، أن»). */
function prefersClause(document: Document, object: Opening, that: Opening): boolean {
  return !opensNounContent(bareNoun(formAt(document, object.from))) || isComma(formAt(document, that.zoneEnd - 1));
}

interface Scan {
  that: Opening | null;
  colon: Opening | null;
  quote: Opening | null;
  /** The token that the search for a content may not pass. */
  stop: number;
}

function scanClause(document: Document, at: number, verb: Verb, participle: boolean): Scan {
  const { tokens, quotes } = document;
  const scan: Scan = { that: null, colon: null, quote: null, stop: at };
  const limit = Math.min(tokens.length, at + REACH);
  const outer = quotes.of[at] as number;
  const outerClose = outer >= 0 ? (quotes.list[outer] as { close: number }).close : tokens.length;
  let commas = 0;
  let saying = -1;
  let t = at + 1;
  for (; t < limit; t++) {
    const token = tokens[t]!;
    const form = token.form;
    if (t >= outerClose || token.kind === 'break') break;
    const opened = quotes.opens[t] as number;
    if (opened >= 0) {
      const q = quotes.list[opened]!;
      if (verb.direct && !scan.quote && isOwnWords(document, opened, at, t)) {
        scan.quote = { by: 'quote', zoneEnd: t, from: t + 1, preposition: null, ends: 'fixed', quote: opened };
        if (q.close - t > 8 || !q.closed) break;
      }
      t = q.close - (q.closed ? 0 : 1);
      continue;
    }
    if (form === '(') {
      const close = closingBracket(document, t, limit);
      if (close > 0) t = close;
      continue;
    }
    if (token.kind === 'mark') {
      if (form === ':') {
        if (verb.direct || (verb.that && !verb.weak)) scan.colon = afterColon(document, t);
        break;
      }
      if (form === '.' && document.sentenceOf[t] === document.sentenceOf[t + 1]) continue;
      if (form === '.' || form === '!' || form === '؟' || form === '?' || form === '؛') break;
      if (isComma(form) && ++commas > (participle ? 2 : 4)) break;
      continue;
    }
    const that = thatAt(document, t);
    if (that) {
      const before = formAt(document, t - 1);
      // «نشرت السرايا مقطعا قالت إنه …»: the clause is the nearer verb's.
      if (
        t - 1 > at &&
        readCue(before).readings.some(
          (reading) => reading.type === 'finite' && !reading.verb.weak && !reading.verb.initial,
        )
      )
        break;
      const bare = before.replace(/^[وفبل](?=.{3})/, '');
      if (!NO_COMPLEMENT_AFTER.has(before) && !NO_COMPLEMENT_AFTER.has(bare)) {
        const prep = that.preposition || prepositionBefore(before);
        const governed = prep === '' ? verb.that : verb.prepositions.has(prep) || looseThat(verb, prep);
        if (governed) {
          const own = prep !== '' && !that.preposition;
          scan.that = {
            by: 'that',
            zoneEnd: own ? t - 1 : t,
            from: t,
            preposition: own ? one(t - 1) : null,
            ends: 'clause',
            quote: -1,
          };
          break;
        }
      }
    }
    if (/^(?:قائلا|قائلة|قائلين)$/.test(form) && t > at + 1 && !isComma(formAt(document, t - 1)) && verb.direct) {
      saying = t;
      continue;
    }
    if (stopsSearch(document, at, t, verb)) break;
  }
  scan.stop = saying > 0 ? saying : t;
  if (saying > 0) for (const opening of [scan.that, scan.colon, scan.quote]) withSaying(opening, saying);
  return scan;
}

/** «خاطب أنصاره قائلا: …»: the participle completes the cue, and the speaker stands before it. */
function withSaying(opening: Opening | null, saying: number): void {
  if (!opening) return;
  opening.zoneEnd = saying;
  opening.preposition = one(saying);
}

/** Another reporting word takes over: a conjoined or a strong verb of its own clause, a participle after a comma. */
function stopsSearch(document: Document, at: number, t: number, verb: Verb): boolean {
  const { conjunction, readings } = readCue(formAt(document, t));
  if (!readings.length || t === at + 1) return false;
  const before = formAt(document, t - 1);
  // «، طالبا عدم كشف هويته،»: how he spoke, not what he said.
  if (asksForSilence(document, t)) return false;
  for (const reading of readings) {
    if (reading.number === 'dual') continue;
    if (reading.verb.lemma === 'تحدث' && /^(?:شريطة|بشرط|مشترطا|مشترطة|طالبا|طالبة)$/.test(formAt(document, t + 1)))
      return false;
    if (
      reading.type === 'finite' &&
      !isRelative(before) &&
      !reading.verb.weak &&
      !reading.verb.initial &&
      !reading.object
    ) {
      if (conjunction !== '' || isComma(before) || CLAUSE_LINKS.has(before)) return true;
    }
    if (
      reading.type === 'participle' &&
      reading.accusative &&
      reading.verb !== verb &&
      isComma(before) &&
      reading.verb.lemma !== 'تحدث'
    ) {
      if (reading.verb.lemma === 'طلب' || reading.verb.lemma === 'رفض' || reading.verb.lemma === 'اشترط') continue;
      return true;
    }
  }
  return false;
}

const CLAUSE_LINKS = new Set('بينما فيما لكن ولكن حين كما وقد فقد قد'.split(' '));

/** The press mixes prepositions before أن: «أكد على أن», «أوضح بأن», «أشار أن» are all written. */
function looseThat(verb: Verb, preposition: string): boolean {
  if (!verb.that) return false;
  return (
    preposition === 'ب' ||
    (preposition === 'علي' && verb.class !== 'deny') ||
    (preposition === 'الي' && verb.class === 'say')
  );
}

function prepositionBefore(form: string): string {
  return form === 'الي' ||
    form === 'علي' ||
    form === 'عن' ||
    form === 'من' ||
    form === 'في' ||
    form === 'ب' ||
    form === 'ل'
    ? form
    : '';
}

export const isRelative = (form: string): boolean =>
  /^[وف]?(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|من|ما|مما)$/.test(form);

function afterColon(document: Document, colon: number): Opening | null {
  let from = colon + 1;
  const { tokens, quotes } = document;
  if (tokens[from]?.kind === 'break') from++;
  while (tokens[from]?.kind === 'mark' && (quotes.opens[from] as number) < 0 && formAt(document, from) !== '(') from++;
  if (from >= tokens.length) return null;
  const quote = quotes.opens[from] as number;
  if (quote >= 0) return { by: 'colon', zoneEnd: colon, from: from + 1, preposition: null, ends: 'fixed', quote };
  if (tokens[colon + 1]?.kind === 'break') return null;
  const by = 'colon';
  return { by, zoneEnd: colon, from, preposition: null, ends: 'clause', quote: -1 };
}

/** A quotation that is the speaker's own words, not a name («وكالة "دوغان"») or a hearer (لـ"الوطن"). */
function isOwnWords(document: Document, index: number, at: number, open: number): boolean {
  const quote = document.quotes.list[index]!;
  const words = quote.close - open - 1;
  const before = formAt(document, open - 1);
  if (before === 'ل' || before === 'ب' || before === 'في' || before === 'عن' || before === 'علي' || before === 'الي')
    return false;
  if (open === at + 1 || (open === at + 2 && PRONOUN_PHRASE.test(before))) return words >= 2;
  return words >= 4 && !MEDIA_NOUNS.has(bareNoun(before));
}

/** A governed preposition or a direct object that opens a noun-phrase content. */
function nounOpening(
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
    if (opensObject(document, at, t, participle || subjectKnown)) return phrase('object', t, null, t);
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
function isGoverned(document: Document, at: number, t: number, preposition: string, verb?: Verb): boolean {
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
function opensObject(document: Document, at: number, t: number, subjectless: boolean): boolean {
  const form = formAt(document, t);
  if (document.tokens[t]?.kind === 'number') return false;
  if (t === at + 1) {
    if (TIME.has(form)) return false;
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

/** «أعلن تيليس فرض رسوم»: a word that only looks like a verbal noun, with a sure one behind it, is the speaker's name. */
function isNameBeforeMatter(document: Document, t: number): boolean {
  return !isListedNoun(formAt(document, t)) && isListedNoun(formAt(document, t + 1));
}

/** «اتهمت موسكو كييف بقصف المحطة»: speaker, then the one accused or asked, then the matter. */
function findTarget(document: Document, at: number, verb: Verb, scan: Scan, subjectless: boolean): Opening | null {
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
  if (from === end && end > at + 2 && (verb.class === 'attribute' || verb.class === 'accuse' || verb.bare)) {
    const object = lastPhrase(document, at + 1, end);
    if (object > 0) from = object;
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
function findTwoObjects(document: Document, at: number, scan: Scan, subjectless: boolean): Opening | null {
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
function findBlame(document: Document, at: number, stop: number): Opening | null {
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
