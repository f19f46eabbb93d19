import type { Claim } from '../claim';

export interface FormatContext {
  language: 'ar' | 'en';
  /** When it is written: milliseconds since 1970. */
  now: number;
}

/** A way to write claims one after the other. */
export interface Format {
  extension: string;
  /** Media type, without its charset: always UTF-8. */
  type: string;
  head(context: FormatContext): string;
  one(claim: Claim, context: FormatContext): string;
  between: string;
  /** `count`: how many were written. */
  tail(count: number): string;
}

/** A time as ISO 8601, in UTC, to the second. */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/u, 'Z');

export const day = (time: number): string => instant(time).slice(0, 10);

/** One line, without controls and marks of direction, which would turn what stands around a quotation. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
