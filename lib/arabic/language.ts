/**
 * Whether a text is Arabic. Letters that Arabic does not have decide almost alone between Arabic and the other languages in
 * its script: Persian and Urdu (پ چ ژ گ ک ی ٹ ڈ ڑ ں ے ہ), Sorani (ە ۆ ێ ڕ ڵ ڤ), Pashto (ټ ډ ړ ښ ۍ ې); trained identifiers
 * confuse these (see franc, tinyld). Arabic keyboards write Egyptian names with گ or چ now and then, so a share is asked for.
 */
const ARABIC_LETTER =
  /[\u0621-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g;
const FOREIGN_LETTER = /[پچژگکیٹڈڑںےہھەۆێڕڵڤټډړښۍېځڅڼۋۇۈٻڄڃڦٽڪڳ]/g;
const FOREIGN_SIGN = new RegExp(FOREIGN_LETTER.source);
const ARABIC_SIGN = new RegExp(ARABIC_LETTER.source);
const OTHER_LETTER = /[\p{L}]/gu;
/** Words that Arabic sentences have and the others do not, or not as words of their own. */
const ARABIC_WORD =
  /(?:^|[\s«"(])[وف]?(?:في|من|إلى|الى|على|عن|أن|ان|إن|التي|الذي|هذا|هذه|كان|لا|لم|ما|قال)(?=[\s،.»"):])|(?:^|[\s«"(])[وفبك]?ال[\u0621-\u064a]{2,}/g;
const FOREIGN_WORD = /(?:^|\s)(?:است|که|را|این|های|می|کے|کی|ہے|میں|سے|نے|لە|بە|دا|په|چې|او|دی|خلک)(?=\s|[،.۔])/g;

/** Shares below are of the letters. */
const FOREIGN_SHARE = 0.02;
const ARABIC_SHARE = 0.5;
const SAMPLE = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * BCP 47: 'ar', or 'fa' for any other language in the Arabic script that its letters betray without telling which ('fa', 'ur',
 * 'ckb', 'ps' by their own letters), 'he', or 'und' where there is too little to tell. Looks at the first 20,000 units.
 */
export function languageOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const arabic = count(sample, ARABIC_LETTER);
  const all = count(sample, OTHER_LETTER);
  if (all === 0) return 'und';
  if (arabic / all < ARABIC_SHARE) {
    if (count(sample, /[\u05d0-\u05ea]/g) / all > ARABIC_SHARE) return 'he';
    return count(sample, ARABIC_WORD) >= 20 ? 'ar' : 'und';
  }
  const foreign = count(sample, FOREIGN_LETTER);
  const arabicWords = count(sample, ARABIC_WORD);
  const foreignWords = count(sample, FOREIGN_WORD);
  if (foreign / arabic > FOREIGN_SHARE && foreignWords + foreign / 6 > arabicWords) return foreignLanguage(sample);
  return foreign / arabic > 0.1 ? foreignLanguage(sample) : 'ar';
}

function foreignLanguage(text: string): string {
  const votes: [string, number][] = [
    ['ckb', count(text, /[ەۆێڕڵ]/g)],
    ['ur', count(text, /[ٹڈڑںےہھ]/g)],
    ['ps', count(text, /[ټډړښۍېځڅڼ]/g)],
    ['fa', count(text, /[پچژگکی]/g) / 2],
  ];
  votes.sort((a, b) => b[1] - a[1]);
  return (votes[0] as [string, number])[0];
}

/** Whether a paragraph of a page is in Arabic, so that a Persian passage on an Arabic page gives nothing. */
export function isArabicParagraph(paragraph: string): boolean {
  if (!FOREIGN_SIGN.test(paragraph)) return ARABIC_SIGN.test(paragraph);
  const language = languageOf(paragraph);
  return (
    language === 'ar' ||
    (language === 'und' && count(paragraph, ARABIC_LETTER) > 0 && count(paragraph, FOREIGN_LETTER) === 0)
  );
}
