import { type Document, formAt } from './document';
import { opensNounContent } from './lexicon/masdars';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { COUNTRIES, MEDIA_NOUNS, ROLE_NOUNS, SOURCE_STOPS, SPEAKER_NOUNS, TARGET_NOUNS, TIME } from './lexicon/words';
import { bareNoun, isComma, isDefinite, isPreposition, nounsOf, prepositionAt } from './words';

/**
 * Arabic puts verb, subject, object in a row: «اتهم النارنجي الحكومة بإفشال الاتفاق», «أعلنت نقابة الأطباء تعليق إضرابها». Whether the word
 * at `t` can begin a new noun phrase after the one that started at `first`: its neighbour must be closed (a definite noun, a
 * name, an adjective), and the word itself neither adjective nor genitive nor title.
 */
export function opensNewPhrase(document: Document, first: number, t: number): boolean {
  const form = formAt(document, t);
  const token = document.tokens[t];
  if (t <= first || token?.kind !== 'word') return false;
  if ((document.quotes.of[t] as number) !== (document.quotes.of[first] as number)) return false;
  const before = formAt(document, t - 1);
  if (isPreposition(document, t - 1) || TIME.has(form) || SOURCE_STOPS.has(before)) return false;
  if (form === 'و' || (/^و/.test(form) && !TARGET_NOUNS.has(form) && !opensNounContent(form))) return false;
  if (
    form === 'ما' ||
    (form === 'من' && !/^(?:ال)/.test(formAt(document, t + 1)) && /^[يت]/.test(formAt(document, t + 1)))
  )
    return true;
  if (form === 'هذا' || form === 'هذه' || form === 'تلك' || form === 'ذلك' || form === 'هؤلاء') return true;
  if (prepositionAt(document, t) && !TARGET_NOUNS.has(form)) return false;
  // «ملبنة السهوب»: an indefinite ة before a definite word is a noun of a noun.
  if (isDefinite(form) && /ة$/.test(before) && !isDefinite(before) && !COUNTRIES.has(before)) return false;
  if (!isClosed(document, first, t - 1)) return false;
  const bare = bareNoun(form);
  if (isDefinite(form)) {
    if (MEDIA_NOUNS.has(bare) && /ين$/.test(bare)) return true;
    // «مصدر أمني الخبر»: after an indefinite noun with its adjective a definite word stands alone.
    if (t - 2 >= first && !isDefinite(before) && isIndefiniteAdjective(before) && isCommonNoun(formAt(document, t - 2)))
      return true;
    if (TITLES.has(bare) || isAdjective(bare, before)) return false;
    if (COUNTRIES.has(form)) return isDefinite(before) || COUNTRIES.has(before);
    if (TARGET_NOUNS.has(bare)) return true;
    // «الخطيب المودعين»: the accusative plural of persons.
    if (/ين$/.test(form) && form.length > 5)
      return !/(?:ين|ون|ات|اء|ان)$/.test(before) && !isPluralNoun(before) && !ADJECTIVES.has(bare.replace(/ين$/, ''));
    if (isDefinite(before) || isSurname(before))
      return !isSurname(form) && opensNounContent(bare) && !/^م.ا..ة$/.test(bare);
    return document.tokens[t - 1]?.kind === 'word' && isForeign(before);
  }
  if (COUNTRIES.has(form)) return COUNTRIES.has(before) || isDefinite(before);
  if (form === 'اي' || form === 'اية' || form === 'كل' || form === 'كافة' || form === 'جميع' || form === 'كلا')
    return true;
  // «والدة الضحية رئيس الجمهورية»: an apposition would agree.
  if (
    TITLES.has(bare) &&
    !/ة$/.test(bare) &&
    /ة$/.test(bareNoun(formAt(document, first))) &&
    isWoman(bareNoun(formAt(document, first)))
  )
    return true;
  if (TITLES.has(bare) || (ROLE_NOUNS.has(form) && !TARGET_NOUNS.has(form))) return false;
  if (ADJECTIVES.has(form)) return false;
  if (opensMatter(document, t)) return true;
  if (TARGET_NOUNS.has(form)) return !SPEAKER_NOUNS.has(bareNoun(before)) || isDefinite(before);
  if (/^(?:ذات|نفس)(?:ه|ها|هم)$/.test(form)) return false;
  if (hasPossessive(form) && !NAMES_IN_HA.has(form)) return true;
  // An indefinite accusative: «سائحا أجنبيا».
  if (
    /[^اويةى]ا$/.test(form) &&
    form.length >= 4 &&
    !isForeign(form) &&
    (isDefinite(before) || isSurname(before) || isComma(before) || /ة$|ي$/.test(before))
  ) {
    return !/(?:يا|لا|كا|نا|ما|سا|را)$/.test(form) || form.length > 5;
  }
  return false;
}

