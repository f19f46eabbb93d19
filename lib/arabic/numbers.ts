/** How many: every number that a text tells of something counted, with how surely it is told and what is counted. */
import { countable } from './countables';
import { dateTokens } from './dates';
import { type Approximation, approximate } from './number-approximations';
import { type Cardinal, parseCardinal } from './number-parse';
import { type NumberToken, numberTokens } from './number-tokens';
import { fraction, isOrdinal } from './number-words';
import type { Span } from './span';

/** 'many': a magnitude or a few, told as no number («عشرات», «بضعة»). */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'many';

type BareForm = 'singular' | 'dual' | 'plural' | 'any' | 'none';

export interface FoundQuantity {
  /** From the qualifier to the counted noun; UTF-16 offsets in the text as given. */
  span: Span;
  /** The number's own words alone. */
  number: Span;
  /** The number told; the lower one of a range; the least that «عشرات» and a bare plural allow. */
  value: number;
  qualifier: Qualifier;
  /** The numbers that the telling allows, both ends included. `high` is Infinity where none is set. */
  low: number;
  high: number;
  /** A share of a whole, in per cent: «٦٪», «ستة في المئة», «ثلثي المصنع». */
  percent: boolean;
  /**
   * A noun without a number beside it: 'singular' «مقتل جندي», 'dual' «جنديين», 'plural' «سقوط قتلى», 'any' «أي ضحايا» (one
   * or more), 'none' «لا قتلى», «دون إصابات».
   */
  form: Cardinal['form'] | 'range' | BareForm;
  /** What is counted; null where no noun stands beside the number. `lemma` is the folded singular, or the word as it stands. */
  noun: { span: Span; lemma: string } | null;
}

/** All quantities of `text` in text order; dates, times, ordinals, scores and labels («القرار 2254») are none. Linear. */
export function findQuantities(text: string): FoundQuantity[] {
  const { tokens, toSource } = numberTokens(text);
  const dates = dateTokens(tokens);
  const found: FoundQuantity[] = [];
  const spanOf = (first: number, next: number): Span => ({
    start: toSource((tokens[first] as NumberToken).start),
    end: toSource((tokens[next - 1] as NumberToken).end),
  });
  /** Tokens before this index belong to a quantity already. */
  let done = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (dates.has(index)) continue;
    const reading = readNumber(tokens, index, dates) ?? readBareNoun(tokens, index);
    if (!reading) continue;
    const bare = BARE_FORMS.has(reading.form);
    const around = approximate(tokens, index, reading.next, reading.noun?.next ?? reading.next);
    const approximation: Approximation = bare && around.after === null ? { ...around, qualifier: null } : around;
    const first = approximation.before !== null && approximation.before >= done ? approximation.before : index;
    const numberEnd = reading.next;
    const next = Math.max(numberEnd, reading.noun?.next ?? 0, approximation.after ?? 0);
    const qualifier = qualify(reading, approximation.qualifier);
    const value = reading.value;
    found.push({
      span: spanOf(Math.min(first, reading.noun?.first ?? first), next),
      number: spanOf(index, numberEnd),
      value,
      qualifier,
      ...bounds(value, reading.upper, qualifier, reading.form),
      percent: reading.percent,
      form: reading.form,
      noun: reading.noun ? { span: spanOf(reading.noun.first, reading.noun.next), lemma: reading.noun.lemma } : null,
    });
    done = next;
    index = Math.max(numberEnd, bare ? numberEnd : (reading.noun?.next ?? 0)) - 1;
  }
  return found;
}

/** Whether one number can satisfy both tellings: «أكثر من عشرين» and «23» can, «23» and «17» cannot. */
export function canBothHold(a: Pick<FoundQuantity, 'low' | 'high'>, b: Pick<FoundQuantity, 'low' | 'high'>): boolean {
  return a.low <= b.high && b.low <= a.high;
}

const BARE_FORMS = new Set<FoundQuantity['form']>(['singular', 'dual', 'plural', 'any', 'none']);

interface Reading {
  value: number;
  upper: number;
  next: number;
  form: FoundQuantity['form'];
  percent: boolean;
  noun: Noun | null;
}

interface Noun {
  first: number;
  next: number;
  lemma: string;
}

