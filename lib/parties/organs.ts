import { isOrdinal } from '../arabic/number-words';
import { genericBody, type Organ } from './bodies';
import { countryOfAdjective, countryOfCapital, countryOfName } from './countries';
import type { PartyKind } from './kinds';
import type { PhraseWord } from './words';

export type { Organ } from './bodies';

type Words = readonly PhraseWord[];
const at = (words: Words, index: number): string => words[index]?.bare ?? '';

/** Ministries that headlines and agencies call by their field alone («الداخلية», «التربية»), and that directorates belong to. */
const FIELDS =
  /^(?:خارجية|داخلية|دفاع|صحة|تربية|تعليم|كهرباء|طاقة|نفط|بترول|مالية|عدل|اعلام|ثقافة|نقل|مواصلات|اتصالات|زراعة|صناعة|تجارة|اقتصاد|سياحة|عمل|شغل|ري|بيئة|اسكان|تخطيط|اوقاف|شباب|رياضة|تموين|موارد|اشغال|هجرة|استثمار|معادن|فلاحة|تشغيل|تكوين|تجهيز|تضامن|عدالة|تنمية|مياه|بلديات)$/;

const ADJECTIVES_OF_RULE =
  /^(?:نظامي|حكومي|مسلح|مسلحة|رسمي|رسمية|حالي|حالية|جديد|جديدة|شرعي|شرعية|انتقالي|انتقالية|مؤقت|مؤقتة|مركزي|مركزية|اتحادي|اتحادية|فيدرالي|فيدرالية|وطني|وطنية|شعبي|شعبية|عربي|عربية|محلي|محلية|عام|عامة|مشترك|مشتركة|خاص|خاصة|جوي|جوية|بري|برية|بحري|بحرية|امني|امنية|عسكري|عسكرية|قضائي|قضائية|متعاقب|متعاقبة|مستقيل|مستقيلة|معني|معنية|مختص|مختصة|سابق|سابقة|ثاني|ثانية|اولي|مدني|مدنية|سياسي|سياسية|صحي|صحية|قومي|قومية)$/;

/** The state's own organs, and bodies by the noun at their head. Null where the words name something else. */
export function organAt(words: Words, index: number): Organ | null {
  return stateOrgan(words, index) ?? genericBody(words, index);
}

