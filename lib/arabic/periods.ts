/** Weeks, months and years: «الأسبوع الماضي», «آذار الماضي», «عام 2018». */
import { civil, DAY_MS, type DayNumber, dayNumber, fromHijri, hijri, type MonthName, weekdayOf } from './calendar';
import { countable } from './countables';
import { COMING, CURRENT, PAST, type Reading, type Tokens, withoutArticle, words } from './date-reading';
import { choose, monthAt, yearAt } from './month-dates';

/** «الأسبوع الماضي», «الشهر الجاري», «العام المقبل». */
export function period(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
export function monthAlone(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
export function yearAlone(tokens: Tokens, index: number): Reading | null {
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
