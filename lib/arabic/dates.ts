/**
 * The days that a text names, as ISO days. Own rules: chrono-node's Arabic locale (18 kB compressed, a third of what the
 * reader's script may weigh) misreads «أمس الأول», «آب/أغسطس» and «اليوم الأحد», and knows no Hijri month.
 */
import { DAY_MS, type DayNumber, isoDay } from './calendar';
import type { PartOfDay, Reading, Tokens } from './date-reading';
import { mayBeginDate } from './date-starts';
import { dayOfThisMonth, monthDay, numericDate } from './month-dates';
import { ago, deictic, named, partOfDay } from './near-days';
import { type NumberToken, numberTokens } from './number-tokens';
import { monthAlone, period, yearAlone } from './periods';
import type { Span } from './span';

export type { PartOfDay } from './date-reading';

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
  const token = tokens[index] as NumberToken;
  if (token.kind === 'sign' || (token.kind === 'word' && !mayBeginDate(token.text))) return null;
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
