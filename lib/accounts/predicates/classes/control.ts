import type { Exclusion, PredicateClass } from '../predicate-class';

const FIRES = 'حريق حرائق نيران نار وباء فيروس موقف وضع اوضاع غضب اعصاب سوق مباراة';

/** Who holds a place. */
export const control: PredicateClass[] = [
  {
    id: 'control.take',
    over: 'control',
    theme: ['على', 'object'],
    not: FIRES,
    name: { ar: 'السيطرة على', en: 'control of' },
    verbs: `سيطر يسيطر سيطرة
استولى يستولي استيلاء
استحوذ يستحوذ استحواذ
استعاد يستعيد استعادة
استرد يسترد استرداد
استردت تسترد استرداد
حرر يحرر تحرير
انتزع ينتزع انتزاع
احتل يحتل احتلال
اجتاح يجتاح اجتياح
اقتحم يقتحم اقتحام`,
    phrases: `بسط نفوذ
بسط سيطرة
احكم سيطرة
احكم قبضة
فرض سيطرة
احكم قبضة`,
  },
  {
    id: 'control.hold',
    over: 'control',
    nouns: 'بايدينا بايديهم بيدنا بيدهم بايدي بيد',
    theme: ['داخل', 'before', 'في', 'على'],
    not: FIRES,
    name: { ar: 'السيطرة على', en: 'control of' },
    phrases: `تحت سيطرة
في قبضة
في يد
في ايدي
خاضع لسيطرة
في حوزة`,
  },
  {
    id: 'control.within',
    over: 'control',
    theme: ['داخل', 'في', 'before'],
    name: { ar: 'الوجود داخل', en: 'presence inside' },
    verbs: 'تمركز يتمركز تمركز',
    phrases: `زال داخل
يزال داخل`,
  },
  {
    id: 'control.enter',
    over: 'control',
    theme: ['الى', 'object'],
    name: { ar: 'دخول', en: 'entering' },
    verbs: `دخل يدخل دخول
توغل يتوغل توغل
تسلل يتسلل تسلل
عبر يعبر عبور`,
  },
  {
    id: 'control.repel',
    over: 'control',
    theme: ['على', 'الى', 'object'],
    name: { ar: 'صد الهجوم على', en: 'the repelling of an attack on' },
    verbs: `صد يصد صد
تصدى يتصدى تصد تصدي
احبط يحبط احباط
افشل يفشل افشال
كسر يكسر كسر
رد يرد -`,
    not: 'اتفاق هدنة مفاوضات محادثات مخطط مؤامرة تهريب صفقة تسوية سؤال حكومة قرار قانون مشروع خطة مساع مساعي جهود وساطة محاولة',
  },
  {
    id: 'control.broken',
    over: 'control',
    theme: ['على'],
    name: { ar: 'انكسار الهجوم على', en: 'the failure of an attack on' },
    verbs: 'انكسر ينكسر انكسار',
    phrases: `هجوم فشل
فشل هجوم`,
  },
  {
    id: 'control.lose',
    over: 'control',
    theme: ['على', 'من', 'عن', 'object'],
    name: { ar: 'فقدان السيطرة على', en: 'the loss of' },
    phrases: `فقد سيطرة
خسر سيطرة
فقدان سيطرة`,
  },
  {
    id: 'control.withdraw',
    over: 'control',
    theme: ['من', 'عن', 'object'],
    name: { ar: 'الانسحاب من', en: 'withdrawal from' },
    verbs: `انسحب ينسحب انسحاب
تقهقر يتقهقر تقهقر
اخلى يخلي اخلاء
اندحر يندحر اندحار`,
  },
  {
    id: 'control.advance',
    over: 'control',
    theme: ['في', 'نحو', 'باتجاه', 'داخل', 'الى', 'على'],
    name: { ar: 'التقدم في', en: 'an advance in' },
    verbs: `تقدم يتقدم تقدم
توغل يتوغل توغل
زحف يزحف زحف`,
    not: 'طلب شكوى عرض اقتراح دعوى استقالة',
  },
  {
    id: 'control.besiege',
    over: 'control',
    theme: ['على', 'object'],
    name: { ar: 'حصار', en: 'the siege of' },
    verbs: `حاصر يحاصر حصار محاصرة
طوق يطوق تطويق`,
  },
  {
    id: 'control.relieve',
    over: 'control',
    theme: ['عن', 'object'],
    name: { ar: 'فك الحصار عن', en: 'the lifting of the siege of' },
    phrases: `فك حصار
كسر حصار
رفع حصار
انهاء حصار
فك طوق`,
  },
];

export const controlExclusions: Exclusion[] = [
  ['control.besiege', 'control.relieve'],
  ['control.take', 'control.lose'],
  ['control.hold', 'control.lose'],
];
