import type { Name } from '../../lib/parties/party';
import { ar } from './ar';
import { en } from './en';

export type Language = 'ar' | 'en';
/** Which digits the interface writes; words of pages keep their own. */
export type Digits = 'latn' | 'arab';

/** The forms that a counted noun takes; `#` stands for the number. Arabic has six (CLDR), English two. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

type Widened<T> = T extends string
  ? string
  : T extends { zero: string; other: string }
    ? Forms
    : { [Key in keyof T]: Widened<T[Key]> };
/** The catalogue of one language: plain data, of the same shape in each. */
export type Texts = Widened<typeof ar>;

/** All that a view needs to speak to the reader. */
export interface Wording {
  language: Language;
  direction: 'rtl' | 'ltr';
  texts: Texts;
  number(value: number): string;
  /** A number with its noun, in the form that the language's grammar asks for. */
  count(forms: Forms, value: number): string;
  /** Puts values in the `{places}` of a text, each isolated so that its direction disturbs nothing around it. */
  fill(template: string, values: Record<string, string | number>): string;
  name(name: Name): string;
  /** Day and hour. Times are milliseconds since 1970. */
  moment(time: number): string;
  /** The day alone. */
  day(time: number): string;
  shortDay(time: number): string;
  hour(time: number): string;
  /** «قبل ساعتين» within a week, the day before that. */
  ago(time: number, now: number): string;
  /** Bytes in a unit that a person reads. */
  bytes(value: number): string;
}

const CATALOGUES: Record<Language, Texts> = { ar, en };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function wordingFor(language: Language, digits: Digits): Wording {
  // Without an explicit numbering system `ar` writes Latin digits in some regions and Arabic-Indic ones in others.
  const locale = `${language}-u-nu-${digits}`;
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(language);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const moments = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const days = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDays = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'short' });
  const hours = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const number = (value: number) => numbers.format(value);
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    texts: CATALOGUES[language],
    number,
    count: (forms, value) =>
      ((value === 0 && forms.zero) || forms[plurals.select(value)] || forms.other).replace('#', number(value)),
    fill: (template, values) =>
      template.replace(/\{(\w+)\}/g, (place, key: string) => {
        const value = values[key];
        return value === undefined ? place : typeof value === 'number' ? number(value) : isolate(value);
      }),
    name: (name) => name[language] || name.ar,
    moment: (time) => moments.format(time),
    day: (time) => days.format(time),
    shortDay: (time) => shortDays.format(time),
    hour: (time) => hours.format(time),
    ago: (time, now) => {
      const past = now - time;
      if (past < MINUTE) return CATALOGUES[language].time.now;
      if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute');
      if (past < DAY) return relative.format(-Math.floor(past / HOUR), 'hour');
      if (past < 7 * DAY) return relative.format(-Math.floor(past / DAY), 'day');
      return days.format(time);
    },
    bytes: (value) => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const step = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log(value) / Math.log(1000)));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[step],
        unitDisplay: language === 'ar' ? 'long' : 'short',
        maximumFractionDigits: step < 2 ? 0 : 1,
      }).format(value / 1000 ** step);
    },
  };
}

/** FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE (Unicode UAX #9), for strings inside plain text. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