function qualify(reading: Reading, told: Qualifier | null): Qualifier {
  if (reading.form === 'magnitude' || reading.form === 'several')
    return told === 'over' || told === 'atLeast' ? told : 'many';
  if (reading.form === 'plural' || reading.form === 'any') return 'atLeast';
  return told ?? (reading.form === 'range' ? 'about' : 'exact');
}

/** A tenth either way is what «نحو» allows in news figures; at least one. */
const ABOUT = 0.1;

function bounds(
  value: number,
  upper: number,
  qualifier: Qualifier,
  form: Reading['form'],
): { low: number; high: number } {
  // «عشرات» reaches into the hundreds, «بضعة» ends at ten.
  if (qualifier === 'many') return { low: value, high: form === 'several' && value < 10 ? 10 : value * 50 - 1 };
  if (form === 'range') return { low: value, high: upper };
  const step = Number.isInteger(value) ? 1 : Number.EPSILON;
  switch (qualifier) {
    case 'about': {
      const slack = Math.max(1, value * ABOUT);
      return { low: Math.max(0, value - slack), high: value + slack };
    }
    case 'over':
      return { low: value + step, high: Number.POSITIVE_INFINITY };
    case 'atLeast':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: 0, high: value - step };
    case 'atMost':
      return { low: 0, high: value };
    default:
      return { low: value, high: value };
  }
}

function readNumber(tokens: readonly NumberToken[], index: number, dates: ReadonlySet<number>): Reading | null {
  const share = readFraction(tokens, index);
  if (share) return share;
  const cardinal = parseCardinal(tokens, index);
  if (!cardinal || dates.has(cardinal.next - 1)) return null;
  if (cardinal.form === 'digits' && isLabelOrClock(tokens, index, cardinal)) return null;
  if (cardinal.definite && countsNothing(tokens, index, cardinal)) return null;
  if (isAmbiguousAlone(tokens, index, cardinal)) return null;
  if (continuesOrdinal(tokens, index)) return null;
  const range = rangeEnd(tokens, index, cardinal);
  const next = range?.next ?? cardinal.next;
  const percentEnd = percentSign(tokens, next);
  const noun = percentEnd === null ? countedNoun(tokens, index, next, cardinal) : null;
  if (isYear(tokens, index, cardinal, noun)) return null;
  return {
    value: cardinal.value,
    upper: range?.value ?? cardinal.value,
    next: percentEnd ?? next,
    form: range ? 'range' : cardinal.form,
    percent: percentEnd !== null,
    noun,
  };
}

/** «نصف المصنع», «ثلثي المصنع», «نصف ساعة», «نصف مليون». */
function readFraction(tokens: readonly NumberToken[], index: number): Reading | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const bare = token.text.replace(/^[وفبل](?=نصف|ثلث|ربع)/, '');
  const part = fraction(bare);
  const follower = tokens[index + 1];
  if (part === undefined || follower?.kind !== 'word') return null;
  const scale = parseCardinal(tokens, index + 1);
  if (scale && scale.form === 'words' && scale.value >= 1000) {
    return {
      value: part * scale.value,
      upper: 0,
      next: scale.next,
      form: 'words',
      percent: false,
      noun: countedNoun(tokens, index, scale.next, scale),
    };
  }
  const unit = countable(follower.text);
  const hour = /^الساعة$/.test(follower.text);
  if (unit?.number === 'singular' || hour) {
    const noun = { first: index + 1, next: index + 2, lemma: unit?.lemma ?? 'ساعة' };
    return { value: part, upper: part, next: index + 1, form: 'words', percent: false, noun };
  }
  if (!unit && !/^ال.../.test(follower.text)) return null;
  const noun = { first: index + 1, next: index + 2, lemma: nounKey(follower.text) };
  return { value: part * 100, upper: part * 100, next: index + 1, form: 'words', percent: true, noun };
}

/** Nouns in front of digits that name a thing by its number. */
const LABELS =
  /^(?:ال)?(?:رقم|مادة|مادتين|بند|فقرة|قرار|قانون|مرسوم|فصل|فصل|قناة|طريق|لواء|فرقة|فوج|كتيبة|صفحة|ص|باب|دورة|جولة|مجموعة|دقيقة|ساعة|نسخة|طبعة|حلقة|غرفة|عنبر|بوابة|رحلة|نموذج|خط|منطقة|قطاع|مرحلة|سورة|اية|شارع|عدد|محطة|اس|سو|ميغ|ميج|اف|بي|تي|جي|فيات|كي)$/;
