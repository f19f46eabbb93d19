import type { DayNumber } from './calendar';
import type { NumberToken } from './number-tokens';

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A date that was read from tokens. `next` is the index of the first token behind it; days are null where only a publication time could place them. */
export interface Reading {
  next: number;
  precision: 'day' | 'week' | 'month' | 'year';
  from: DayNumber | null;
  to: DayNumber | null;
  partOfDay?: PartOfDay;
}

export type Tokens = readonly NumberToken[];

export const oneDay = (day: DayNumber | null, next: number): Reading => ({
  next,
  precision: 'day',
  from: day,
  to: day,
});

export const PAST = /^(?:ال)?(?:ماضي|ماضية|فائت|فائتة|منصرم|منصرمة|سابق|سابقة)$/;
export const COMING = /^(?:ال)?(?:مقبل|مقبلة|قادم|قادمة|تالي|تالية)$/;
export const CURRENT = /^(?:ال)?(?:جاري|جارية|حالي|حالية)$/;

/** A folded word without what is written in front of its article, or of «أمس» and «غد». */
export const bare = (word: string): string => word.replace(/^[وف]?[بلك]?(?=ال|امس|غد)/, '');
/** Without its article too. */
export const withoutArticle = (word: string): string => word.replace(/^[وف]?[بلك]?ال/, '');
/** The word at `index`; '' where no word stands there. */
export const words = (tokens: Tokens, index: number): string => {
  const token = tokens[index];
  return token?.kind === 'word' ? token.text : '';
};
