import type { Language } from '../language/wording';

/** What the card says beside the words that all views share. */
export interface CardTexts {
  label: string;
  previous: string;
  next: string;
  place: string;
  alone: string;
  otherAccounts: string;
  fromContext: string;
}

export const CARD_TEXTS: Record<Language, CardTexts> = {
  ar: {
    label: 'بطاقة التصريح',
    previous: 'التصريح السابق',
    next: 'التصريح التالي',
    place: '{at} من {count}',
    alone: 'لا رواية أخرى بعدُ في ما قرأته.',
    otherAccounts: 'الروايات الأخرى',
    fromContext: 'المصدر مفهوم من السياق',
  },
  en: {
    label: 'Statement card',
    previous: 'Previous statement',
    next: 'Next statement',
    place: '{at} of {count}',
    alone: 'No other account yet in what you have read.',
    otherAccounts: 'Other accounts',
    fromContext: 'Source understood from the context',
  },
};
