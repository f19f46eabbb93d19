import { foldWithOffsets } from './fold';

/** A word, a number in digits, or another sign of folded text. `start` and `end` are offsets in the folded text. */
export interface NumberToken {
  kind: 'word' | 'digits' | 'sign';
  text: string;
  start: number;
  end: number;
  /** True where no space stands before it. */
  glued: boolean;
  /** True where a line starts with it. */
  first: boolean;
}

/** Digits with their separators: «1,250», «3٫5», «20 000». */
const DIGITS = /\d{1,3}(?: \d{3})+(?![\d.,٫٬])|\d+(?:[.,٫٬'،]\d+)*/;
const TOKEN = new RegExp(`(${DIGITS.source})|(\\p{L}[\\p{L}\\p{M}]*)|(\\S)`, 'gu');

/** Cuts `text` into the tokens that numbers and days are read from. Linear. */
export function numberTokens(text: string): { tokens: NumberToken[]; toSource: (index: number) => number } {
  const folded = foldWithOffsets(text);
  const tokens: NumberToken[] = [];
  let end = 0;
  for (const match of folded.text.matchAll(TOKEN)) {
    const start = match.index;
    tokens.push({
      kind: match[1] ? 'digits' : match[2] ? 'word' : 'sign',
      text: match[0],
      start,
      end: start + match[0].length,
      glued: start === end && start > 0,
      first: start === 0 || /^\s*\n\s*$/.test(folded.text.slice(end, start)),
    });
    end = start + match[0].length;
  }
  return { tokens, toSource: folded.toSource };
}