/** A verbal noun at a token; «أجراس», «أطفال» share the shape of «إجراء» but for the hamza. */
export function opensMatter(document: Document, t: number): boolean {
  const form = formAt(document, t);
  if (!opensNounContent(form)) return false;
  const { start } = document.tokens[t] as { start: number };
  return !(/^ا[^نسلتي].ا.$/.test(form) && document.text.charAt(start) === 'أ' && !/^(?:انباء|اعمال)$/.test(form));
}

/** The last noun phrase before `limit`, where a verb must have an object and no word says where it begins. */
export function lastPhrase(document: Document, first: number, limit: number): number {
  for (let t = limit - 1; t > first; t--) {
    if (document.tokens[t]?.kind !== 'word' || isPreposition(document, t - 1) || prepositionAt(document, t)) continue;
    const form = formAt(document, t);
    if (!isClosed(document, first, t - 1) || (isDefinite(form) && isAdjective(bareNoun(form), formAt(document, t - 1))))
      continue;
    return t;
  }
  return -1;
}

/** The first token from `first + 1` up to `limit` that opens a new noun phrase, or -1. */
export function firstBoundary(document: Document, first: number, limit: number): number {
  for (let t = first + 1; t < limit; t++) {
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) {
      const quote = document.quotes.list[opened] as { close: number };
      if (opensQuotedPhrase(document, first, t, quote.close)) return t;
      t = quote.close;
      continue;
    }
    if (opensNewPhrase(document, first, t)) return t;
  }
  return -1;
}

/** «واتهم الخطيب "حفنة من المضاربين" بالوقوف»: a quoted phrase of several words right behind a closed one. */
function opensQuotedPhrase(document: Document, first: number, open: number, close: number): boolean {
  const before = formAt(document, open - 1);
  return (
    close - open > 3 &&
    isClosed(document, first, open - 1) &&
    !MEDIA_NOUNS.has(bareNoun(before)) &&
    !SPEAKER_NOUNS.has(bareNoun(before)) &&
    !prepositionAt(document, open - 1)
  );
}

/** Whether a noun phrase that started at `first` may end with the token at `last`. */
export function isClosed(document: Document, first: number, last: number): boolean {
  if (last < first) return false;
  const form = formAt(document, last);
  if (document.tokens[last]?.kind !== 'word') return form !== '(';
  if (isPreposition(document, last)) return false;
  if (/^(?:[وفبك]?ال|لل)./.test(form) || COUNTRIES.has(form) || TIME.has(form)) return true;
  if (/^(?:حماس|داعش|فتح|طالبان|ناتو|فاغنر|اوبك|اسرائيل)$/.test(form)) return true;
  if (isNarrativeVerb(form)) return false;
  if (/^(?:باسم|بعض|احد|احدي|كل|جميع|عدد|غير|نحو|عدة|اي|ذات|نفس|بين|ابن|بن|ابو|ابي|عبد|ال|ام)$/.test(form))
    return false;
  if (
    [...nounsOf(form), ...nounsOf(form.replace(/^و(?=.{3})/, ''))].some(
      (noun) => ROLE_NOUNS.has(noun) || SPEAKER_NOUNS.has(noun) || TARGET_NOUNS.has(noun) || TITLES.has(noun),
    )
  ) {
    // «مصدر نفى», «ناشطون»: a head noun stands alone where it is a plural of persons, or the only word.
    return (
      (/(?:ون|ين|ان|اء)$/.test(form) && !ROLE_NOUNS.has(form) && !/^(?:سكان|برلمان|بيان|لجان|ديوان)$/.test(form)) ||
      hasPossessive(form)
    );
  }
  return true;
}

