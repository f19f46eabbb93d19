import type { Token } from './tokens';

/** Abbreviated titles that carry a full stop: «د. خالد», «م. سعاد», «أ. د.», «ص. ب.». Folded. */
const ABBREVIATIONS = new Set([
  'ا',
  'د',
  'م',
  'ص',
  'ب',
  'ت',
  'ق',
  'ه',
  'هـ',
  'ج',
  'ن',
  'ع',
  'س',
  'ف',
  'ي',
  'ر',
  'ل',
  'ك',
  'و',
  'ح',
  'ش',
  'ط',
  'مهندس',
  'السيد',
  'st',
  'mr',
  'dr',
  'mrs',
  'no',
]);

/**
 * Whether the token at `at` ends a sentence: a full stop that is no abbreviation's («د.», «أ.ف.ب», initials), a question or
 * exclamation mark, an ellipsis before a new line, or a line break. «..» is the press's dash and ends none.
 */
export function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark') return false;
  switch (token.form) {
    case '.':
      return !isAbbreviation(tokens, at);
    case '!':
    case '?':
    case '؟':
    case '۔':
      return true;
    default:
      return false;
  }
}

function isAbbreviation(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || after.kind === 'break') return false;
  if (before.kind !== 'word' || !(tokens[at] as Token).glued) return false;
  if (!ABBREVIATIONS.has(before.form.toLowerCase()) && !/^[a-z]$/i.test(before.form)) return false;
  return after.kind === 'word' || after.form === '.' || after.form === ')' || after.kind === 'number';
}
