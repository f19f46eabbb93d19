/**
 * Addresses that open a page at its words: `#:~:text=…` (WICG Scroll To Text Fragment). Matching is by whole words, so a quote
 * that begins inside a word («بأنهم» without its «ب») is widened to the word; and one text must not run over two paragraphs,
 * so that longer quotes are given by their first and last words.
 */
import type { TextQuoteSelector } from '../claims/claim';

/** Up to here the whole quote is given; a longer one by its ends, which survive a change in the middle. */
const WHOLE = 90;
const WORDS_AT_END = 5;
/** A quote this short is likely to stand on the page twice: its neighbours are given too. */
const SHORT = 30;
const NEIGHBOURS = 3;

const LETTER = /[\p{L}\p{N}\p{M}\u0640]/u;

export function textFragmentUrl(url: string, quote: TextQuoteSelector): string {
  const directive = textDirective(quote);
  if (!directive) return url;
  const [page = url] = url.split('#');
  return `${page}#:~:text=${directive}`;
}

/** The part after `text=`; empty where the quote has no words. */
export function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string {
  const widened = widen(exact, prefix, suffix);
  const lines = widened.text.split(/\n+/).map(tidy).filter(Boolean);
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return '';
  const isWhole = lines.length === 1 && first.length <= WHOLE;
  const parts = isWhole ? [first] : [wordsFrom(first, WORDS_AT_END), wordsUntil(last, WORDS_AT_END)];
  const before = wordsUntil(tidy(widened.prefix.split('\n').pop() ?? ''), NEIGHBOURS);
  const after = wordsFrom(tidy(widened.suffix.split('\n')[0] ?? ''), NEIGHBOURS);
  const needsNeighbours = isWhole && first.length < SHORT;
  return [
    ...(needsNeighbours && before ? [`${encode(before)}-`] : []),
    ...parts.map(encode),
    ...(needsNeighbours && after ? [`-${encode(after)}`] : []),
  ].join(',');
}

/** Moves the ends out to whole words, and drops the broken words at the far ends of the context. */
function widen(exact: string, prefix: string, suffix: string): { text: string; prefix: string; suffix: string } {
  let start = prefix.length;
  while (start > 0 && isLetter(exact[0]) && isLetter(prefix[start - 1])) start--;
  let end = 0;
  while (end < suffix.length && isLetter(exact[exact.length - 1]) && isLetter(suffix[end])) end++;
  return {
    text: prefix.slice(start) + exact + suffix.slice(0, end),
    prefix: prefix.slice(0, start).replace(/^[\p{L}\p{N}\p{M}\u0640]+/u, ''),
    suffix: suffix.slice(end).replace(/[\p{L}\p{N}\p{M}\u0640]+$/u, ''),
  };
}

const isLetter = (sign: string | undefined) => sign !== undefined && LETTER.test(sign);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsFrom = (text: string, count: number) => text.split(' ').slice(0, count).join(' ');
const wordsUntil = (text: string, count: number) => text.split(' ').slice(-count).join(' ');
/** The hyphen marks prefix and suffix in a directive, and `encodeURIComponent` leaves it alone. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
