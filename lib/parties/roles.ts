import type { PartyKind } from './kinds';

/**
 * Words at the head of a source phrase that say in what role somebody speaks: for an institution («المتحدث باسم»,
 * «قائد»), about themselves («بائعة»), or hidden («مصدر»). Folded bare words.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Speaks for what follows; «متحدث حكومي», «ناطق عسكري» speak for what the adjective names. */
const SPEAKERS = set(`
متحدث متحدثة متحدثون ناطق ناطقة ممثل ممثلة ممثلو مندوب مندوبة مفاوض مفاوضة مفاوضو مفاوضي محام محامي محامية محامو وكيل وكيلة
مبعوث مبعوثة موفد سفير سفيرة قنصل قيادي قيادية قياديون قيادات كوادر عضو عضوة اعضاء رئيس رئيسة نائب نائبة نواب مساعد مساعدة معاون مدير مديرة مدراء
قائد قادة امين امينة مسؤول مسؤولة مسؤولون مسؤولين مسؤولان متحدثان ناطقان مسئول مسئولة مسئولون مستشار مستشارة وزير وزيرة حاكم محافظ عمدة نقيب نقيبة منسق منسقة سكرتير
مراسل مراسلة مراسلو مراسلنا مراسلتنا مراسلون متحدثين موظف موظفة موظفون ضابط ضباط زعيم زعيمة مرشد مفوض مفوضة مقرر مقررة كبير كبيرة كبار
مؤسس مدرب لاعب بطريرك مفتي تنسيقي حارس مختار عميد متصرف قائمقام مشرف مشرفة اخصائي 
`);

/** A text or office through which an institution speaks: «بيان للجيش», «المكتب الإعلامي لرئاسة الحكومة», «صفحة الوزارة». */
const VEHICLES = set(`
وثيقة وثائق مقترح تحقيق استطلاع مسح بحث بيان بيانات تقرير تقارير مكتب اعلام مكاتب صفحة حساب حسابات احصاءات احصائيات احصائية ارقام معطيات دراسة رسالة برقية مذكرة رواية
معلومات حسابها تصريحات خطاب كلمة افصاح
`);

/** Whoever the text hides. */
const HIDDEN = set(`
منظمات جمعيات مراكز مؤسسات شركات نقابات احزاب دوائر هيئات ناخبون ناخبين وزراء جمهور قراء مشاهدون
صاحب صاحبة مالك مالكة
هو هي هم نحن انا احدهم احداهن بعضهم جميعهم كلاهما مصدران شاهدان برلمانيون برلمانيين
والد والدة والدا شقيق شقيقة شقيقه زوجة زوج ابن ابنة قريب قريبة عائلة اسرة عم خال جار جارة رجال وسائل مواقع صحف قنوات صفحات حسابات منصات كاتب كاتبة
مصدر مصادر شاهد شاهدة شهود ناشط ناشطة ناشطون ناشطين نشطاء مواطن مواطنون مواطنين سكان اهالي اهال ساكن قاطنون محلل محللون محللين مراقب
مراقبون مراقبين خبير خبراء دبلوماسي دبلوماسيون دبلوماسيين تقارير انباء معلومات اوساط جهات جهة شخص اشخاص متظاهر متظاهرون متظاهرين محتجون محتجين ناج ناجون ناجين
ناجية نازح نازحون نازحين لاجئ لاجئون لاجئين عائلات اسر ذوو ذوي اقارب عامل عاملان عمال عاملون عاملين بائع بائعة باعة بائعو صياد صيادون صيادين طلاب طلبة مسعف مسعفون مسعفين
اطباء طبيب وجهاء اعيان حقوقيون حقوقيين مزارعين سكانها اهلها زعماء شيوخ احد احدي عدد عديد بعض معظم كثيرون ناس جيران متابعون مدونون مغردون باحثون باحث محتج مشارك مشاركات مشاركون
مشاركة مسافر مسافرون ركاب سائق سائقون تجار تاجر مزارع مزارعون مئات الاف عشرات محتجزون اقتصاديون اقتصاديين مهتمين كل هذه هؤلاء مرضي مصابون مصاب جريح جرحي
موظف معلم معلمة معلمون مدرس متطوع متطوعون اصحاب ثلاثة اثنان اربعة شبان شاب شابة سيدة رجل امراة
`);

export interface Affiliation {
  kind: PartyKind;
  key: string;
}

