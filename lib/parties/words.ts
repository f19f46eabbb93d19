import { foldWithOffsets } from '../arabic/fold';
import { isGivenName } from './person-names';

/** A word of a source phrase. */
export interface PhraseWord {
  /** As written, without quotation marks. */
  text: string;
  /** Folded. */
  folded: string;
  /** Folded, without the article and what is written in front of it («للجنة» → «لجنة», «بالمجلس» → «مجلس»). */
  bare: string;
  definite: boolean;
  /** The preposition that is written onto the word, if one is: «لحكومة» → «ل». Known surely before the article alone. */
  preposition: string;
  /** In quotation marks. */
  quoted: boolean;
  /** A comma, bracket or the like stands before it. */
  broken: boolean;
}

const WORD = /"|[()[\]،,;؛:–—-]|[^\s"()[\]،,;؛:–—]+/g;

/** The words of a source phrase. Brackets, dashes and commas are kept as breaks. */
export function phraseWords(phrase: string): PhraseWord[] {
  const whole = foldWithOffsets(phrase);
  const words: PhraseWord[] = [];
  let quoted = false;
  let broken = false;
  for (const match of whole.text.matchAll(WORD)) {
    const folded = match[0];
    if (folded === '"') quoted = !quoted;
    else if (/^[()[\]،,;؛:–—-]$/.test(folded)) broken = true;
    else {
      const text = phrase.slice(whole.toSource(match.index), whole.toSource(match.index + folded.length)).trim();
      const parts = HAMZA_LAM.test(text) ? { bare: folded, definite: false, preposition: '' } : bareWord(folded);
      words.push({ text, folded, ...parts, quoted, broken });
      broken = false;
    }
  }
  return words;
}

/** «أليس», «إلياس»: the article is never written with a hamza. */
const HAMZA_LAM = /^[وبكل]?[أإآ]ل/;

/** A folded word without its article: «للجنة» is ل + ال + لجنة, «باللجنة» ب + ال + لجنة, «واللجنة» و + ال + لجنة. */
export function bareWord(folded: string): { bare: string; definite: boolean; preposition: string } {
  const contracted = /^و?لل(?=..)/.exec(folded);
  if (contracted) {
    const rest = folded.slice(contracted[0].length);
    // Three lams are written as two: «للجنة» is ل + ال + لجنة.
    return { bare: OWN_LAM.test(rest) ? `ل${rest}` : rest, definite: true, preposition: 'ل' };
  }
  const article = /^و?([بك]?)ال(?=..)/.exec(folded);
  if (article && !OWN_ARTICLE.test(folded) && !isGivenName(folded)) {
    return { bare: folded.slice(article[0].length), definite: true, preposition: article[1] as string };
  }
  return { bare: folded, definite: false, preposition: '' };
}

/** What stands behind the first ل of nouns that begin with one: لجنة، لبناني، لاجئين، لواء، ليبيا. */
const OWN_LAM = /^(?:جنة|جان|بناني?|بنانية|اجئ|واء$|ندن|يبي|يكود|غة|قاء)/;

/** Words whose «ال» is their own. */
const OWN_ARTICLE =
  /^(?:الله|اللهم|الي|الا|الذي|التي|الذين|اللذان|اللتان|اللواتي|الكسندر\S*|الياس|الهام|الان|البرت|الفريد|الينا|والد|والدة|والده|والدها|والدي|والدته|والدتها|والداه|والدان|والدين|والدا|والي|واليا|فالكون|كالين|كاليفورنيا|بالي)$/;

/** The names' key: folded bare words, one space between. */
export const nameKey = (name: string): string =>
  phraseWords(name)
    .map((word) => word.bare)
    .join(' ');
