import type { Exclusion, PredicateClass } from '../predicate-class';

/** Arrest, release, courts. */
export const custody: PredicateClass[] = [
  {
    id: 'custody.arrest',
    // «سجن الخضيرة» is a prison.
    only: { forms: 'سجن سجنا بسجن', heads: 'عام عامين اعوام سنة سنوات سنتين شهر شهرا اشهر مؤبد لمدة' },
    over: 'occurrence',
    theme: ['object', 'على'],
    event: true,
    name: { ar: 'توقيف', en: 'the arrest of' },
    verbs: `اعتقل يعتقل اعتقال
احتجز يحتجز احتجاز
- - توقيف
سجن يسجن سجن
حبس يحبس حبس
خطف يخطف خطف
اختطف يختطف اختطاف
اسر ياسر -`,
    phrases: `قبض على
القاء قبض
القى قبض
ضبط -`,
  },
  {
    id: 'custody.release',
    over: 'occurrence',
    theme: ['عن', 'object', 'سبيل'],
    event: true,
    name: { ar: 'الإفراج عن', en: 'the release of' },
    verbs: 'افرج يفرج افراج',
    phrases: `اطلاق سراح
اطلق سراح
اخلاء سبيل
اخلى سبيل
خلى سبيل
تخلي سبيل
اطلاق اسير
اطلق اسير`,
  },
  {
    id: 'custody.convict',
    over: 'occurrence',
    theme: ['على', 'object', 'ب'],
    name: { ar: 'إدانة', en: 'the conviction of' },
    verbs: 'ادان يدين ادانة',
    phrases: `حكم اعدام
حكم سجن
قضى اعدام
قضى سجن
سجن مؤبد
عقوبة سجن`,
    nouns: 'اعدام',
  },
  {
    id: 'custody.acquit',
    over: 'occurrence',
    theme: ['object', 'على'],
    name: { ar: 'تبرئة', en: 'the acquittal of' },
    verbs: '- - تبرئة',
    nouns: 'براءة',
  },
];

export const custodyExclusions: Exclusion[] = [
  ['custody.arrest', 'custody.release'],
  ['custody.convict', 'custody.acquit'],
  ['custody.convict', 'custody.release'],
  ['custody.arrest', 'custody.acquit'],
];