/** An organ of a state: its kind, and the state where the phrase tells it. */
function stateOrgan(words: Words, index: number): Organ | null {
  const word = at(words, index);
  const next = at(words, index + 1);
  const after = at(words, index + 2);
  const organ = (kind: PartyKind, length: number, key = ''): Organ => {
    const state = stateAfter(words, index + length, kind);
    return { kind, key, state: state?.id ?? '', length: length + (state?.length ?? 0) };
  };
  if (next === 'معارضة' && words[index + 1]?.definite && OPPOSITION_FORCES.test(word)) return organ('opposition', 2);
  switch (word) {
    case 'حكومة':
    case 'سلطات':
      if (/^محلي/.test(next)) return organ('governorate', 2, 'سلطات محلية');
      if (/^صحي/.test(next)) return organ('ministry', 2, 'صحة');
      if (/^قضائي/.test(next)) return organ('court', 2, 'قضاء');
      return organ('government', 1);
    case 'نظام':
      return words[index]?.definite || countryOfAdjective(next) || countryOfCapital(next)
        ? organ('government', 1)
        : null;
    case 'رئاسة':
      if (next === 'اركان') return organ('army', 2);
      return /^(?:حكومة|وزراء|مجلس)$/.test(next)
        ? organ('government', next === 'مجلس' ? 3 : 2)
        : organ('presidency', next === 'جمهورية' ? 2 : 1);
    case 'رئيس':
    case 'رئيسة':
      if (/^(?:حكومة|وزراء)$/.test(next)) return organ('government', 2);
      if (next === 'مجلس' && after === 'وزراء') return organ('government', 3);
      if (/^(?:جمهورية|دولة)$/.test(next)) return organ('presidency', 2);
      if (/^(?:تنفيذي|فخري|شرفي|اقليمي)$/.test(next)) return null;
      return words[index]?.definite || countryOfName(next) ? organ('presidency', 1) : null;
    case 'ملك':
    case 'ديوان':
    case 'قصر':
      return words[index]?.definite || countryOfName(next)
        ? organ('presidency', /^(?:ملكي|رئاسي|اميري|جمهوري)$/.test(next) ? 2 : 1)
        : null;
    case 'مجلس':
      if (/^(?:وزراء)$/.test(next)) return organ('government', 2);
      if (next === 'امن' && /^(?:قومي|وطني)$/.test(after)) return organ('security', 3);
      if (/^(?:نواب|شعب|امة|شيوخ|شوري|نيابي|تشريعي)$/.test(next))
        return organ('parliament', 2, next === 'شيوخ' ? next : '');
      return null;
    case 'برلمان':
      return organ('parliament', 1);
    case 'جمعية':
      return next === 'وطنية' || next === 'تاسيسية' ? organ('parliament', 2) : null;
    case 'وفد':
      return /^(?:حكومي|حكومة|نظام)$/.test(next) ? organ('government', 2) : null;
    case 'جيش':
      return isNamedArmy(words, index)
        ? null
        : organ('army', next === 'نظامي' || next === 'حكومي' ? 2 : next === 'عربي' ? 2 : 1);
    case 'قوات':
      return forces(words, index, organ);
    case 'جنود':
    case 'وحدات':
    case 'قيادة':
      if (/^(?:جيش|اركان|عمليات)$/.test(next)) return organ('army', 2);
      return word === 'قيادة' && next === 'عامة' ? organ('army', /^(?:جيش|قوات)$/.test(after) ? 3 : 2) : null;
    case 'سلاح':
      return /^(?:جو|بر|بحرية|مدفعية|طيران)$/.test(next) ? organ('army', 2) : null;
    case 'اركان':
      return words[index]?.definite || next === 'جيش' ? organ('army', 1) : null;
    case 'منطقة':
    case 'قاعدة':
      return /^(?:عسكرية|جوية|بحرية)$/.test(next) ? organ('army', 2) : null;
    case 'لواء':
    case 'فرقة':
    case 'فوج':
      // «اللواء 35 مدرع», «الفرقة الرابعة»: numbered units are a state's.
      return /^\d+$/.test(next) || isOrdinal(next) ? organ('army', 2, `${word} ${next}`) : null;
    case 'وكيل':
      return /^(?:جمهورية|نيابة)$/.test(next) ? organ('court', 2, 'نيابة') : null;
    case 'سلطة':
      return words[index]?.definite && !next ? organ('government', 1) : null;
    case 'حامية':
      return organ('army', words.length - index);
    case 'جمهورية':
    case 'مملكة':
    case 'سلطنة':
    case 'دولة': {
      const name = countryOfName(next) ?? countryOfName(`${next} ${after}`);
      if (word === 'دولة' && words[index]?.definite && !next) return organ('government', 1);
      return name ? { kind: 'government', key: '', state: name.id, length: 2 } : null;
    }
    case 'هيئة':
      return next === 'اركان' ? organ('army', 2) : null;
    case 'شرطة':
      return police(words, index, organ);
    case 'درك':
    case 'مخابرات':
    case 'استخبارات':
      return organ('security', 1);
    case 'امن':
    case 'اجهزة':
    case 'جهاز':
      if (word === 'امن') return organ('security', /^(?:عام|داخلي|وطني|سياسي|عسكري|قومي)$/.test(next) ? 2 : 1);
      return /^(?:امن|امنية|مخابرات|استخبارات)$/.test(next)
        ? organ('security', /^(?:قومي|وطني|عام|داخلي)$/.test(after) ? 3 : 2)
        : null;
    case 'خفر':
    case 'حرس':
      return organ('security', 2, `${word} ${next}`);
    case 'وزارة':
    case 'وزير':
    case 'وزيرة':
      return ministry(words, index);
    case 'مديرية':
    case 'دائرة':
      return FIELDS.test(next) && words[index + 1]?.definite ? organ('ministry', 2, next) : null;
    case 'محافظ':
    case 'محافظة':
    case 'حاكم':
    case 'والي':
    case 'ولاية':
    case 'امارة':
    case 'متصرف':
      return /^(?:بنك|مصرف)$/.test(next) ? null : governorate(words, index);
    case 'نيابة':
    case 'ادعاء':
      return organ('court', /^(?:عامة|عام|عسكرية)$/.test(next) ? 2 : 1, 'نيابة');
    case 'قضاء':
      return organ('court', 1, word);
    case 'نائب':
    case 'مدعي':
      return next === 'عام' ? organ('court', 2, 'نيابة') : null;
    case 'سفارة':
    case 'سفير':
    case 'قنصلية':
      return organ('embassy', 1);
    case 'معارضة':
      return words[index]?.definite ? organ('opposition', /^(?:مسلح|سياسي)/.test(next) ? 2 : 1) : null;
    case 'دفاع':
      if (next === 'مدني')
        return { kind: 'rescue', key: word, state: stateAfter(words, index + 2, 'rescue')?.id ?? '', length: 2 };
      break;
    case 'هلال':
    case 'صليب':
      return next === 'احمر' ? organ('rescue', 2, word) : null;
  }
  // «الداخلية», «الصحة»: alone, or with a country behind.
  const field = words[index];
  if (
    FIELDS.test(word) &&
    field?.definite &&
    (words.length === index + 1 ||
      /^(?:في|ب)/.test(words[index + 1]?.folded ?? '') ||
      stateAfter(words, index + 1, 'ministry'))
  ) {
    return organ('ministry', 1, word);
  }
  const capital = countryOfCapital(word) ?? countryOfCapital(`${word} ${next}`);
  const name = countryOfName(word) ?? countryOfName(`${word} ${next}`) ?? countryOfName(`${word} ${next} ${after}`);
  const state = capital ?? name;
  if (!state) return null;
  const length = [1, 2, 3].find((count) => {
    const key = words
      .slice(index, index + count)
      .map((each) => each.bare)
      .join(' ');
    return countryOfCapital(key) || countryOfName(key);
  });
  return { kind: 'government', key: '', state: state.id, length: length ?? 1 };
}

