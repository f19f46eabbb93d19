/** Days told from the day of publication: «أمس», «مساء السبت», «الأحد الماضي», «قبل يومين». */

import { type DayNumber, weekday, weekdayOf } from './calendar';
import { countable } from './countables';
import { bare, COMING, CURRENT, oneDay, PAST, type PartOfDay, type Reading, type Tokens, words } from './date-reading';
import { monthDay, numericDate } from './month-dates';
import { parseCardinal } from './number-parse';
import type { NumberToken } from './number-tokens';

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

/** «مساء السبت», «فجر اليوم», «بعد ظهر الأحد», «الليلة الماضية», «في ساعة مبكرة من صباح الأحد». */
export function partOfDay(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
export function deictic(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
    if (today !== null && day !== null) day = nearestWeekday(day, today, stated.day);
  }
  const dated = monthDay(tokens, skipSign(tokens, next), today);
  if (stated && dated) return { ...dated, partOfDay: undefined };
  return oneDay(day, next);
}

/** The day told, moved to its weekday: by a day where the clock is just past midnight, else to the last one before publication. */
function nearestWeekday(day: DayNumber, today: DayNumber, weekdayTold: number): DayNumber {
  const drift = ((weekdayTold - weekdayOf(day) + 10) % 7) - 3;
  return Math.abs(drift) <= 1 ? day + drift : lastBefore(today + 1, weekdayTold);
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

/** «الأحد», «يوم الأحد الماضي», «الخميس المقبل», «الأحد 3 آذار». */
export function named(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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

const skipSign = (tokens: Tokens, index: number): number =>
  /^[،,]$/.test(tokens[index]?.text ?? '') ? index + 1 : index;

/** «قبل يومين», «منذ أسبوع», «قبل ثلاثة أيام», «بعد شهر». */
export function ago(tokens: Tokens, index: number, today: DayNumber | null): Reading | null {
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
