/**
 * Number words in their folded spelling (أ إ آ → ا, ى → ي), in every gender and case that news writes: «ثلاث», «ثلاثة», «عشرون»,
 * «عشرين», «مئتان», «مائتي», «خمسمئة», «خمسمائة», «ألفي», «مليونين».
 *
 * The kinds are what the grammar of a number needs to know:
 * - `unit` 1–9, `head` the same in the form that stands before «عشر» alone (أحد، إحدى، اثنا …), `ten` عشر/عشرة, `tens` 20–90;
 * - `hundred` مئة (multiplied by a unit before it), `hundreds` 200–900 in one word;
 * - `scale` ألف، مليون … (multiplied by what stands before it), `scales` their duals.
 */
export type NumberWordKind = 'unit' | 'head' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'scales';

export interface NumberWord {
  kind: NumberWordKind;
  value: number;
}

const WORDS: [NumberWordKind, number, string][] = [
  ['unit', 1, 'واحد واحدة واحدا'],
  ['head', 1, 'احد احدي'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين'],
  ['head', 2, 'اثنا اثني اثنتا اثنتي'],
  ['unit', 3, 'ثلاث ثلاثة ثلاثا'],
  ['unit', 4, 'اربع اربعة اربعا'],
  ['unit', 5, 'خمس خمسة خمسا'],
  ['unit', 6, 'ست ستة ستا'],
  ['unit', 7, 'سبع سبعة سبعا'],
  ['unit', 8, 'ثمان ثماني ثمانية ثمانيا'],
  ['unit', 9, 'تسع تسعة تسعا'],
  ['ten', 10, 'عشر عشرة'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'اربعون اربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة مئه مائه'],
  ['hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  ['scale', 1e3, 'الف الفا الاف'],
  ['scales', 2e3, 'الفان الفين الفي'],
  ['scale', 1e6, 'مليون مليونا ملايين'],
  ['scales', 2e6, 'مليونان مليونين مليونا مليوني'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بلايين'],
  ['scales', 2e9, 'ملياران مليارين ملياري'],
  ['scale', 1e12, 'تريليون تريليونا تريليونات ترليون ترليونا ترليونات'],
  ['scales', 2e12, 'تريليونان تريليونين تريليوني'],
];

/** «ألفا» and «مليونا» are the accusative after a number («عشرين ألفا») and else the dual («ألفا قتيل»). */
const DUAL_IN_CONSTRUCT: Record<string, number> = { الفا: 2e3, مليونا: 2e6, مليارا: 2e9 };

const HUNDREDS_STEMS: [number, string][] = [
  [300, 'ثلاث'],
  [400, 'اربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان'],
  [800, 'ثماني'],
  [900, 'تسع'],
];

const LEXICON = new Map<string, NumberWord>();
for (const [kind, value, words] of WORDS) {
  for (const word of words.split(' ')) if (!LEXICON.has(word)) LEXICON.set(word, { kind, value });
}
for (const [value, stem] of HUNDREDS_STEMS) {
  for (const hundred of ['مئة', 'مائة', 'مية']) LEXICON.set(stem + hundred, { kind: 'hundreds', value });
}

/** The number that a folded word without clitics names, if it names one. */
export const numberWord = (word: string): NumberWord | undefined => LEXICON.get(word);

/** The value of a scale word that stands with no number before it and is a dual there: «ألفا قتيل». */
export const dualInConstruct = (word: string): number | undefined =>
  Object.hasOwn(DUAL_IN_CONSTRUCT, word) ? DUAL_IN_CONSTRUCT[word] : undefined;

/** Plurals of magnitude: «عشرات», «مئات الآلاف». `step` is the magnitude that there are several of. */
const MAGNITUDES = new Map<string, number>([
  ['عشرات', 10],
  ['مئات', 100],
  ['مائات', 100],
  ['الاف', 1e3],
  ['الوف', 1e3],
  ['ملايين', 1e6],
  ['مليارات', 1e9],
]);

export const magnitude = (word: string): number | undefined => MAGNITUDES.get(word);

/** Shares of a whole. «خمس» is left to the number five: without vowel marks the two are one word. */
const FRACTIONS = new Map<string, number>([
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ثلثا', 2 / 3],
  ['ثلثي', 2 / 3],
  ['ثلثين', 2 / 3],
  ['ربع', 1 / 4],
]);

export const fraction = (word: string): number | undefined => FRACTIONS.get(word);

/** Ordinals: they name a place in a row, not how many («الدورة الثالثة», «الثاني عشر»). */
const ORDINAL =
  /^(?:ال)?(?:اول|اولي|ثاني|ثانية|ثان|ثالثة?|رابعة?|خامسة?|سادسة?|سابعة?|ثامنة?|تاسعة?|عاشرة?|حادي|حادية)$/;

export const isOrdinal = (word: string): boolean => ORDINAL.test(word);
