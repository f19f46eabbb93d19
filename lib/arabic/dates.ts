/**
 * The days that a text names, as ISO days. Own rules: chrono-node's Arabic locale (18 kB compressed, a third of what the
 * reader's script may weigh) misreads «أمس الأول», «آب/أغسطس» and «اليوم الأحد», and knows no Hijri month.
 */
import {
  civil,
  DAY_MS,
  type DayNumber,
  dayNumber,
  fromHijri,
  hijri,
  isoDay,
  type MonthName,
  monthName,
  weekday,
  weekdayOf,
} from './calendar';
import { countable } from './countables';
import { parseCardinal } from './number-parse';
import { type NumberToken, numberTokens } from './number-tokens';
import type { Span } from './span';

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface FoundDate {
  /** UTF-16 offsets in the text as given. */
  span: Span;
  precision: 'day' | 'week' | 'month' | 'year';
  /** First and last ISO day meant; both null where the text names a day that only a publication time could place. */
  from: string | null;
  to: string | null;
  partOfDay: PartOfDay | null;
}

export interface DateOptions {
  /** Milliseconds since 1970. */
  publishedAt?: number;
  /** Minutes that the reader of the text is ahead of UTC; that of Mecca, Baghdad and Damascus where nothing is said. */
  utcOffset?: number;
}

interface Reading {
  next: number;
  precision: FoundDate['precision'];
  from: DayNumber | null;
  to: DayNumber | null;
  partOfDay?: PartOfDay;
}

type Tokens = readonly NumberToken[];

const PARTS: Record<string, PartOfDay> = {
  فجر: 'dawn',
  صباح: 'morning',
  صبيحة: 'morning',
  ضحي: 'morning',
  ظهر: 'noon',
  ظهيرة: 'noon',
  عصر: 'afternoon',
  مساء: 'evening',
  عشية: 'evening',
  ليل: 'night',
  ليلة: 'night',
};

const PAST = /^(?:ال)?(?:ماضي|ماضية|فائت|فائتة|منصرم|منصرمة|سابق|سابقة)$/;
const COMING = /^(?:ال)?(?:مقبل|مقبلة|قادم|قادمة|تالي|تالية)$/;
const CURRENT = /^(?:ال)?(?:جاري|جارية|حالي|حالية)$/;

const bare = (word: string): string => word.replace(/^[وف]?[بلك]?(?=ال|امس|غد)/, '');
const withoutArticle = (word: string): string => word.replace(/^[وف]?[بلك]?ال/, '');
const words = (tokens: Tokens, index: number): string => {
  const token = tokens[index];
  return token?.kind === 'word' ? token.text : '';
};

/** All days, weeks, months and years that `text` names, in text order. Linear. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const { tokens, toSource } = numberTokens(text);
  return readDates(tokens, options).map(({ first, reading }) => ({
    span: {
      start: toSource((tokens[first] as NumberToken).start),
      end: toSource((tokens[reading.next - 1] as NumberToken).end),
    },
    precision: reading.precision,
    from: reading.from === null ? null : isoDay(reading.from),
    to: reading.to === null ? null : isoDay(reading.to),
    partOfDay: reading.partOfDay ?? null,
  }));
}

/** Which tokens belong to dates: they are no quantities. */
export function dateTokens(tokens: Tokens): Set<number> {
  const taken = new Set<number>();
  for (const { first, reading } of readDates(tokens, {})) {
    for (let index = first; index < reading.next; index++) taken.add(index);
  }
  return taken;
}

function readDates(tokens: Tokens, options: DateOptions): { first: number; reading: Reading }[] {
  const today = publicationDay(options);
  const found: { first: number; reading: Reading }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const reading = readDate(tokens, index, today);
    if (!reading) continue;
    found.push({ first: index, reading });
    index = reading.next - 1;
  }
  return found;
}

function publicationDay({ publishedAt, utcOffset = 180 }: DateOptions): DayNumber | null {
  return publishedAt === undefined ? null : Math.floor((publishedAt + utcOffset * 60_000) / DAY_MS);
}