const LABELS_OF_DEFINITE =
  /^(?:دقيقة|ساعة|مرحلة|عدد|غرفة|بوابة|محطة|منطقة|قطاع|خط|رحلة|مجموعة|فرقة|دورة|جولة|نسخة|بند)$/;

function isLabelOrClock(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  const token = tokens[index] as NumberToken;
  const digits = tokens[cardinal.next - 1] as NumberToken;
  const before = tokens[index - 1];
  const after = tokens[cardinal.next];
  const text = digits.kind === 'digits' ? digits.text : token.text;
  if (/^0\d/.test(text) || /^\d{10,}$/.test(text)) return true;
  // «10:30», «3/4», «1-3»: clocks, dates without a year and scores; a range is told by what stands around it.
  if (after && /^[:/]$/.test(after.text) && tokens[cardinal.next + 1]?.kind === 'digits') return true;
  if (before && /^[:/]$/.test(before.text) && before.glued && tokens[index - 2]?.kind === 'digits') return true;
  if (after && /^[-–—]$/.test(after.text) && tokens[cardinal.next + 1]?.kind === 'digits') {
    if (!rangeEnd(tokens, index, cardinal)) return true;
  }
  if (before && /^[-–—]$/.test(before.text)) {
    const earlier = tokens[index - 2];
    if (earlier?.kind === 'digits') return true;
    if (token.glued && before.glued && earlier?.kind === 'word') return true;
  }
  if (before?.text === '+' || after?.text === '+') return true;
  if (token.first && after && /^[.\-–)]$/.test(after.text) && tokens[cardinal.next + 1]?.kind !== 'digits') return true;
  if (token.kind === 'digits' && token.glued && before?.kind === 'word') return true;
  if (after?.kind === 'word' && after.glued && /^[a-z]/i.test(after.text)) return true;
  if (after?.kind === 'word' && /^(?:هجري|هجرية|ميلادي|ميلادية|ه)$/.test(after.text)) return true;
  if (before?.kind === 'word' && LABELS.test(before.text) && token.kind === 'digits') {
    const named = before.text.replace(/^ال/, '');
    return before.text !== named || !LABELS_OF_DEFINITE.test(named);
  }
  return false;
}

/** A definite number behind a definite noun stands in its place in a row («القرن العشرين») or belongs to a name («الدول السبع»). */
function countsNothing(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  const before = tokens[index - 1];
  if (/^و/.test(cardinal.clitic) && before?.kind === 'word' && isOrdinal(before.text)) return true;
  if (before?.kind !== 'word') return false;
  if (/^(?:ال)?(?:مجموعة|قمة|دول)$/.test(before.text)) return true;
  return (
    /^[وف]?[بك]?(?:ال|لل)/.test(before.text) &&
    countable(before.text.replace(/^[وف]?[بك]?(?:ال|لل)/, ''))?.number !== 'plural'
  );
}

/** «ست», «الف» (ألّف), «واحد» and «احد» are numbers only beside what they count. */
function isAmbiguousAlone(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  if (cardinal.form !== 'words' || cardinal.next !== index + 1) return false;
  const bare = (tokens[index] as NumberToken).text.slice(cardinal.clitic.length);
  if (/^واحدة?ا?$/.test(bare)) {
    const before = tokens[index - 1];
    return !(before?.kind === 'word' && countable(stripAnd(before.text))?.number === 'singular');
  }
  if (/^اثن[اي]ن$/.test(bare)) return cardinal.definite || /يوم$/.test(tokens[index - 1]?.text ?? '');
  if (!/^(?:ست|سبع|خمس|تسع|ثمان|الف|عشر)$/.test(bare)) return false;
  return (
    cardinal.definite ||
    tokens[cardinal.next]?.kind !== 'word' ||
    FUNCTION_WORD.test((tokens[cardinal.next] as NumberToken).text)
  );
}

const stripAnd = (word: string): string => word.replace(/^[وف](?=...)/, '');

/** «الثالثة عشرة», «الحادية والعشرين»: the second half of an ordinal. */
function continuesOrdinal(tokens: readonly NumberToken[], index: number): boolean {
  const before = tokens[index - 1];
  const word = tokens[index];
  return (
    before?.kind === 'word' &&
    /^ال/.test(before.text) &&
    isOrdinal(before.text) &&
    /^(?:عشرة?|وال)/.test(word?.text ?? '')
  );
}