/** Adjectives that tell the institution behind a hidden source or a bare spokesman: «مصدر عسكري», «متحدث حكومي». */
const AFFILIATIONS: Record<string, Affiliation> = {
  عسكري: { kind: 'army', key: '' },
  حكومي: { kind: 'government', key: '' },
  رسمي: { kind: 'government', key: '' },
  وزاري: { kind: 'government', key: '' },
  امني: { kind: 'security', key: '' },
  استخباراتي: { kind: 'security', key: '' },
  استخباري: { kind: 'security', key: '' },
  شرطي: { kind: 'security', key: '' },
  رئاسي: { kind: 'presidency', key: '' },
  برلماني: { kind: 'parliament', key: '' },
  نيابي: { kind: 'parliament', key: '' },
  اممي: { kind: 'international', key: 'un' },
};

/** Adjectives of a role that tell no institution. */
const MODIFIERS = set(`
رسمي اعلامي عام تنفيذي اقليمي ميداني سياسي اول اعلي مقيم خاص سابق حالي منتدب مساعد جديد مسؤول مطلع رفيع مستوي بارز كبير موثوق محلي صحفي صحافي
شرعي دائم مناوب مكلف معين سام سامي قانوني فني تقني اداري حقوقي ثان ثاني صحي مالي عملياتي
`);

/** Titles and ranks before a person's name. */
const TITLES = set(`
سيناتور مرشح مرشحة انسة سيد سيدة دكتور دكتورة د مهندس مهندسة م استاذ استاذة ا شيخ شيخة حاج حاجة لواء عميد عقيد مقدم رائد نقيب ملازم فريق مشير جنرال ادميرال اميرال عماد كولونيل
مطران اب بطريرك كاردينال امام سماحة امير اميرة ملك ملكة سلطان رئيس وزير نائب قاضي قاضية مستشار سفير طبيب طبيبة محامي محامية بروفيسور
باحث باحثة محلل محللة خبير خبيرة ناشط ناشطة صحفي صحفية صحافي صحافية كاتب كاتبة طالب طالبة معلم معلمة موظف موظفة ركن طيار بحري
`);

const strip = (word: string) => word.replace(/ة$/, '').replace(/(?:ون|ين)$/, '');

export const isSpeaker = (bare: string): boolean => SPEAKERS.has(bare);
export const isVehicle = (bare: string): boolean => VEHICLES.has(bare);
export const isHidden = (bare: string): boolean => HIDDEN.has(bare);
export const isTitle = (bare: string): boolean => TITLES.has(bare);
export const isModifier = (bare: string): boolean => MODIFIERS.has(bare) || MODIFIERS.has(bare.replace(/ة$/, ''));
export const affiliation = (bare: string): Affiliation | undefined =>
  Object.hasOwn(AFFILIATIONS, strip(bare)) ? AFFILIATIONS[strip(bare)] : undefined;

/** Units that speak for the whole they are part of: «الجناح العسكري لحزب …», «لجنة الأمن في مجلس …». */
const SUBUNITS = set(`
قسم جناح مكتب فرع دائرة ذراع لجنة وحدة ادارة قطاع شعبة وفد كتلة امانة قيادة ديوان هيئة مديرية
`);

export const isSubunit = (bare: string): boolean => SUBUNITS.has(bare);

/** «مديرها», «مكتبهم»: the role or office without the pronoun that points to whose it is; null for any other word. */
export function unpossessed(bare: string): string | null {
  const stem = /^(\p{L}{3,}?)(?:ها|هم|هما|ه)$/u.exec(bare)?.[1];
  if (!stem) return null;
  for (const form of [stem, stem.replace(/ت$/, 'ة')]) {
    if (SPEAKERS.has(form) || VEHICLES.has(form) || SUBUNITS.has(form)) return form;
  }
  return null;
}

/** Hidden sources that stand for an institution where the phrase names one: «مصدر في الوزارة», but not «عامل في الشركة». */
export const speaksForItsHouse = (bare: string): boolean =>
  /^(?:مصدر|مصادر|اوساط|جهة|جهات|معلومات)$/.test(bare) ||
  (SPEAKERS.has(bare) && !/^(?:موظف|حارس|صاحب|لاعب)/.test(bare));

/** Spokesmen by whatever name: «المتحدث» may point back to «الناطق». */
export const roleStem = (bare: string): string => {
  if (/^(?:متحدث|ناطق|مساعد|مندوب)/.test(bare)) return 'ناطق';
  return bare.replace(/ة$/, '');
};