/** «فصائل المعارضة», «مسلحو المعارضة»: the opposition's own. */
const OPPOSITION_FORCES = /^(?:فصائل|قوي|قوات|مسلحو|مسلحي|مقاتلو|مقاتلي|كتائب|تشكيلات)$/;

/** «جيش الفتح», «الجيش الحر», «جيش الشرق»: an army with a name of its own is no state's. */
function isNamedArmy(words: Words, index: number): boolean {
  const head = words[index] as PhraseWord;
  const next = words[index + 1];
  if (head.definite) return next?.bare === 'حر' || (next?.bare === 'وطني' && !countryOfAdjective(at(words, index + 2)));
  if (!next) return false;
  // «جيش النظام», «جيش الحكومة», «جيش سوريا».
  return !/^(?:نظام|حكومة|دولة|بلاد)$/.test(next.bare) && !countryOfName(next.bare);
}

function forces(
  words: Words,
  index: number,
  organ: (kind: PartyKind, length: number, key?: string) => Organ,
): Organ | null {
  const next = at(words, index + 1);
  if (/^(?:حكومي|حكومية|حكومة|نظام|نظامية|مسلحة|جوية|برية|بحرية)$/.test(next)) {
    return organ('army', 2);
  }
  if (/^(?:امن|امنية|شرطة)$/.test(next)) return organ('security', /^(?:داخلي|عام)$/.test(at(words, index + 2)) ? 3 : 2);
  if (words[index]?.definite && countryOfAdjective(next)) return organ('army', 1);
  return null;
}

/** «الشرطة», «الشرطة الإسرائيلية», and a city's own: «شرطة دبي». */
function police(words: Words, index: number, organ: (kind: PartyKind, length: number, key?: string) => Organ): Organ {
  const place = words[index + 1];
  const own = !words[index]?.definite && place && !place.broken && !/^(?:في|من|ان)$/.test(place.bare);
  if (!own || ADJECTIVES_OF_RULE.test(place.bare) || countryOfName(place.bare) || COMMON_PLACE.test(place.bare)) {
    return organ('security', 1);
  }
  return organ('security', 2, `شرطة ${place.bare}`);
}

/** Places that tell nothing of which one: «شرطة المدينة». */
const COMMON_PLACE = /^(?:مدينة|بلدة|قرية|منطقة|محافظة|اقليم|ولاية|بلاد|دولة|حي|عاصمة|مرور|سير|نجدة)$/;

