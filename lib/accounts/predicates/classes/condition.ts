import type { Exclusion, PredicateClass } from '../predicate-class';

/** States of things and people: prices and figures, health, supply, damage. */
export const condition: PredicateClass[] = [
  {
    id: 'level.up',
    over: 'quantity',
    theme: ['ب!', 'subject', 'object', 'ل', 'في'],
    name: { ar: 'ارتفاع', en: 'the rise of' },
    verbs: `ارتفع يرتفع ارتفاع
صعد يصعد صعود
زاد يزيد زيادة
ازداد يزداد ازدياد
رفع يرفع رفع
نما ينمو نمو
تحسن يتحسن تحسن
تعافى يتعافى تعاف تعافي
قفز يقفز قفز قفزة
انتعش ينتعش انتعاش
تضاعف يتضاعف تضاعف
تصاعد يتصاعد تصاعد
توسع يتوسع توسع`,
    nouns: 'مكاسب اعلى مرتفع مرتفعة',
    not: 'دخان راية علم',
  },
  {
    id: 'level.down',
    over: 'quantity',
    theme: ['ب!', 'subject', 'object', 'ل', 'في'],
    name: { ar: 'انخفاض', en: 'the fall of' },
    verbs: `انخفض ينخفض انخفاض
هبط يهبط هبوط
تراجع يتراجع تراجع
خفض يخفض خفض تخفيض
خسر يخسر خسارة
تدهور يتدهور تدهور
انهار ينهار انهيار
تقلص يتقلص تقلص
قلص يقلص تقليص
نقص ينقص نقص
انحدر ينحدر انحدار
هوى يهوي هبوط
تدنى يتدنى تدن تدني
تهاوى يتهاوى تهاو
انكمش ينكمش انكماش`,
    not: 'مبنى منزل جسر سد عمارة سقف جدار منجم نفق اتفاق هدنة محادثات حزب',
    nouns: 'خسائر ادنى منخفض منخفضة',
  },
  {
    id: 'level.stable',
    over: 'quantity',
    theme: ['subject', 'object', 'ل', 'في'],
    name: { ar: 'استقرار', en: 'the level of' },
    verbs: `استقر يستقر استقرار
ثبت يثبت ثبات تثبيت`,
    nouns: 'مستقر مستقرة',
    phrases: `لم يتغير
دون تغيير
لم تعرف تغيير
لم يعرف تغيير
لم يشهد تغيير
ظل حدود
ظلت حدود`,
  },
  {
    id: 'life.saved',
    over: 'casualty',
    theme: ['subject', 'object'],
    event: true,
    name: { ar: 'نجاة', en: 'the survival of' },
    verbs: 'نجا ينجو نجاة',
  },
  {
    id: 'life.lost',
    over: 'casualty',
    theme: ['subject', 'object'],
    event: true,
    name: { ar: 'مقتل', en: 'the death of' },
    verbs: `توفي يتوفى وفاة
استشهد يستشهد استشهاد
قتل يقتل قتل
- - مقتل مصرع موت`,
    nouns: 'مات ماتوا ماتت',
  },
  {
    id: 'health.sound',
    over: 'occurrence',
    theme: ['subject', 'object', 'ل', 'من'],
    name: { ar: 'سلامة', en: 'the safety of' },
    nouns: 'امن امنة سليم سليمة صالح صالحة نظيف نظيفة سلامة خال خالية خلو مطابق مطابقة',
    phrases: 'ضمن حدود',
  },
  {
    id: 'health.harmed',
    over: 'occurrence',
    theme: ['object', 'في', 'ب', 'subject'],
    event: true,
    name: { ar: 'تلوث', en: 'the contamination of' },
    verbs: `تلوث يتلوث تلوث
تسمم يتسمم تسمم
تسرب يتسرب تسرب
تفشى يتفشى تفش تفشي
لوث يلوث تلويث
سرب يسرب تسريب`,
    nouns: 'ملوث ملوثة سام سامة مسمم',
  },
  {
    id: 'supply.there',
    over: 'occurrence',
    theme: ['subject', 'object'],
    name: { ar: 'توفر', en: 'the supply of' },
    verbs: `توفر يتوفر توفر توافر
وفر يوفر توفير`,
    nouns: 'متوفر متوفرة متوافر متوافرة',
  },
  {
    id: 'supply.short',
    over: 'occurrence',
    theme: ['في', 'object', 'subject'],
    name: { ar: 'نقص', en: 'the shortage of' },
    verbs: 'نفد ينفد نفاد',
    nouns: 'نقص شح عجز ازمة',
  },
  {
    id: 'works.run',
    over: 'occurrence',
    theme: ['subject', 'object'],
    name: { ar: 'عمل', en: 'whether it works:' },
    verbs: 'اشتغل يشتغل اشتغال',
    phrases: 'في خدمة',
  },
  {
    id: 'works.late',
    over: 'occurrence',
    theme: ['في', 'subject', 'object'],
    name: { ar: 'تأخر', en: 'the delay of' },
    verbs: 'تاخر يتاخر تاخر تاخير',
    nouns: 'متاخر متاخرة',
  },
  {
    id: 'works.done',
    over: 'occurrence',
    theme: ['subject', 'object', 'من'],
    name: { ar: 'إنجاز', en: 'the completion of' },
    verbs: `اكتمل يكتمل اكتمال
انجز ينجز انجاز`,
    phrases: 'في موعد',
  },
];

export const conditionExclusions: Exclusion[] = [
  ['level.up', 'level.down'],
  ['level.up', 'level.stable'],
  ['level.down', 'level.stable'],
  ['life.saved', 'life.lost'],
  ['health.sound', 'health.harmed'],
  ['supply.there', 'supply.short'],
  ['works.late', 'works.done'],
];