function readDate(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  return (
    numericDate(tokens, index) ??
    partOfDay(tokens, index, today) ??
    deictic(tokens, index, today) ??
    named(tokens, index, today) ??
    ago(tokens, index, today) ??
    monthDay(tokens, index, today) ??
    dayOfThisMonth(tokens, index, today) ??
    period(tokens, index, today) ??
    monthAlone(tokens, index, today) ??
    yearAlone(tokens, index)
  );
}

const oneDay = (day: DayNumber | null, next: number): Reading => ({ next, precision: 'day', from: day, to: day });

/** «2016-05-03», «3/5/2016»: year first, or day before month as the Arab world writes. */
function numericDate(tokens: Tokens, index: number): Reading | null {
  const [a, s1, b, s2, c] = tokens.slice(index, index + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return null;
  if (s1?.text !== s2?.text || !/^[/\-–.]$/.test(s1?.text ?? '') || !b.glued || !c.glued) return null;
  const yearFirst = a.text.length === 4;
  const [year, day] = yearFirst ? [Number(a.text), Number(c.text)] : [Number(c.text), Number(a.text)];
  if (year < 1300 || year > 2200) return null;
  const exact = year < 1600 ? fromHijri(year, Number(b.text), day) : dayNumber(year, Number(b.text), day);
  return exact === null ? null : oneDay(exact, skipEra(tokens, index + 5));
}

/** «مساء السبت», «فجر اليوم», «بعد ظهر الأحد», «الليلة الماضية», «في ساعة مبكرة من صباح الأحد». */
function partOfDay(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const word = words(tokens, index);
  if (!word) return null;
  if (/^[وف]?[بل]?الليلة$/.test(word) && PAST.test(words(tokens, index + 1))) {
    return { ...oneDay(today === null ? null : today - 1, index + 2), partOfDay: 'night' };
  }
  let name = word.replace(/^[وف]?[بل]?(?=فجر|صبا|صبي|ضحي|ظه|عصر|مسا|عشي|ليل)/, '');
  let next = index + 1;
  if (name === 'بعد' || name === 'قبل') {
    const noon = words(tokens, next);
    if (!/^(?:ال)?(?:ظهر|عصر|منتصف)$/.test(noon)) return null;
    name = name === 'بعد' ? 'عصر' : 'صباح';
    next++;
  } else if (name === 'منتصف') {
    if (!/^ليلة?$/.test(words(tokens, next))) return null;
    name = 'ليل';
    next++;
  }
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) return null;
  if (words(tokens, next) === 'يوم') next++;
  const day =
    deictic(tokens, next, today) ??
    named(tokens, next, today) ??
    monthDay(tokens, next, today) ??
    numericDate(tokens, next);
  return day?.precision === 'day' ? { ...day, partOfDay: part } : null;
}

/** «أمس», «أول من أمس», «أمس الأول», «اليوم», «غدا», «بعد غد», each with the weekday after it («اليوم الأحد»). */
function deictic(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const word = bare(words(tokens, index));
  const second = words(tokens, index + 1);
  const third = words(tokens, index + 2);
  let offset: number;
  let next = index + 1;
  if (/^[وف]?اول$/.test(word) && second === 'امس') [offset, next] = [-2, index + 2];
  else if (/^[وف]?اول$/.test(word) && second === 'من' && third === 'امس') [offset, next] = [-2, index + 3];
  else if (/^(?:ال)?امس$/.test(word)) {
    offset = -1;
    if (second === 'الاول') [offset, next] = [-2, index + 2];
  } else if (word === 'اليوم') {
    // «اليوم الثاني على التوالي», «اليوم نفسه»: a day of a row, not today; nor the newspaper's name in quotes.
    if (
      /^(?:الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الاول|نفسه|ذاته|التالي|الواحد|السابق|الاخير|العالمي|الدولي|الوطني)$/.test(
        second,
      )
    )
      return null;
    if (/^[وف]?[لك]اليوم|^[وف]?لليوم/.test(words(tokens, index))) return null;
    if (tokens[index - 1]?.text === '"' && tokens[index + 1]?.text === '"') return null;
    offset = 0;
  } else if (word === 'الليلة') offset = 0;
  else if (/^بعد$/.test(word) && /^(?:ال)?غدا?$/.test(second)) [offset, next] = [2, index + 2];
  else if (/^(?:الغد|غدا)$/.test(word) || (word === 'غد' && weekday(second) !== undefined)) offset = 1;
  else return null;
  const stated = weekdayAt(tokens, next);
  let day = today === null ? null : today + offset;
  if (stated) {
    next = stated.next;
    // A page published after midnight still says «اليوم الأحد»: the weekday that is told wins over the clock.
    if (day !== null) {
      const drift = ((stated.day - weekdayOf(day) + 10) % 7) - 3;
      if (Math.abs(drift) <= 1) day += drift;
    }
  }
  const dated = monthDay(tokens, skipSign(tokens, next), today);
  if (stated && dated) return { ...dated, partOfDay: undefined };
  return oneDay(day, next);
}

