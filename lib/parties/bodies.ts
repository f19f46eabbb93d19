import type { PartyKey, PartyKind } from './kinds';
import type { PhraseWord } from './words';

/** An institution that a phrase names by what it is: «الجيش», «وزارة الكهرباء», «نقابة المعلمين». */
export interface Organ extends PartyKey {
  /** How many words its name takes. */
  length: number;
}

type Words = readonly PhraseWord[];

/** Bodies by the noun at their head. The first kind that has the noun counts. */
const GENERIC_HEADS: [PartyKind, RegExp][] = [
  ['union', /^(?:نقابة|نقيب|نقيبة|رابطة|اتحاد|تجمع|تنسيقية|غرف)$/],
  ['company', /^(?:شركة|مجموعة|مصنع|معمل|خطوط|منصة|سلسلة|متجر|دار|ناقلات)$/],
  ['bank', /^(?:بنك|مصرف)$/],
  ['agency', /^(?:وكالة)$/],
  ['media', /^(?:قناة|صحيفة|جريدة|مجلة|موقع|اذاعة|تلفزيون|تلفزة|فضائية|بوابة|منبر)$/],
  ['organisation', /^(?:منظمة|جمعية|مرصد|مركز|شبكة|لجنة|مؤسسة|معهد|ائتلاف|مبادرة|حملة|رابطة|منتدي|مرفق)$/],
  ['health', /^(?:مستشفي|مشفي|مستوصف|عيادة|اسعاف|طوارئ)$/],
  ['party', /^(?:حزب|حركة|تيار|كتلة|ائتلاف|تحالف|قائمة|جبهة)$/],
  [
    'armed',
    /^(?:فصائل|فصيل|كتائب|كتيبة|لواء|الوية|سرايا|مليشيا|ميليشيا|ميليشيات|مليشيات|مقاومة|ثوار|متمردون|متمردين|مسلحون|مسلحين|مقاتلون|مقاتلين|مقاتلو|مسلحو|مجموعات|جماعات|جماعة|تنظيم|جيش|قوات)$/,
  ],
  ['council', /^(?:مجلس|بلدية|عمدية)$/],
  [
    'institution',
    /^(?:هيئة|غرفة|جهاز|مصلحة|جامعة|مدرسة|كلية|لجان|فرق|مطار|ميناء|محطة|ادارة|نادي|فريق|بعثة|مفوضية|قمة|مؤتمر|معرض|مهرجان|حملة|منتخب)$/,
  ],
  ['court', /^(?:محكمة)$/],
  ['religious', /^(?:كنيسة|بطريركية|مطرانية|افتاء|مفتي|مشيخة|حوزة|مرجعية)$/],
];

/** Words that end the name of a body. */
const STOP = /^(?:في|من|علي|عن|الي|مع|لدي|منذ|بعد|قبل|ان|الذي|التي|الذين|برئاسة|بقيادة)$/;

/** «نقابة المعلمين», «شبكة مرقاب», «مجلس محافظة نينوى»: the kind by its head, the key by what follows it. */
export function genericBody(words: Words, index: number): Organ | null {
  const head = words[index]?.bare ?? '';
  const kind = GENERIC_HEADS.find(([, pattern]) => pattern.test(head))?.[0];
  if (!kind) return null;
  const quoted: PhraseWord[] = [];
  while (words[index + 1 + quoted.length]?.quoted) quoted.push(words[index + 1 + quoted.length] as PhraseWord);
  if (quoted.length > 0) {
    return { kind, key: `${head} ${quoted.map((word) => word.bare).join(' ')}`, state: '', length: 1 + quoted.length };
  }
  const key: string[] = [];
  let length = 1;
  for (; words[index + length] && key.length < 4; length++) {
    const word = words[index + length] as PhraseWord;
    if (word.broken || STOP.test(word.bare)) break;
    if (DESCRIBING.test(word.bare)) {
      // «شبكة مستقلة لأولياء الأمور»: in front of the name it is passed over, behind it the name is told.
      if (key.length > 0) break;
      continue;
    }
    // A definite word ends an idafa; adjectives and «و» may follow it, an indefinite word begins something else.
    const before = words[index + length - 1] as PhraseWord;
    if (before.definite && !word.definite && !/^[ول]/.test(word.folded)) break;
    const own = /^ل\p{L}{4}/u.test(word.folded) && !word.definite ? word.bare.slice(1) : word.bare;
    // «مجلس محافظة نينوى» and «مجلس نينوى» are one.
    if (kind === 'council' && !word.definite && DISTRICT.test(own) && words[index + length + 1]) continue;
    key.push(own);
  }
  const union = head.startsWith('نقيب') ? 'نقابة' : head;
  return { kind, key: key.length > 0 ? `${union} ${key.join(' ')}` : '', state: '', length };
}

const DESCRIBING = /^(?:مشغل|تابع|موالي|مدعوم|معني|حقوقي|مستقل|معين)/;
const DISTRICT = /^(?:محافظة|مدينة|بلدة|ولاية|اقليم|منطقة|قضاء)$/;
