import { fold } from '../../arabic/fold';
import { remember } from '../../arabic/remember';
import { COUNTRIES, SPEAKER_NOUNS } from './words';

/**
 * Verbal nouns and abstract heads that open what is announced, denied, expected, confirmed («أعلن الجيش سيطرته …», «نفى وجود …»).
 * Where the list ends, the shapes of derived verbal nouns carry on: they are regular (Wright I §§ 195–202).
 */
const LISTED = new Set(
  fold(`
وجود مقتل سقوط وقوع خروج دخول قصف ضبط فتح بدء عودة وصول نشر وفاة مصرع إصابة جرح أسر قتل ضرب حرق غرق هجوم هجوما صحة صلة علاقة مسؤولية نية عدم ضرورة حصول نسبة عدد معدل حجم قيمة ما أي أية كل جميع رواية فرضية رفض رفضه رفضها قبول دعم حرص سعي عزم
وقف وقوف صدور ظهور نزوح هروب فرار لقاء اجتماع عقد فوز خسارة نمو هبوط صعود زيادة نقص بقاء غياب حضور سير فشل نجاح تورط ضلوع علم معرفة سحب منح منع حظر طرد رفع خفض بناء هدم شراء بيع قيام ربط فصل عزل جمع كشف ولادة موت حدوث نفوق تلقي تلقيه تلقيها
ولاء التزام قدرة حق حقه حقها استعداد استعداده استعدادها أهمية خطورة سلامة شرعية بطلان عمق متانة موقف مواصلة متابعة محاولة مشاركة مغادرة مصادرة مداهمة مطالبة ملاحقة محاكمة معاقبة موافقة مساندة مقاطعة إقامة إدانة إعادة إحالة إقالة إزالة إشارة إطالة
رحيل وداع قدوم مجيء صمود جمود ركود كساد فقدان طلاق زواج ميلاد نجاة شفاء تعاف تعافي جاهزية أحقية تمسكه تمسكها ثقته ثقتها أمله أملها تفاؤل قلق خشية رغبة حزن أسف استياء غضب ارتياح
فرض شن ضم صد قطع دفن نقل حل سن حذف صنع غلق كسر رصد مد شحن حفر زرع ربح طرح نزع هزيمة حجب جلب بحث فحص درس تفاهم عودته عزمه حرصه نيته سعيه فرار قبول شغور عجز فائض نفاد شح شلل تعليق حرق طبع نسف غرس سد رش قيد قلب ردم سفر حج ضرب قنص دهس طعن شنق سجن حبس عفو إفراج
عبور مرور نزول ورود لجوء تهريب نهب سلب تعذيب خطف حجز تلاعب فساد تسريب سرقة صرف تحويل خصم تسميم إتمام سحب سحبها نشوب نفوذ رسو غزو تلف تلوث تفش تفشي انهيار نضوب خرق خروقات هدنة محادثات مفاوضات مباحثات اتصالات زيادات
كمية كميات تكلفة خسائر أضرار مساحة احتياطات احتياطي حصيلة توقف تأمين تعرض تسليم تسلم تنظيم تقديم تسجيل احتمال استمرار بداية إغلاق إخلاء إجلاء إنهاء إلغاء إيقاف إخراج إنشاء إجراء
عرض وضع قانون قرار قرارات تصريحات موقف مواقف إجراءات إجراء خطوة خطوات عملية حكم نية سياسة سياسات زيارة مبادرة وثيقة مشروع مسودة مقترح اقتراح ضربات غارات هجمات
أنباء مزاعم ادعاءات اتهامات تقارير معلومات شائعات تصريحات
`)
    .trim()
    .split(/\s+/),
);

/** Names of persons that have the shape of a verbal noun. */
const NAMES = new Set(
  'ترامب تيسير تحسين توفيق ايهاب احسان اكرام انعام ابتسام انتصار امتنان تركي تامر تميم انور اسعد اشرف ايمان الهام اسامة اسماعيل ابراهيم ادريس انس ايمن اكرم احلام اقبال انجي تماضر تغريد تهاني تقي توران تشرشل تاتشر تيلرسون انيس اسلام ارسلان استيفان اورسولا انتوني انطوني اندرو انتونيو استيبان ايلان'.split(
    ' ',
  ),
);

const SHAPES: readonly RegExp[] = [
  /^است[^ي]{2,3}ا[^اي]ة?$/, // استهداف، استعادة is استعاده+ة below
  /^است...ة$/,
  /^ان..?ا[^ا]$/,
  /^ا[^ل]ت.ا[^ا]$/,
  /^ا[^ل].ا[^اي]$/,
  /^ت..ي[^ةني]$/,
  /^ت.و?ي[^ةني]$/,
  /^ت.ا..$/,
  /^ت[^ا]..ة$/,
  /^ت[^ايحل][^ا][^اةي]$/,
  /^م.ا..ة$/,
  /^اضطر|^اصطد|^ازد/,
];

const POSSESSIVE = /(?:هما|هم|ها|ه|هن|نا)$/;

/** Whether a folded word is one of the listed verbal nouns, not just of their shape. */
export const isListedNoun = (form: string): boolean => LISTED.has(form);

/** Whether a folded word without article can open a noun-phrase content. */
export const opensNounContent: (form: string) => boolean = remember(isVerbalNoun);

function isVerbalNoun(form: string): boolean {
  if (form.length < 2 || form.startsWith('ال')) return false;
  if (LISTED.has(form)) return true;
  if (NAMES.has(form)) return false;
  if (COUNTRIES.has(form) || SPEAKER_NOUNS.has(form)) return false;
  if (SHAPES.some((shape) => shape.test(form))) return true;
  const bare = form.replace(POSSESSIVE, '');
  if (bare !== form && bare.length >= 2) {
    if (LISTED.has(bare) || LISTED.has(restoreTa(bare))) return true;
    return SHAPES.some((shape) => shape.test(bare) || shape.test(restoreTa(bare)));
  }
  return false;
}

const restoreTa = (stem: string): string => (stem.endsWith('ت') ? `${stem.slice(0, -1)}ة` : stem);
