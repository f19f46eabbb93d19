import { type Document, formAt } from './document';
import { one } from './draft';
import { readCue } from './lexicon/cue-forms';
import type { Verb } from './lexicon/verbs';
import { MEDIA_NOUNS } from './lexicon/words';
import type { Opening } from './opening';
import { asksForSilence } from './source-description';
import { PRONOUN_PHRASE } from './source-end';
import { bareNoun, closingBracket, isComma, thatAt } from './words';
import { isRelative } from './words-rel';

export interface Scan {
  that: Opening | null;
  colon: Opening | null;
  quote: Opening | null;
  /** The token that the search for a content may not pass. */
  stop: number;
}

/** A cue and its أن stand at most 21 words apart in 95 of 100 (PADT, PUD); titles make it longer. */
const REACH = 34;

/** «بعد أن», «إلا أن», «غير أن»: an أن that no reporting verb governs. Folded. */
const NO_COMPLEMENT_AFTER = new Set(
  'بعد قبل منذ الا غير دون بدون سوي بيد حتي رغم الرغم كما مع بما لمجرد بمجرد شرط شريطة حال سبق دونما حيث عند اما يجب ينبغي يمكن يفترض المفترض المقرر المرجح المتوقع المحتمل الممكن المؤمل المنتظر الضروري لابد بد ضرورة سيما طالما كان خشية مخافة اجل علما يكاد كاد لو كانها ليت قد'.split(
    ' ',
  ),
);

export function scanClause(document: Document, at: number, verb: Verb, participle: boolean): Scan {
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