function weekdayAt(tokens: Tokens, index: number): { day: number; next: number } | null {
  let at = index;
  if (/^[(،,]$/.test(tokens[at]?.text ?? '') && weekday(words(tokens, at + 1)) !== undefined) {
    if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
    return { day: weekday(words(tokens, at + 1)) as number, next: at + 3 };
  }
  if (words(tokens, at) === 'يوم') at++;
  const day = weekday(words(tokens, at));
  return day === undefined ? null : { day, next: at + 1 };
}

const skipSign = (tokens: Tokens, index: number): number =>
  /^[،,]$/.test(tokens[index]?.text ?? '') ? index + 1 : index;

/** «الأحد», «يوم الأحد الماضي», «الخميس المقبل», «الأحد 3 آذار». */
function named(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  let at = index;
  if (/^[وف]?[بل]?(?:يوم|نهار|ال?يوم)$/.test(words(tokens, at))) at++;
  const day = weekday(bare(words(tokens, at)));
  if (day === undefined) return null;
  // «الأحد» is a weekday, «لأحد» and «أحد» are not; «السبت والأحد» are two.
  if (/^[وف]?ل(?:احد|جمعة)$/.test(words(tokens, at))) return null;
  let next = at + 1;
  if (PAST.test(words(tokens, next))) return oneDay(today === null ? null : lastBefore(today, day), next + 1);
  if (COMING.test(words(tokens, next))) return oneDay(today === null ? null : firstAfter(today, day), next + 1);
  const dated = monthDay(tokens, skipSign(tokens, next), today) ?? numericDate(tokens, skipSign(tokens, next));
  if (dated) return dated;
  if (CURRENT.test(words(tokens, next))) next++;
  if (today === null) return oneDay(null, next);
  if (saysFuture(tokens, index)) return oneDay(firstAfter(today, day), next);
  return oneDay(weekdayOf(today) === day ? today : lastBefore(today, day), next);
}

const lastBefore = (today: DayNumber, day: number): DayNumber => today - (((weekdayOf(today) - day + 6) % 7) + 1);
const firstAfter = (today: DayNumber, day: number): DayNumber => today + (((day - weekdayOf(today) + 6) % 7) + 1);

/** A future verb («سيعقد», «سوف») in the few words before, in the same sentence. */
function saysFuture(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const token = tokens[at] as NumberToken;
    if (/^[.؟!:؛]$/.test(token.text) || tokens[at + 1]?.first) return false;
    if (
      /^[وف]?(?:سوف|س[يتن]\p{L}{2,}[^ةء])$/u.test(token.text) &&
      !/^[وف]?(?:ستين|سنوات|سيار|سياس|سيطر|سيد|سينا|ستار|سنوي)/.test(token.text)
    ) {
      return true;
    }
  }
  return false;
}

