import type { Exclusion, PredicateClass } from '../predicate-class';

/** Talks, offers, agreements, and what becomes of them. */
export const accord: PredicateClass[] = [
  {
    id: 'accord.meet',
    over: 'occurrence',
    theme: ['مع', 'بين', 'subject'],
    event: true,
    name: { ar: 'حصول اللقاء', en: 'whether the meeting took place' },
    verbs: `اجتمع يجتمع اجتماع
التقى يلتقي لقاء التقاء
تفاوض يتفاوض تفاوض
تحاور يتحاور حوار
تباحث يتباحث تباحث
جلس يجلس جلوس`,
    nouns: 'لقاءات اجتماعات مفاوضات محادثات مباحثات اتصالات اتصال مشاورات',
  },
  {
    id: 'accord.accept',
    over: 'terms',
    theme: ['على', 'object', 'ب', 'ل'],
    name: { ar: 'قبول', en: 'the acceptance of' },
    verbs: `وافق يوافق موافقة
قبل يقبل قبول
رضخ يرضخ رضوخ
صادق يصادق مصادقة
اقر يقر اقرار
استجاب يستجيب استجابة
ايد يؤيد تاييد
رحب يرحب ترحيب
دعم يدعم دعم`,
  },
  {
    id: 'accord.refuse',
    over: 'terms',
    theme: ['object', 'ل', 'على', 'ب'],
    name: { ar: 'رفض', en: 'the refusal of' },
    verbs: `رفض يرفض رفض
عارض يعارض -
ندد يندد تنديد
ادان يدين ادانة
تجاهل يتجاهل تجاهل
اعترض يعترض اعتراض`,
  },
  {
    id: 'accord.reach',
    over: 'terms',
    theme: ['الى', 'على', 'ل', 'مع', 'بشان', 'object'],
    event: true,
    name: { ar: 'التوصل إلى اتفاق', en: 'an agreement' },
    verbs: `توصل يتوصل توصل
اتفق يتفق اتفاق
تفاهم يتفاهم تفاهم
ابرم يبرم ابرام
توافق يتوافق توافق`,
    nouns: 'اتفاقية صفقة',
  },
  {
    id: 'accord.sign',
    over: 'terms',
    theme: ['على', 'object'],
    name: { ar: 'التوقيع على', en: 'the signing of' },
    verbs: 'وقع يوقع توقيع',
    only: {
      forms: 'وقع وقعت وقعوا وقعا وقعتا',
      heads:
        'على اتفاق اتفاقا اتفاقية اتفاقيات اتفاقيتي مسودة وثيقة مذكرة عقد عقدا هدنة معاهدة صفقة بروتوكول ميثاق شيئا طرفان اي',
    },
    phrases: 'وضع توقيع',
  },
  {
    id: 'accord.fail',
    over: 'terms',
    theme: ['في', 'object', 'subject'],
    name: { ar: 'فشل', en: 'the failure of' },
    verbs: `فشل يفشل فشل
تعثر يتعثر تعثر
اخفق يخفق اخفاق`,
    phrases: `انهيار اتفاق
انهيار هدنة
انهيار محادثات`,
    nouns: 'خلاف خلافات',
  },
  {
    id: 'accord.wreck',
    over: 'terms',
    theme: ['object'],
    name: { ar: 'من أفشل', en: 'who wrecked' },
    verbs: `افشل يفشل افشال
عرقل يعرقل عرقلة
- - تعطيل
نسف ينسف نسف
اجهض يجهض اجهاض
تنصل يتنصل تنصل`,
    phrases: `اغلق باب
تراجع عن
نقض اتفاق`,
  },
  {
    id: 'accord.offer',
    over: 'terms',
    event: true,
    theme: ['object', 'ب'],
    name: { ar: 'تقديم عرض', en: 'an offer' },
    verbs: `عرض يعرض -
قدم يقدم تقديم
اقترح يقترح اقتراح
طرح يطرح طرح
تلقى يتلقى تلقي
وصل يصل -`,
  },
  {
    id: 'accord.include',
    over: 'terms',
    theme: ['على', 'ل', 'ب', 'عن', 'object'],
    name: { ar: 'ما يتضمنه الاتفاق', en: 'what the agreement contains' },
    verbs: `نص ينص نص
تضمن يتضمن تضمن
شمل يشمل شمول`,
    nouns: 'بند بنود ذكر',
  },
  {
    id: 'accord.cancel',
    over: 'terms',
    theme: ['object', 'من', 'subject'],
    name: { ar: 'إلغاء', en: 'the cancelling of' },
    verbs: `الغى يلغي الغاء
فسخ يفسخ فسخ
جمد يجمد تجميد`,
  },
];

export const accordExclusions: Exclusion[] = [
  ['accord.accept', 'accord.refuse'],
  ['accord.reach', 'accord.fail'],
  ['accord.reach', 'accord.refuse'],
  ['accord.sign', 'accord.refuse'],
  ['accord.sign', 'accord.fail'],
  ['accord.reach', 'accord.cancel'],
  ['accord.accept', 'accord.wreck'],
  ['accord.sign', 'accord.wreck'],
];
