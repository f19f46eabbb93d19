/** Weekdays, months and Hijri days, by their folded names. */

const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'];
const WEEKDAY = new Map<string, number>(WEEKDAYS.map((name, day) => [name, day]));

/** 0 (Sunday) to 6, of a weekday with its article. */
export const weekday = (word: string): number | undefined => WEEKDAY.get(word);

/**
 * Month names of one word in the three sets of the Arab world: Levant and Iraq, Egypt to the Gulf, the Maghreb (Tunisia and
 * Algeria after the French names, Morocco after the Spanish). The Levant's double names are in `monthAt`.
 */
const MONTHS = [
  'يناير جانفي',
  'شباط فبراير فيفري',
  'اذار مارس',
  'نيسان ابريل افريل',
  'ايار مايو ماي',
  'حزيران يونيو يونيه جوان',
  'تموز يوليو يوليه يوليوز جويلية',
  'اب اغسطس اوت غشت',
  'ايلول سبتمبر شتنبر',
  'اكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
];
const DOUBLE_MONTHS: Record<string, number> = {
  'كانون الثاني': 1,
  'تشرين الاول': 10,
  'تشرين الثاني': 11,
  'كانون الاول': 12,
};
const MONTH = new Map<string, number>();
MONTHS.forEach((names, index) => {
  for (const name of names.split(' ')) MONTH.set(name, index + 1);
});

const HIJRI_MONTHS: Record<string, number> = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  'ربيع الاول': 3,
  'ربيع الثاني': 4,
  'ربيع الاخر': 4,
  'جمادي الاولي': 5,
  'جمادي الاول': 5,
  'جمادي الثانية': 6,
  'جمادي الاخرة': 6,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
  'ذو القعدة': 11,
  'ذي القعدة': 11,
  'ذو الحجة': 12,
  'ذي الحجة': 12,
};

export interface MonthName {
  month: number;
  hijri: boolean;
  /** How many words the name takes. */
  length: 1 | 2;
}

const FIRST_WORDS = new Set(
  [...MONTH.keys(), ...Object.keys(DOUBLE_MONTHS), ...Object.keys(HIJRI_MONTHS)].map(
    (name) => name.split(' ')[0] as string,
  ),
);

/** Whether a month's name begins with the folded word. */
export const isMonthWord = (word: string): boolean => FIRST_WORDS.has(word);

/** The month that a word names, with the word after it where the name takes two («تشرين الأول», «ذو الحجة»). Folded words. */
export function monthName(word: string, after: string | undefined): MonthName | null {
  const pair = `${word} ${after ?? ''}`;
  const double = DOUBLE_MONTHS[pair];
  if (double) return { month: double, hijri: false, length: 2 };
  const hijriPair = HIJRI_MONTHS[pair];
  if (hijriPair) return { month: hijriPair, hijri: true, length: 2 };
  const single = MONTH.get(word);
  if (single) return { month: single, hijri: false, length: 1 };
  const hijri = Object.hasOwn(HIJRI_MONTHS, word) ? HIJRI_MONTHS[word] : undefined;
  return hijri ? { month: hijri, hijri: true, length: 1 } : null;
}

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number;

export const DAY_MS = 86_400_000;

/** Null where there is no such day (31 April). */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.floor(date.getTime() / DAY_MS) : null;
}

export const isoDay = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

export function civil(day: DayNumber): CivilDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

let hijriFormat: Intl.DateTimeFormat | undefined;

/** The Hijri date of a day by the Umm al-Qura calendar; the sighting of the moon may differ from it by a day. */
export function hijri(day: DayNumber): CivilDate {
  hijriFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of hijriFormat.formatToParts(day * DAY_MS)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

/** The day of a Hijri date: estimated by the mean lunar month, then stepped to where `hijri` agrees. */
export function fromHijri(year: number, month: number, day: number): DayNumber | null {
  const epoch = -492_148; // 1 Muharram 1 AH, 16 July 622 (Julian)
  const estimate = Math.round(epoch + (year - 1) * 354.367 + (month - 1) * 29.53 + (day - 1));
  for (let step = 0; step <= 5; step++) {
    for (const candidate of [estimate - step, estimate + step]) {
      const found = hijri(candidate);
      if (found.year === year && found.month === month && found.day === day) return candidate;
    }
  }
  return null;
}
