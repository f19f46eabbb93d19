import type { Language } from '../language/wording';

/** What the card says beside the words that all views share. */
export interface CardTexts {
  label: string;
  previous: string;
  next: string;
  place: string;
  alone: string;
  otherAccounts: string;
  changed: string;
  changedSince: string;
  headlineStates: string;
  textStates: string;
}

export const CARD_TEXTS: Record<Language, CardTexts> = {
  ar: {
    label: 'بطاقة التصريح',
    previous: 'التصريح السابق',
    next: 'التصريح التالي',
    place: '{at} من {count}',
    alone: 'لا رواية أخرى بعدُ في ما قرأته.',
    otherAccounts: 'الروايات الأخرى',
    changed: 'عُدّل بعد حفظه',
    changedSince: 'عدّلت الصفحة هذه الكلمات بعد حفظها ({when})',
    headlineStates: 'يقول العنوان هذا بوصفه واقعا، ويخالفه {disputed}:',
    textStates: 'يقول النص هذا بصوته بوصفه واقعا، ويخالفه {disputed}:',
  },
  en: {
    label: 'Statement card',
    previous: 'Previous statement',
    next: 'Next statement',
    place: '{at} of {count}',
    alone: 'No other account yet in what you have read.',
    otherAccounts: 'Other accounts',
    changed: 'Edited since it was saved',
    changedSince: 'The page has edited these words since they were saved ({when})',
    headlineStates: 'The headline states this as fact; disputed by {disputed}:',
    textStates: 'The text states this as fact in its own voice; disputed by {disputed}:',
  },
};
