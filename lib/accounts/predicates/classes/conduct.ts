import type { Exclusion, PredicateClass } from '../predicate-class';

/** What authorities and the public do: open, close, ban, allow, impose, appoint, leave, stay, go on, stop. */
export const conduct: PredicateClass[] = [
  {
    id: 'access.open',
    over: 'occurrence',
    theme: ['subject', 'object'],
    name: { ar: 'فتح', en: 'whether it was open:' },
    verbs: 'فتح يفتح فتح افتتاح',
    nouns: 'مفتوح مفتوحة سالك سالكة',
    not: 'نار نيران تحقيق ملف',
  },
  {
    id: 'access.close',
    over: 'occurrence',
    theme: ['subject', 'object'],
    name: { ar: 'إغلاق', en: 'whether it was closed:' },
    verbs: `اغلق يغلق اغلاق
اقفل يقفل اقفال`,
    nouns: 'مغلق مغلقة مغلقا مقفل مقفلة',
  },
  {
    id: 'course.continue',
    over: 'occurrence',
    event: true,
    theme: ['subject', 'object', 'في'],
    name: { ar: 'استمرار', en: 'whether it goes on:' },
    verbs: `استمر يستمر استمرار
واصل يواصل مواصلة
تواصل يتواصل تواصل
استانف يستانف استئناف
عاد يعود عودة
انتظم ينتظم انتظام`,
    nouns: 'مستمر مستمرة متواصل متواصلة منتظم منتظمة',
    phrases: `ما زال
لا يزال
لا تزال`,
  },
  {
    id: 'course.stop',
    over: 'occurrence',
    event: true,
    theme: ['subject', 'object', 'عن', 'في'],
    name: { ar: 'توقف', en: 'whether it has stopped:' },
    verbs: `توقف يتوقف توقف
اوقف يوقف ايقاف
علق يعلق تعليق
انهى ينهي انهاء
انتهى ينتهي انتهاء
انقطع ينقطع انقطاع
قطع يقطع قطع
تعطل يتعطل تعطل`,
    nouns: 'متوقف متوقفة مقطوع مقطوعة معطل معطلة وقف',
  },
  {
    id: 'passage.allow',
    over: 'occurrence',
    theme: ['ب', 'ل', 'object'],
    name: { ar: 'السماح بـ', en: 'whether it was allowed:' },
    verbs: `سمح يسمح سماح
اجاز يجيز اجازة
رخص يرخص ترخيص
منح يمنح منح
اتاح يتيح اتاحة`,
    nouns: 'مسموح',
  },
  {
    id: 'passage.ban',
    over: 'occurrence',
    theme: ['من', 'object', 'على'],
    name: { ar: 'منع', en: 'whether it was banned:' },
    verbs: `منع يمنع منع
حظر يحظر حظر
- - حرمان`,
    nouns: 'ممنوع محظور',
  },
  {
    id: 'measure.impose',
    over: 'occurrence',
    theme: ['object', 'على'],
    name: { ar: 'فرض', en: 'the imposing of' },
    verbs: `فرض يفرض فرض
اعاد يعيد اعادة`,
  },
  {
    id: 'measure.lift',
    over: 'occurrence',
    theme: ['object', 'عن'],
    name: { ar: 'رفع', en: 'the lifting of' },
    verbs: 'الغى يلغي الغاء',
    phrases: `=رفع عقوبة
=رفع حظر
=رفع حجز
=رفع قيود`,
  },
  {
    id: 'post.keep',
    over: 'occurrence',
    theme: ['subject', 'object'],
    name: { ar: 'بقاء', en: 'whether in office:' },
    phrases: `في منصب
بقاء رئيس
استمرار محافظ`,
    verbs: 'عين يعين تعيين',
  },
  {
    id: 'post.leave',
    over: 'occurrence',
    event: true,
    theme: ['من'],
    name: { ar: 'مغادرة المنصب', en: 'leaving office:' },
    verbs: `اقال يقيل اقالة
عزل يعزل عزل
استقال يستقيل استقالة
استبدل يستبدل استبدال
اعفى يعفي اعفاء`,
  },
  {
    id: 'presence.stay',
    over: 'occurrence',
    theme: ['في', 'ب', 'subject'],
    name: { ar: 'البقاء في', en: 'staying in' },
    verbs: `بقي يبقى بقاء
ظل يظل -
مكث يمكث مكوث
صمد يصمد صمود`,
    nouns: 'باق باقية باقون',
  },
  {
    id: 'presence.leave',
    over: 'occurrence',
    theme: ['من', 'object', 'subject'],
    name: { ar: 'مغادرة', en: 'leaving' },
    verbs: `غادر يغادر مغادرة
رحل يرحل رحيل
انسحب ينسحب انسحاب
فر يفر فرار
نزح ينزح نزوح
هرب يهرب هروب
خرج يخرج خروج`,
  },
  {
    id: 'stance.admit',
    over: 'occurrence',
    theme: ['ب', 'object'],
    name: { ar: 'الاعتراف بـ', en: 'whether it is admitted:' },
    verbs: `اعترف يعترف اعتراف
تبنى يتبنى تبن تبني`,
  },
  {
    id: 'stance.deny',
    over: 'occurrence',
    theme: ['object', 'ل'],
    name: { ar: 'إنكار', en: 'whether it is denied:' },
    verbs: `انكر ينكر انكار
نفى ينفي نفي
كذب يكذب تكذيب`,
  },
  {
    id: 'transfer.made',
    over: 'occurrence',
    theme: ['object', 'ب'],
    name: { ar: 'تسليم', en: 'whether it was handed over:' },
    verbs: `صرف يصرف صرف
سلم يسلم تسليم
دفع يدفع دفع
تسلم يتسلم تسلم
استلم يستلم استلام
تلقى يتلقى تلقي
تقاضى يتقاضى تقاضي
قبض يقبض قبض`,
    not: 'نظر',
  },
  {
    id: 'will.free',
    over: 'occurrence',
    theme: ['before', 'subject'],
    name: { ar: 'هل كان طوعا:', en: 'whether it was of their own will:' },
    phrases: `بمحض ارادة
بملء ارادة
بكامل ارادة`,
    nouns: 'طوعا طواعية طوعي طوعية',
  },
  {
    id: 'will.forced',
    over: 'occurrence',
    theme: ['object', 'subject'],
    name: { ar: 'هل كان كرها:', en: 'whether they were forced:' },
    verbs: `طرد يطرد طرد
اجبر يجبر اجبار
ارغم يرغم ارغام
هجر يهجر تهجير
رحل يرحل ترحيل
ابعد يبعد ابعاد
منع يمنع منع`,
    nouns: 'قسرا قسري قسرية كرها',
  },
  {
    id: 'law.against',
    over: 'other',
    theme: ['before', 'subject', 'object'],
    name: { ar: 'قانونية', en: 'the lawfulness of' },
    phrases: `مخالف قانون
غير قانوني
غير شرعي
غير مشروع
انتهاك قانون`,
    nouns: 'باطل باطلة بطلان',
  },
  {
    id: 'law.within',
    over: 'other',
    theme: ['before', 'subject', 'object'],
    name: { ar: 'قانونية', en: 'the lawfulness of' },
    phrases: `وفق قانون
قانون لا يمنع
حق مشروع`,
    nouns: 'قانوني قانونية مشروع مشروعة شرعي شرعية دستوري دستورية',
  },
  {
    id: 'vote.win',
    over: 'occurrence',
    theme: ['ب', 'object', 'في'],
    name: { ar: 'الفوز في', en: 'who won' },
    verbs: `فاز يفوز فوز
تقدم يتقدم -
انتصر ينتصر انتصار`,
  },
  {
    id: 'vote.lose',
    over: 'occurrence',
    theme: ['ب', 'object', 'في'],
    name: { ar: 'الخسارة في', en: 'who lost' },
    verbs: `خسر يخسر خسارة
انهزم ينهزم هزيمة`,
  },
  {
    id: 'vote.fair',
    over: 'occurrence',
    theme: ['subject', 'في', 'object'],
    name: { ar: 'نزاهة', en: 'the fairness of' },
    nouns: 'نزيه نزيهة نزاهة شفاف شفافة شفافية',
  },
  {
    id: 'vote.rigged',
    over: 'occurrence',
    theme: ['في', 'object', 'subject'],
    name: { ar: 'نزاهة', en: 'the fairness of' },
    verbs: 'زور يزور تزوير',
    nouns: 'مزور مزورة تلاعب خروقات تجاوزات',
  },
];

export const conductExclusions: Exclusion[] = [
  ['access.open', 'access.close'],
  ['course.continue', 'course.stop'],
  ['passage.allow', 'passage.ban'],
  ['measure.impose', 'measure.lift'],
  ['post.keep', 'post.leave'],
  ['presence.stay', 'presence.leave'],
  ['presence.stay', 'control.withdraw'],
  ['presence.stay', 'presence.leave'],
  ['stance.admit', 'stance.deny'],
  ['will.free', 'will.forced'],
  ['law.against', 'law.within'],
  ['vote.win', 'vote.lose'],
  ['vote.fair', 'vote.rigged'],
];
