import type { Exclusion, PredicateClass } from '../predicate-class';

/** Blows, and what follows them. */
export const force: PredicateClass[] = [
  {
    id: 'force.fight',
    over: 'occurrence',
    theme: ['في', 'ب', 'قرب', 'على', 'بين'],
    event: true,
    name: { ar: 'القتال في', en: 'fighting in' },
    verbs: `اشتبك يشتبك اشتباك
تقاتل يتقاتل تقاتل`,
    nouns: 'اشتباكات معارك معركة قتال مواجهات صدامات صدام',
  },
  {
    id: 'force.calm',
    over: 'occurrence',
    theme: ['في', 'ب', 'على', 'بين', 'subject'],
    name: { ar: 'الهدوء في', en: 'calm in' },
    nouns: 'هدوء تهدئة هادئ هادئة',
    verbs: 'هدا يهدا هدوء',
  },
  {
    id: 'force.strike',
    over: 'occurrence',
    theme: ['على', 'الى', 'object', 'في'],
    event: true,
    name: { ar: 'ضرب', en: 'the strike on' },
    verbs: `قصف يقصف قصف
ضرب يضرب ضرب
هاجم يهاجم مهاجمة
شن يشن شن`,
    nouns: 'غارة غارات هجوم هجمات ضربة ضربات',
    phrases: `وجه ضربة
=الق قنابل
=الق قنبلة
=الق قذيفة
=الق براميل`,
  },
  {
    id: 'force.intercept',
    over: 'occurrence',
    theme: ['object', 'على'],
    name: { ar: 'اعتراض', en: 'the interception of' },
    verbs: `اعترض يعترض اعتراض
اسقط يسقط اسقاط
دمر يدمر تدمير`,
  },
  {
    id: 'force.fire',
    over: 'blame',
    theme: ['على', 'من', 'object'],
    name: { ar: 'من أطلق', en: 'who fired on' },
    verbs: 'اطلق يطلق اطلاق',
    not: 'سراح اسير اسرى رهائن حملة مبادرة',
  },
  {
    id: 'force.breach',
    over: 'occurrence',
    theme: ['object', 'ل'],
    event: true,
    name: { ar: 'خرق', en: 'the breach of' },
    verbs: `خرق يخرق خرق
انتهك ينتهك انتهاك`,
    nouns: 'خروقات خروق انتهاكات',
  },
  {
    id: 'force.abide',
    over: 'occurrence',
    theme: ['ب', 'object'],
    name: { ar: 'الالتزام بـ', en: 'keeping to' },
    verbs: `التزم يلتزم التزام
احترم يحترم احترام
تقيد يتقيد تقيد`,
  },
  {
    id: 'force.target',
    over: 'intent',
    theme: ['object'],
    event: true,
    name: { ar: 'استهداف', en: 'the targeting of' },
    verbs: 'استهدف يستهدف استهداف',
  },
  {
    id: 'force.deliberate',
    over: 'intent',
    theme: ['object', 'ب'],
    name: { ar: 'تعمد', en: 'intent in' },
    verbs: 'تعمد يتعمد تعمد',
  },
];

export const forceExclusions: Exclusion[] = [
  ['force.fight', 'force.calm'],
  ['force.strike', 'force.calm'],
  ['force.breach', 'force.abide'],
];