/** «قبل يومين», «منذ أسبوع», «قبل ثلاثة أيام», «بعد شهر». */
function ago(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const lead = /^[وف]?(قبل|منذ|بعد)$/.exec(words(tokens, index));
  if (!lead) return null;
  let at = index + 1;
  let count = 1;
  const cardinal = parseCardinal(tokens, at);
  if (cardinal && cardinal.form !== 'magnitude' && cardinal.form !== 'several') {
    count = cardinal.value;
    at = cardinal.next;
  } else if (cardinal) {
    const unit = countable(words(tokens, cardinal.next));
    return unit && TIME_UNITS.has(unit.lemma)
      ? { next: cardinal.next + 1, precision: 'week', from: null, to: null }
      : null;
  }
  const unit = countable(words(tokens, at));
  const days = unit && TIME_UNITS.get(unit.lemma);
  if (!unit || days === undefined || weekday(words(tokens, at + 1)) !== undefined) return null;
  if (unit.number === 'dual') count = 2;
  // «قبل أيام»: some days, which none can place.
  if (unit.number === 'plural' && !cardinal) return { next: at + 1, precision: 'week', from: null, to: null };
  // «بعد يومين من القتال» counts from another event than the publication.
  const relative = lead[1] === 'بعد' || words(tokens, at + 1) === 'من' || words(tokens, at + 1) === 'علي';
  const sign = lead[1] === 'بعد' ? 1 : -1;
  const precision = days < 7 ? 'day' : days < 28 ? 'week' : days < 365 ? 'month' : 'year';
  const around = today === null || relative || days === 0 ? null : Math.round(today + sign * count * days);
  if (around === null) return { next: at + 1, precision, from: null, to: null };
  const slack = precision === 'day' ? 0 : precision === 'week' ? 3 : precision === 'month' ? 15 : 180;
  return { next: at + 1, precision, from: around - slack, to: around + slack };
}

const TIME_UNITS = new Map([
  ['ثانية', 0],
  ['دقيقة', 0],
  ['ساعة', 0],
  ['يوم', 1],
  ['ليلة', 1],
  ['اسبوع', 7],
  ['شهر', 30.44],
  ['عام', 365.25],
  ['سنة', 365.25],
  ['عقد', 3652.5],
  ['قرن', 36525],
]);