const TITLES = new Set(
  'دكتور دكتورة عميد لواء فريق عقيد رائد نقيب مقدم ملازم مهندس مهندسة سفير سفيرة شيخ قاضي قاض امير اميرة استاذ استاذة سيد سيدة محامي محامية محام نائب نائبة مستشار مستشارة وزير وزيرة رئيس رئيسة جنرال اميرال ركن طبيب طبيبة حاج حاجة كابتن متحدث ناطق مطران بطريرك عماد قائد زعيم قيادي ناشط ناشطة باحث باحثة خبير خبيرة محلل محللة كاتب كاتبة فنان فنانة ممثل ممثلة مدير مديرة دبلوماسي'.split(
    ' ',
  ),
);
export const isTitle = (bare: string): boolean => TITLES.has(bare);

/** «السوري», «العسكرية», «الرسمي», «الأعلى»: by shape or by list; agreement with the word before is not asked for. */
export function isAdjective(bare: string, before: string): boolean {
  if (ADJECTIVES.has(bare)) return true;
  if (/(?:ي|ية|يين|يون|يان)$/.test(bare) && !TARGET_NOUNS.has(bare)) return true;
  if (isDefinite(before) && /ة$|ات$/.test(before) && /^م.{2,4}ة$/.test(bare) && !TARGET_NOUNS.has(bare)) return true;
  return false;
}

const ADJECTIVES = new Set(
  'عام عامة اعلي عليا كبير كبيرة كبار سابق سابقة جديد جديدة دائم دائمة خاص خاصة مشترك مشتركة متحدة متحد حاكم حاكمة مسلح مسلحة مكلف مكلفة معين منتخب منتخبة اول اولي ثاني ثانية تنفيذي مؤقت مؤقتة مستقل مستقلة معارض معارضة موحد موحدة منتهية ولاية اخير حالي راهن نفسه نفسها ذاته ذاتها مركزي اوسط ادني اقصي شرقي غربي مطلع مطلعة قائم جنوبي شمالي محلي مساعد مساعدة مناوب اسبق محافظ منحل منحلة مقال مذكور مذكورة اخر اخري اخرين اخرون مقرب مقربة مشغل مشغلة اخران اخرين غيرهم'.split(
    ' ',
  ),
);

/** Broken plurals of persons, whose adjectives end in ين too: «الأهالي المتضررين», «العمال الأجانب». */
const isPluralNoun = (form: string): boolean =>
  /^(?:ال)?(?:اهالي|عمال|طلاب|تجار|جنود|ضباط|شباب|نواب|قادة|سكان|عرب|اكراد|اتراك|روس|لاعبي|رجال|ابناء|افراد|اطراف|اسري|جرحي|قتلي|مرضي|ركاب|حجاج|زوار|مارة|ناس|كتاب|قضاة|دعاة|رواد|هواة|جيران|اصحاب|عناصر|كوادر|شركاء)$/.test(
    form,
  );

/** Feminine nouns of persons: «والدة», «وزيرة»; not bodies, whose spokesman may be a man. */
const isWoman = (bare: string): boolean =>
  /^(?:والدة|زوجة|شقيقة|ابنة|ام|وزيرة|نائبة|مديرة|رئيسة|ناشطة|طبيبة|محامية|سيدة|ناجية|مواطنة|معلمة|عاملة|فنانة|كاتبة|قاضية|سفيرة|متحدثة|ناطقة|باحثة|خبيرة|محللة|نازحة|لاجئة|عائلة|اسرة)$/.test(
    bare,
  );

const isIndefiniteAdjective = (form: string): boolean => ADJECTIVES.has(form) || /(?:ي|ية)$/.test(form);
const isCommonNoun = (form: string): boolean =>
  !isDefinite(form) && (ROLE_NOUNS.has(form) || SPEAKER_NOUNS.has(form) || TARGET_NOUNS.has(form));

const hasPossessive = (form: string): boolean => /.{2}(?:ه|ها|هم|هما)$/.test(form);
const NAMES_IN_HA = new Set('طه نزيه وجيه عبده نبيه فقيه شبيه مها نهي سها'.split(' '));
/** «النارنجي», «الكربولي», «الزنباعي»: a family name by its shape. */
const isSurname = (form: string): boolean => /^ال.+(?:ي|اني|اوي)$/.test(form);
const isForeign = (form: string): boolean => /[a-z]/i.test(form);
