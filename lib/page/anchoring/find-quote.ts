/**
 * Saved words found again on a page that may have changed since: as they were, else in another spelling, else nearly so, else
 * not at all. What differs only in vowel marks, tatweel, alef forms or digits is not changed. The floor keeps an edited page
 * from passing other words off as the saved ones.
 */
import search from 'approx-string-match';
import { type Folded, fold, foldWithOffsets } from '../../arabic/fold';
import type { Span } from '../../arabic/span';
import type { TextPositionSelector, TextQuoteSelector } from '../../claims/claim';

export interface FoundQuote {
  state: 'unchanged' | 'changed';
  /** UTF-16 offsets in the text that was searched. */
  span: Span;
}

/** Of the signs of the quote, as many may be other ones. */
const MOST_ERRORS = 0.2;
/** Of the context on both sides, so much must still be there for words that have changed. */
const LEAST_CONTEXT = 0.5;
/** Longer quotes and texts are searched near the old place only: matching takes their product. */
const LARGEST_SEARCH = 40_000_000;
const NEAR = 20_000;

/** Keeps the folded text, so that many quotes are found in one text without folding it again. */
export class QuoteFinder {
  private readonly folded: Folded;

  constructor(private readonly text: string) {
    this.folded = foldWithOffsets(text);
  }

  /** The place of the quote in the text; null where its words are gone. */
  find(quote: TextQuoteSelector, position?: TextPositionSelector): FoundQuote | null {
    if (quote.exact.trim() === '') return null;
    return this.exactly(quote, position) ?? this.folding(quote, position) ?? this.nearly(quote, position);
  }

  private exactly(quote: TextQuoteSelector, position?: TextPositionSelector): FoundQuote | null {
    const places = occurrences(this.text, quote.exact);
    const start = nearest(places, (at) => this.contextAt(at, at + quote.exact.length, quote), position?.start);
    return start === null ? null : { state: 'unchanged', span: { start, end: start + quote.exact.length } };
  }

  private folding(quote: TextQuoteSelector, position?: TextPositionSelector): FoundQuote | null {
    const exact = fold(quote.exact).trim();
    if (exact === '') return null;
    const places = occurrences(this.folded.text, exact);
    const spans = places.map((at) => this.sourceSpan(at, at + exact.length));
    const start = nearest(
      spans.map((span) => span.start),
      (at) => {
        const span = spans.find((each) => each.start === at) as Span;
        return this.contextAt(span.start, span.end, quote);
      },
      position?.start,
    );
    const span = spans.find((each) => each.start === start);
    return span ? { state: 'unchanged', span } : null;
  }

  private nearly(quote: TextQuoteSelector, position?: TextPositionSelector): FoundQuote | null {
    const exact = fold(quote.exact).trim();
    const most = Math.floor(exact.length * MOST_ERRORS);
    if (most === 0) return null;
    const { from, text } = this.window(exact.length, position);
    let best: (FoundQuote & { worth: number }) | null = null;
    for (const { start, end, errors } of search(text, exact, most)) {
      const span = this.wholeWords(this.sourceSpan(from + start, from + end));
      const context = this.contextAt(span.start, span.end, quote);
      if (context < LEAST_CONTEXT) continue;
      const worth = context - errors / exact.length;
      if (!best || worth > best.worth) best = { state: 'changed', span, worth };
    }
    return best && { state: best.state, span: best.span };
  }

  /** The folded text, or where that were too long a search the part of it around the old place. */
  private window(length: number, position?: TextPositionSelector): { from: number; text: string } {
    const { text } = this.folded;
    if (text.length * length <= LARGEST_SEARCH) return { from: 0, text };
    const middle = this.folded.fromSource(position?.start ?? 0);
    const from = Math.max(0, middle - NEAR);
    return { from, text: text.slice(from, middle + length + NEAR) };
  }

  private sourceSpan(start: number, end: number): Span {
    return { start: this.folded.toSource(start), end: this.afterMarks(this.folded.toSource(end - 1) + 1) };
  }

  /** Vowel marks that fold to nothing belong to the letter before them. */
  private afterMarks(offset: number): number {
    let end = offset;
    while (end < this.text.length && /[\p{M}\u0640]/u.test(this.text[end] as string)) end++;
    return end;
  }

  /** A match of signs may begin or end inside a word. */
  private wholeWords({ start, end }: Span): Span {
    const isLetter = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(this.text[at] ?? '');
    let [first, last] = [start, end];
    while (first > 0 && isLetter(first) && isLetter(first - 1)) first--;
    while (last < this.text.length && isLetter(last - 1) && isLetter(last)) last++;
    while (first < last && /\s/.test(this.text[first] as string)) first++;
    while (last > first && /\s/.test(this.text[last - 1] as string)) last--;
    return { start: first, end: last };
  }

  /** How much of the saved context stands around a place, from 0 to 1; 1 where none was saved. */
  private contextAt(start: number, end: number, { prefix, suffix }: TextQuoteSelector): number {
    const sides: number[] = [];
    const before = fold(prefix).trim();
    const after = fold(suffix).trim();
    if (before)
      sides.push(likeness(before, fold(this.text.slice(Math.max(0, start - prefix.length - 8), start)).trim(), true));
    if (after) sides.push(likeness(after, fold(this.text.slice(end, end + suffix.length + 8)).trim(), false));
    return sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
  }
}

/** How like the saved context is to what stands there, read outward from the quote. */
function likeness(saved: string, there: string, before: boolean): number {
  const near = before ? there.slice(-saved.length - 4) : there.slice(0, saved.length + 4);
  const [match] = search(near, saved, saved.length).sort((a, b) => a.errors - b.errors);
  return match ? 1 - match.errors / saved.length : 0;
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 500; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Of several places, the one whose context fits best; of equal ones, the one nearest to the old place. */
function nearest(places: number[], contextOf: (at: number) => number, old = 0): number | null {
  let best: { at: number; context: number } | null = null;
  for (const at of places) {
    const context = places.length > 1 ? contextOf(at) : 1;
    const isBetter =
      !best || context > best.context || (context === best.context && Math.abs(at - old) < Math.abs(best.at - old));
    if (isBetter) best = { at, context };
  }
  return best?.at ?? null;
}
