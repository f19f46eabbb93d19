import { foldWithOffsets } from './fold';

export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** A word, a number, a punctuation mark or a line break, with its place in the source text (UTF-16, end exclusive). */
export interface Token {
  start: number;
  end: number;
  /** Folded: without vowel marks and tatweel, alefs unified, quotation marks as ". */
  form: string;
  kind: TokenKind;
  /** True where nothing stands between this token and the one before («لـ"الرياض"»). */
  glued: boolean;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const BREAK = 4;

const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(MARK);
  const letter = /[\p{L}\p{M}_]/u;
  const digit = /\p{N}/u;
  for (let unit = 0; unit < 0xd800; unit++) {
    const sign = String.fromCharCode(unit);
    if (letter.test(sign)) classes[unit] = LETTER;
    else if (digit.test(sign)) classes[unit] = DIGIT;
    else if (unit <= 0x20 || unit === 0xa0) classes[unit] = SPACE;
  }
  for (let unit = 0xf900; unit < 0xfffe; unit++) if (letter.test(String.fromCharCode(unit))) classes[unit] = LETTER;
  // Halves of a pair: signs beyond the first plane (emoji, rare scripts) are kept whole, as words of their own kind.
  for (let unit = 0xd800; unit < 0xe000; unit++) classes[unit] = LETTER;
  classes[0x0a] = BREAK;
  classes[0x0d] = BREAK;
  classes[0x0b] = BREAK;
  classes[0x0c] = BREAK;
  classes[0x85] = BREAK;
  classes[0x2028] = BREAK;
  classes[0x2029] = BREAK;
  return classes;
}

/** Signs that hold a number together between two digits: 4.7, 1,180, 12/10/2020, 18:00, 20-35. */
const INSIDE_NUMBER = new Set(['.', ',', '/', ':', '-', '٫', '٬'].map((sign) => sign.charCodeAt(0)));

/** A piece of about this length is split at a time (UTF-16 units): a few milliseconds of work. */
const PIECE = 30_000;

/**
 * Splits a text into tokens, a piece at a time, yielding in between. Linear in its length. A run of line breaks is one token;
 * of punctuation each sign is one, but a row of full stops («..», «...») is a single token.
 */
export function* tokenize(text: string): Generator<void, Token[], void> {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from);
    tokenizePiece(text, from, to, tokens);
    from = to;
    if (from < text.length) yield;
  }
  return tokens;
}

/** Pieces end at a line break; where there is none for long, at a blank. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const near = from + PIECE;
  const line = text.indexOf('\n', near);
  if (line >= 0 && line < near + PIECE) return line;
  const blank = text.indexOf(' ', near);
  return blank >= 0 && blank < near + PIECE ? blank : Math.min(text.length, near + PIECE);
}

function tokenizePiece(text: string, from: number, to: number, tokens: Token[]): void {
  const folded = foldWithOffsets(text.slice(from, to));
  const source = folded.text;
  const length = source.length;
  let at = 0;
  let glued = false;
  while (at < length) {
    const unit = source.charCodeAt(at);
    const first = at;
    let kind: TokenKind;
    switch (CLASS[unit]) {
      case SPACE:
        at++;
        glued = false;
        continue;
      case LETTER:
        kind = 'word';
        at++;
        while (at < length) {
          const next = source.charCodeAt(at);
          if (isWordSign(next)) at++;
          else if (
            INSIDE_NUMBER.has(next) &&
            CLASS[source.charCodeAt(at - 1)] === DIGIT &&
            CLASS[source.charCodeAt(at + 1)] === DIGIT
          )
            at += 2;
          else break;
        }
        break;
      case DIGIT:
        kind = 'number';
        at++;
        while (at < length) {
          const next = source.charCodeAt(at);
          if (CLASS[next] === DIGIT) at++;
          else if (INSIDE_NUMBER.has(next) && CLASS[source.charCodeAt(at + 1)] === DIGIT) at += 2;
          else break;
        }
        break;
      case BREAK:
        kind = 'break';
        at++;
        while (at < length && (CLASS[source.charCodeAt(at)] === BREAK || CLASS[source.charCodeAt(at)] === SPACE)) at++;
        break;
      default:
        kind = 'mark';
        at++;
        if (unit === 0x2e) while (source.charCodeAt(at) === 0x2e) at++;
    }
    const start = from + folded.toSource(first);
    const last = from + folded.toSource(at - 1);
    const next = from + folded.toSource(at);
    const end = kind === 'word' ? pastMarks(text, last + 1, next) : last + 1;
    tokens.push({ start, end, form: kind === 'break' ? '\n' : source.slice(first, at), kind, glued });
    glued = true;
  }
}

function isWordSign(unit: number): boolean {
  const kind = CLASS[unit];
  return kind === LETTER || kind === DIGIT;
}

const DROPPED_SIGN = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/;

/** Past the vowel marks and tatweels that stand behind a word's last letter and before `next`. */
function pastMarks(text: string, from: number, next: number): number {
  let end = from;
  while (end < next && DROPPED_SIGN.test(text.charAt(end))) end++;
  return end;
}