function isYear(tokens: readonly NumberToken[], index: number, cardinal: Cardinal, noun: Noun | null): boolean {
  if (cardinal.form !== 'digits' || cardinal.value < 1900 || cardinal.value > 2100) return false;
  if (!/^\d{4}$/.test(tokens[cardinal.next - 1]?.text ?? '')) return false;
  return !(noun && (countable(stripAnd((tokens[noun.first] as NumberToken).text)) || noun.first > index));
}

/** The upper end of «20-30», «بين 20 و30», «من 20 إلى 30». */
function rangeEnd(
  tokens: readonly NumberToken[],
  index: number,
  from: Cardinal,
): { value: number; next: number } | null {
  const joint = tokens[from.next];
  if (!joint || from.form === 'magnitude' || from.form === 'several') return null;
  const lead = tokens[index - 1]?.text ?? '';
  let to: Cardinal | null = null;
  if (/^[-–—]$/.test(joint.text) && tokens[from.next + 1]?.kind === 'digits') {
    to = parseCardinal(tokens, from.next + 1);
    const after = to && tokens[to.next];
    const counted = after?.kind === 'word' && !FUNCTION_WORD.test(after.text);
    if (!counted && !(to && percentSign(tokens, to.next)) && !/^[وف]?(?:بين|ما بين|من|نحو|حوالي)$/.test(lead))
      return null;
  } else if (/^[وف]?بين$/.test(lead) && /^و/.test(joint.text)) to = parseCardinal(tokens, from.next);
  else if (/^[وف]?[بل]?من$/.test(lead) && /^(?:الي|حتي)$/.test(joint.text)) to = parseCardinal(tokens, from.next + 1);
  if (!to) return null;
  // «بين 20 و30 ألفا»: the scale belongs to both.
  const value = to.value;
  return value > from.value ? { value, next: to.next } : null;
}

/** The index behind «%», «في المئة», «بالمئة»; null where none stands at `index`. */
function percentSign(tokens: readonly NumberToken[], index: number): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (/^[%٪]$/.test(token.text)) return index + 1;
  if (/^بالم(?:ئة|ائة|ية|ئه|ائه)$/.test(token.text)) return index + 1;
  return token.text === 'في' && /^الم(?:ئة|ائة|ية|ئه|ائه)$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : null;
}

const FUNCTION_WORD =
  /^[وف]?(?:من|في|علي|الي|عن|مع|بين|منذ|حتي|خلال|بعد|قبل|عند|لدي|ان|انه|انها|الذي|التي|الذين|هذا|هذه|ذلك|تلك|لم|لن|لا|ما|قد|كان|كانت|كانوا|هو|هي|هم|او|ثم|بل|لكن|غير|اي|فيما|بينما|حيث|اذ|كما|عندما|منهم|منها|بينهم|بينها|جراء|اثر|نتيجة|بسبب|وفق|بحسب|حسب|وسط|ضد|داخل|خارج|قرب|شرق|غرب|شمال|جنوب|يوم|امس|اليوم|علما|فقط|تقريبا|فاكثر)$/;

/** Nouns whose و or ف is their own and no conjunction. */
const OWN_FIRST_LETTER =
  /^(?:وزير|وزرا|وفد|وفود|وحد|وثيق|وثائق|ورق|ورش|ولاي|وفا|وفي|وظيف|وظائف|وكال|وكيل|وسيط|وسطا|وجه|وجب|وسيل|وسائل|ولد|فرد|فصيل|فصائل|فصل|فصول|فريق|فرق|فيلم|فندق|فنادق|فرص|فلسطيني|فدان|فتا|فتي|فتح|فنان|فرع|فروع|فرنسي|فئ|فقر|فرنك|فلس|فصو|فعالي|فيروس)/;

