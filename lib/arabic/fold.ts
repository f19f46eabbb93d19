/**
 * Folding: one spelling for what an Arabic reader takes for the same word.
 *
 * Dropped: vowel marks (U+0610–061A, 064B–065F, 0670, 06D6–06ED), tatweel (U+0640), bidi controls and zero-width signs.
 * Unified: أ إ آ ٱ → ا, ى ی → ي, ک → ك, digits of every script → ASCII, white space (NBSP and its kin) → one space sign
 * (line breaks stay), quotation marks → ", presentation forms → letters (NFKC). ة, ؤ, ئ and ء stay: they tell words apart.
 */

export interface Folded {
  /** The folded text. */
  text: string;
  /** The UTF-16 index in the source text of the sign that stands at `index` of the folded text; its length for the end. */
  toSource(index: number): number;
  /** The index in the folded text of the first sign that comes from `index` of the source text or from later. */
  fromSource(index: number): number;
}

const DROP = 0;
const EXPAND = 1;
/** For each UTF-16 code unit: the unit it folds to, or DROP, or EXPAND where NFKC makes more of it. */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  const map = (from: string, to: string) => {
    for (const sign of from) table[sign.charCodeAt(0)] = to.charCodeAt(0);
  };
  const drop = (first: number, last: number) => {
    for (let unit = first; unit <= last; unit++) table[unit] = DROP;
  };
  map('أإآٱ', 'ا');
  map('ىی', 'ي');
  map('ک', 'ك');
  map('«»“”„‟‹›〝〞"', '"');
  map('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' ');
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  drop(0, 8);
  drop(0x0610, 0x061a);
  drop(0x064b, 0x065f);
  drop(0x0640, 0x0640);
  drop(0x0670, 0x0670);
  drop(0x06d6, 0x06dc);
  drop(0x06df, 0x06e8);
  drop(0x06ea, 0x06ed);
  drop(0x00ad, 0x00ad);
  drop(0x061c, 0x061c);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2069);
  drop(0xfe00, 0xfe0f);
  drop(0xfeff, 0xfeff);
  for (let unit = 0xfb50; unit <= 0xfdff; unit++) table[unit] = EXPAND;
  for (let unit = 0xfe70; unit <= 0xfefc; unit++) table[unit] = EXPAND;
  return table;
}

/** Folds `text`, keeping the way back to its offsets. Linear in its length. */
export function foldWithOffsets(text: string): Folded {
  const parts: string[] = [];
  let offsets = new Uint32Array(text.length + 1);
  let length = 0;
  // Most of what is folded is a word or a phrase: no more is set aside than it needs.
  const chunk = new Uint16Array(Math.min(4096, text.length + 16));
  let filled = 0;
  const flush = () => {
    parts.push(String.fromCharCode.apply(null, chunk.subarray(0, filled) as unknown as number[]));
    filled = 0;
  };
  const push = (unit: number, source: number) => {
    if (filled === chunk.length) flush();
    if (length + 1 >= offsets.length) {
      const larger = new Uint32Array(offsets.length * 2);
      larger.set(offsets);
      offsets = larger;
    }
    chunk[filled++] = unit;
    offsets[length++] = source;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = TABLE[text.charCodeAt(index)] as number;
    if (unit > EXPAND) push(unit, index);
    else if (unit === EXPAND) {
      const expanded = text.charAt(index).normalize('NFKC');
      for (let at = 0; at < expanded.length; at++) {
        const inner = TABLE[expanded.charCodeAt(at)] as number;
        if (inner > EXPAND) push(inner, index);
      }
    }
  }
  flush();
  offsets[length] = text.length;
  return {
    text: parts.join(''),
    toSource: (index) => offsets[Math.max(0, Math.min(index, length))] as number,
    fromSource: (index) => lowerBound(offsets, length, index),
  };
}

/** Folds `text` where no way back is needed. */
export function fold(text: string): string {
  return foldWithOffsets(text).text;
}

function lowerBound(offsets: Uint32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
