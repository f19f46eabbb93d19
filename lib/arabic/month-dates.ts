/** Days by their date: «3 آذار/مارس 2016», «الثالث من مايو», «15 رمضان 1437هـ», «3/5/2016». */
import { civil, type DayNumber, dayNumber, fromHijri, hijri, type MonthName, monthName } from './calendar';
import { bare, COMING, CURRENT, oneDay, PAST, type Reading, type Tokens, words } from './date-reading';

/** «2016-05-03», «3/5/2016»: year first, or day before month as the Arab world writes. */
export function numericDate(tokens: Tokens, index: number): Reading | null {
  const [a, s1, b, s2, c] = tokens.slice(index, index + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return null;
  if (s1?.text !== s2?.text || !/^[/\-–.]$/.test(s1?.text ?? '') || !b.glued || !c.glued) return null;
  const yearFirst = a.text.length === 4;
  const [year, day] = yearFirst ? [Number(a.text), Number(c.text)] : [Number(c.text), Number(a.text)];
  if (year < 1300 || year > 2200) return null;
  const exact = year < 1600 ? fromHijri(year, Number(b.text), day) : dayNumber(year, Number(b.text), day);
  return exact === null ? null : oneDay(exact, skipEra(tokens, index + 5));
}

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
export function monthAt(tokens: Tokens, index: number): (MonthName & { next: number; doubled: boolean }) | null {
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
export function yearAt(tokens: Tokens, index: number): { year: number; next: number } | null {
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
export function monthDay(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
export function choose(candidates: DayNumber[], today: DayNumber, after: string): DayNumber | null {
  if (PAST.test(after)) return candidates.filter((day) => day <= today).at(-1) ?? null;
  if (COMING.test(after)) return candidates.find((day) => day > today) ?? null;
  const fitting = candidates.filter((day) => day >= today - 275 && day <= today + 120);
  return fitting.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

/** «15 الشهر الجاري», «الخامس من الشهر الماضي». */
export function dayOfThisMonth(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