/** What is counted: the noun behind the number («17 قتيلا», «9 من المسلحين»), or the one before it («مدني واحد», «القتلى الثلاثة»). */
function countedNoun(tokens: readonly NumberToken[], index: number, next: number, cardinal: Cardinal): Noun | null {
  const after = tokens[next];
  const before = tokens[index - 1];
  if (cardinal.value === 1 && before?.kind === 'word') {
    const one = countable(stripAnd(before.text));
    if (one?.number === 'singular') return { first: index - 1, next: index, lemma: one.lemma };
  }
  if (cardinal.definite && before?.kind === 'word') {
    const plural = countable(before.text.replace(/^[وف]?[بك]?(?:ال|لل)/, ''));
    if (plural?.number === 'plural' && /ال|لل/.test(before.text))
      return { first: index - 1, next: index, lemma: plural.lemma };
  }
  const behind = CURRENCIES[after?.text ?? ''];
  if (behind) return { first: next, next: next + 1, lemma: behind };
  const ahead = CURRENCIES[before?.text ?? ''];
  if (ahead) return { first: index - 1, next: index, lemma: ahead };
  if (!after || after.first) return null;
  if (after.kind !== 'word') return null;
  let at = next;
  if (
    after.text === 'من' &&
    tokens[next + 1]?.kind === 'word' &&
    /^(?:ال|لل)/.test((tokens[next + 1] as NumberToken).text)
  )
    at = next + 1;
  const token = tokens[at] as NumberToken;
  if (FUNCTION_WORD.test(token.text)) return null;
  const known = countable(token.text) ?? countable(token.text.replace(/^ال/, ''));
  if (known) return { first: at, next: at + 1, lemma: known.lemma };
  // What follows a number stands without article or preposition, unless «من» leads it in.
  if (at === next && /^[وف]?(?:[بك]?ال|لل|بات)/.test(token.text)) return null;
  // A conjunction or a verb that follows a number without its noun begins something else.
  if (/^[وف]/.test(token.text) && !OWN_FIRST_LETTER.test(token.text)) return null;
  if (
    /^(?:[يتن]\p{L}{3,}|قتل[وا]?ا?|اصيب[وا]?ا?|سقطوا?|فروا|لقوا)$/u.test(token.text) &&
    !/^(?:نازح|نائب|ناشط|نقط|نقاب|تلميذ|تلاميذ|تفجير|تاجر)/.test(token.text)
  )
    return null;
  return { first: at, next: at + 1, lemma: nounKey(token.text) };
}

const CURRENCIES: Record<string, string> = { $: 'دولار', '€': 'يورو', '£': 'جنيه', '₪': 'شيكل' };

/** A noun of no list, without its article and the alef of its accusative («بائعا»). */
function nounKey(word: string): string {
  const bare = word.replace(/^[وف]?[بك]?ال(?=..)/, '');
  return bare.length > 3 ? bare.replace(/(?<=[^اة])ا$/, '') : bare;
}

/** «قتيلان», «جنديين»; «سقوط قتلى» and «مقتل جندي»: a counted noun without article and number. */
function readBareNoun(tokens: readonly NumberToken[], index: number): Reading | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const plain = token.text;
  const found = countable(plain) ? { entry: countable(plain), cut: 0 } : { entry: countable(plain.slice(1)), cut: 1 };
  if (!found.entry || (found.cut === 1 && !/^[وفبل]/.test(plain))) return null;
  const { lemma, number } = found.entry;
  const before = tokens[index - 1];
  if (before?.kind === 'digits' && before.glued) return null;
  const noun = { first: index, next: index + 1, lemma };
  const read = (value: number, form: BareForm): Reading => ({
    value,
    upper: value,
    next: index + 1,
    form,
    percent: false,
    noun,
  });
  if (found.cut === 0 && before?.kind === 'word' && !token.first) {
    if (NONE.test(before.text)) return read(0, 'none');
    if (/^[بل]?اي(?:ة)?$/.test(before.text)) return read(1, 'any');
  }
  if (number === 'singular') return isCountedSingular(tokens, index) ? read(1, 'singular') : null;
  const after = tokens[index + 1];
  // «أطفال المدينة», «عناصر الجيش» name a known group, not some of it.
  const group = after?.kind === 'word' && /^(?:ال|لل)/.test(after.text) && !/(?:ين|ون|ات)$/.test(plain);
  return number === 'plural' && group ? null : read(2, number);
}

const NONE = /^[وف]?(?:لا|بلا|دون|بدون)$/;

/** A singular counts one behind what happens to people («مقتل جندي», «إصابة طفلة»); elsewhere it is but a word. */
function isCountedSingular(tokens: readonly NumberToken[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word' || (after?.kind === 'word' && /^(?:ال|لل)/.test(after.text))) return false;
  return /^[وف]?[بل]?(?:ال)?(?:مقتل|قتل|قتلت|اصابة|جرح|استشهاد|استشهد|اصيب|اصيبت|وفاة|خطف|اختطاف|اسر|اعتقال|موت|مات|غرق|فقدان|اعدام)$/.test(
    before.text,
  );
}