const ORDINAL_DAYS = [
  '',
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

/** The day of the month at `index`: «3», «الثالث», «الحادي والعشرين», and «من» after it. */
function dayOfMonth(tokens: Tokens, index: number): { day: number; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  let day = 0;
  let next = index + 1;
  if (token.kind === 'digits' && /^\d{1,2}$/.test(token.text)) day = Number(token.text);
  else if (token.kind === 'word') {
    const word = bare(token.text);
    const unit = word === 'الحادي' ? 1 : ORDINAL_DAYS.indexOf(word);
    const second = words(tokens, next);
    if (unit > 0 && /^عشرة?$/.test(second)) [day, next] = [10 + unit, next + 1];
    else if (unit > 0 && /^والعشر[وي]ن$/.test(second)) [day, next] = [20 + unit, next + 1];
    else if (unit > 0 && /^والثلاث[وي]ن$/.test(second)) [day, next] = [30 + unit, next + 1];
    else if (unit > 0 && word !== 'الحادي') day = unit;
    else if (/^العشر[وي]ن$/.test(word)) day = 20;
    else if (/^الثلاث[وي]ن$/.test(word)) day = 30;
  }
  if (day < 1 || day > 31) return null;
  if (words(tokens, next) === 'من') next++;
  if (words(tokens, next) === 'شهر') next++;
  return { day, next };
}

/** A month by one name or two («آذار/مارس», «مارس (آذار)», «مارس آذار»), at `index`. */
function monthAt(tokens: Tokens, index: number): (MonthName & { next: number; doubled: boolean }) | null {
  const first = monthName(words(tokens, index), words(tokens, index + 1));
  if (!first) return null;
  const next = index + first.length;
  const sign = tokens[next]?.text ?? '';
  const at = /^[/\-–(]$/.test(sign) ? next + 1 : next;
  const second = monthName(words(tokens, at), words(tokens, at + 1));
  if (second && second.month === first.month && second.hijri === first.hijri) {
    const end = at + second.length;
    return { ...first, next: sign === '(' && tokens[end]?.text === ')' ? end + 1 : end, doubled: true };
  }
  return { ...first, next, doubled: false };
}

/** The year at `index`, with «عام» or «سنة» before it and «هـ» or «م» behind: «2016», «1437هـ». */
function yearAt(tokens: Tokens, index: number): { year: number; next: number } | null {
  let at = index;
  if (/^[،,]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'digits') at++;
  if (/^(?:من)$/.test(words(tokens, at)) && /^(?:ال)?(?:عام|سنة)$/.test(words(tokens, at + 1))) at++;
  if (/^(?:ل)?(?:ال)?(?:عام|سنة)$/.test(words(tokens, at))) at++;
  const token = tokens[at];
  if (token?.kind !== 'digits' || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  if (year < 1300 || year > 2200) return null;
  return { year, next: skipEra(tokens, at + 1) };
}

const skipEra = (tokens: Tokens, index: number): number =>
  /^(?:ه|هجري|هجرية|م|ميلادي|ميلادية)$/.test(words(tokens, index)) ? index + 1 : index;

/** «3 آذار», «الثالث من مايو», «15 رمضان 1437هـ», «مايو 3» is left alone: it is not Arabic usage. */
function monthDay(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const start = dayOfMonth(tokens, index);
  if (!start) return null;
  const month = monthAt(tokens, start.next);
  if (!month) return null;
  const date = (year: number) =>
    month.hijri ? fromHijri(year, month.month, start.day) : dayNumber(year, month.month, start.day);
  const stated = yearAt(tokens, month.next);
  if (stated) return oneDay(date(stated.year), stated.next);
  const after = words(tokens, month.next);
  const next = PAST.test(after) || COMING.test(after) || CURRENT.test(after) ? month.next + 1 : month.next;
  if (today === null) return oneDay(null, next);
  const thisYear = (month.hijri ? hijri(today) : civil(today)).year;
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map(date).filter((day) => day !== null);
  return oneDay(choose(candidates, today, after), next);
}

/** Of the same date in neighbouring years: the one told as past or coming, else the likelier one; news looks back further than ahead. */
function choose(candidates: DayNumber[], today: DayNumber, after: string): DayNumber | null {
  if (PAST.test(after)) return candidates.filter((day) => day <= today).at(-1) ?? null;
  if (COMING.test(after)) return candidates.find((day) => day > today) ?? null;
  const fitting = candidates.filter((day) => day >= today - 275 && day <= today + 120);
  return fitting.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

/** «15 الشهر الجاري», «الخامس من الشهر الماضي». */
function dayOfThisMonth(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const start = dayOfMonth(tokens, index);
  if (!start || words(tokens, start.next) !== 'الشهر') return null;
  const after = words(tokens, start.next + 1);
  const shift = PAST.test(after) ? -1 : COMING.test(after) ? 1 : CURRENT.test(after) ? 0 : null;
  if (shift === null) return null;
  if (today === null) return oneDay(null, start.next + 2);
  const { year, month } = civil(today);
  const first = civil(dayNumber(year, month, 1) as DayNumber);
  const index0 = first.year * 12 + first.month - 1 + shift;
  return oneDay(dayNumber(Math.floor(index0 / 12), (index0 % 12) + 1, start.day), start.next + 2);
}

/** «الأسبوع الماضي», «الشهر الجاري», «العام المقبل». */
function period(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const unit = /^(?:اسبوع|شهر|عام|سنة)$/.exec(withoutArticle(words(tokens, index)))?.[0];
  if (!unit || !/ال/.test(words(tokens, index))) return null;
  const after = words(tokens, index + 1);
  const shift = PAST.test(after) ? -1 : COMING.test(after) ? 1 : CURRENT.test(after) ? 0 : null;
  if (shift === null) return null;
  const precision = unit === 'اسبوع' ? 'week' : unit === 'شهر' ? 'month' : 'year';
  if (today === null) return { next: index + 2, precision, from: null, to: null };
  if (precision === 'week') {
    // The week begins on Saturday in most of the region.
    const start = today - ((weekdayOf(today) + 1) % 7) + 7 * shift;
    return { next: index + 2, precision, from: start, to: start + 6 };
  }
  const { year, month } = civil(today);
  if (precision === 'year') return { next: index + 2, ...wholeYear(year + shift) };
  return { next: index + 2, ...wholeMonth(year, month + shift) };
}

function wholeMonth(year: number, month: number): Omit<Reading, 'next'> {
  const from = Math.floor(Date.UTC(year, month - 1, 1) / DAY_MS);
  return { precision: 'month', from, to: Math.floor(Date.UTC(year, month, 1) / DAY_MS) - 1 };
}

function wholeYear(year: number): Omit<Reading, 'next'> {
  return { precision: 'year', from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

/**
 * A month without its day: «في مارس/آذار الماضي», «شهر مايو», «أيار 2016». Many month names are common words too («مارس» is
 * also "practised", «آب» "returned"), so a preposition, «شهر», a year or «الماضي» must stand beside it.
 */
function monthAlone(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
  const month = monthAt(tokens, index) ?? monthBehindClitic(tokens, index);
  if (!month) return null;
  const stated = yearAt(tokens, month.next);
  if (stated) {
    if (!month.hijri) return { next: stated.next, ...wholeMonth(stated.year, month.month) };
    return hijriMonth(stated.year, month.month, stated.next);
  }
  const before = words(tokens, index - 1);
  const after = words(tokens, month.next);
  const told = PAST.test(after) || COMING.test(after) || CURRENT.test(after);
  if (!told && !month.doubled && !MONTH_LEADS.test(before)) return null;
  if (month.hijri && !told && !/شهر$/.test(before)) return null;
  const next = told ? month.next + 1 : month.next;
  if (today === null) return { next, precision: 'month', from: null, to: null };
  if (month.hijri) return hijriMonth(hijri(today).year, month.month, next);
  const { year } = civil(today);
  const firsts = [year - 1, year, year + 1].map((candidate) => dayNumber(candidate, month.month, 1) as DayNumber);
  const chosen = choose(firsts, today, after);
  if (chosen === null) return { next, precision: 'month', from: null, to: null };
  return { next, ...wholeMonth(civil(chosen).year, month.month) };
}

const MONTH_LEADS = /^[وف]?(?:في|منذ|خلال|حتي|شهر|شهري|مطلع|اوائل|اواسط|اواخر|نهاية|بداية|منتصف|اخر|اول)$/;

function monthBehindClitic(tokens: Tokens, index: number): (MonthName & { next: number; doubled: boolean }) | null {
  const word = words(tokens, index);
  const token = tokens[index];
  if (!token || !/^[وف]?[بل]\p{L}{3,}/u.test(word)) return null;
  const stripped = [{ ...token, text: word.replace(/^[وف]?[بل]/, '') }, ...tokens.slice(index + 1, index + 6)];
  const month = monthAt(stripped, 0);
  return month?.doubled ? { ...month, next: index + month.next } : null;
}

function hijriMonth(year: number, month: number, next: number): Reading {
  const from = fromHijri(year, month, 1);
  const following = month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1);
  return { next, precision: 'month', from, to: following === null ? null : following - 1 };
}

const YEAR_LEADS = /^[وف]?(?:[بل]?(?:ال)?(?:عام|عامي|سنة|موسم)|لل(?:عام|سنة))$/;

/** «عام 2018», «في 2011», «منذ 2003»; the year of the Hijra only where «عام» or «هـ» says so. */
function yearAlone(tokens: Tokens, index: number): Reading | null {
  const lead = words(tokens, index);
  const led = YEAR_LEADS.test(lead);
  if (led) {
    const found = yearAt(tokens, index + 1);
    if (!found) return null;
    return { next: found.next, ...yearOrHijri(found.year) };
  }
  const token = tokens[index];
  if (
    token?.kind !== 'digits' ||
    !/^\d{4}$/.test(token.text) ||
    !/^[وف]?(?:في|منذ|حتي|قبل|بعد|خلال|من|الي|بين)$/.test(words(tokens, index - 1))
  )
    return null;
  const year = Number(token.text);
  if (year < 1900 || year > 2100) return null;
  // «من 2000 مقاتل» counts.
  const noun = countable(words(tokens, index + 1));
  if (noun) return null;
  return { next: index + 1, ...yearOrHijri(year) };
}

function yearOrHijri(year: number): Omit<Reading, 'next'> {
  if (year >= 1600) return wholeYear(year);
  const from = fromHijri(year, 1, 1);
  const following = fromHijri(year + 1, 1, 1);
  return { precision: 'year', from, to: following === null ? null : following - 1 };
}