function ministry(words: Words, index: number): Organ | null {
  let at0 = index + 1;
  if (at(words, at0) === 'دولة') at0++;
  const nation = countryOfAdjective(at(words, at0));
  if (nation && at0 > index + 1) at0++;
  if (at(words, at0) === 'شؤون') at0++;
  const field = words[at0];
  const field2 = words[at0 + 1];
  // «وزير قطاع الأعمال», «وزارة شؤون المرأة».
  if (field && !field.definite && field2?.definite && !FIELDS.test(field.bare) && !field2.broken) {
    const state = stateAfter(words, at0 + 2, 'ministry');
    const length = at0 + 2 - index + (state?.length ?? 0);
    return { kind: 'ministry', key: `${field.bare} ${field2.bare}`, state: state?.id ?? '', length };
  }
  // «الوزير», «وزير», «الوزارة»: which one the document tells.
  if (!field?.definite) {
    if (field && FIELDS.test(field.bare)) {
      const state = countryOfName(at(words, at0 + 1));
      return { kind: 'ministry', key: field.bare, state: state?.id ?? '', length: at0 - index + (state ? 2 : 1) };
    }
    return null;
  }
  let length = at0 - index + 1;
  while (words[index + length]?.folded.startsWith('وال')) length++;
  const state = stateAfter(words, index + length, 'ministry') ?? (nation && { id: nation.id, length: 0 });
  return { kind: 'ministry', key: field.bare, state: state?.id ?? '', length: length + (state?.length ?? 0) };
}

function governorate(words: Words, index: number): Organ {
  const place: string[] = [];
  let length = 1;
  for (; words[index + length]; length++) {
    const word = words[index + length] as PhraseWord;
    if (word.broken || /^(?:في|ب|من)$/.test(word.bare)) break;
    const chain = /^(?:اقليم|محافظة|منطقة|ولاية|مدينة)$/.test(word.bare);
    if (!chain) place.push(word.bare);
    // A place's name of one word, unless it is an idafa («منطقة مكة المكرمة»).
    if (word.definite || place.length >= 2) {
      length++;
      break;
    }
  }
  return { kind: 'governorate', key: place.join(' '), state: '', length };
}

/** The state that an adjective or a name behind an organ tells: «الجيش السوري», «حكومة سوريا», «الجيش الزهراوي». */
function stateAfter(words: Words, index: number, kind: PartyKind): { id: string; length: number } | null {
  let offset = 0;
  while (
    offset < 3 &&
    words[index + offset]?.definite &&
    !words[index + offset]?.broken &&
    !countryOfAdjective(at(words, index + offset)) &&
    (ADJECTIVES_OF_RULE.test(at(words, index + offset)) || countryOfAdjective(at(words, index + offset + 1)))
  ) {
    offset++;
  }
  const word = words[index + offset];
  if (!word || word.broken) return null;
  const adjective = countryOfAdjective(word.bare);
  if (adjective && (word.definite || kind === 'embassy')) return { id: adjective.id, length: offset + 1 };
  for (const count of [3, 2, 1]) {
    if (words.length < index + offset + count) continue;
    const name = words
      .slice(index + offset, index + offset + count)
      .map((each) => each.bare)
      .join(' ');
    // «حكومة دمشق», «نظام طهران».
    const state = countryOfName(name) ?? (kind === 'government' ? countryOfCapital(name) : undefined);
    if (state) return { id: state.id, length: offset + count };
  }
  // «في العراق», «باليمن».
  if (/^(?:في|لدي)$/.test(word.bare)) {
    const skip = /^(?:جمهورية|مملكة|دولة|سلطنة)$/.test(at(words, index + offset + 1)) ? 2 : 1;
    const [one, two] = [at(words, index + offset + skip), at(words, index + offset + skip + 1)];
    const state = countryOfName(`${one} ${two}`) ?? countryOfName(one);
    if (state) return { id: state.id, length: offset + skip + 1 };
  }
  if (!/^(?:army|government|security)$/.test(kind) || !word.definite || ADJECTIVES_OF_RULE.test(word.bare)) return null;
  const nisba = /^(\p{L}{3,}ي)ة?$/u.exec(word.bare)?.[1];
  return nisba && !/^(?:رئيسي|ماضي|داخلي|خارجي|موالي|قاضي|تركي)$/.test(nisba)
    ? { id: nisba, length: offset + 1 }
    : null;
}

/** Whether an organ was read from nothing but a capital's or a country's name, which is first of all a place. */
export function isPlace(words: Words, organ: Organ, index = 0): boolean {
  if (organ.kind !== 'government' || !organ.state) return false;
  const name = words
    .slice(index, index + organ.length)
    .map((word) => word.bare)
    .join(' ');
  return (countryOfCapital(name) ?? countryOfName(name)) !== undefined;
}
