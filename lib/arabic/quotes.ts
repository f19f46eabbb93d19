import type { Token } from './tokens';

/** A stretch in quotation marks. Token indices. */
export interface Quote {
  /** The opening mark. */
  open: number;
  /** The closing mark; where it is missing, the token that the quotation was taken to end before. */
  close: number;
  closed: boolean;
  /** The quotation it stands in, or -1. */
  parent: number;
}

export interface Quotes {
  list: Quote[];
  /** For each token the innermost quotation it lies in (its marks lie outside), or -1. */
  of: Int32Array;
  /** For each token the quotation that it opens, or -1. */
  opens: Int32Array;
}

type Direction = 'open' | 'close' | 'either';

/** A quotation that is never closed is given up after so many tokens. */
const LONGEST_UNCLOSED = 400;

/**
 * Finds quotations of all kinds: «», “”, „“, ASCII, '' within them, guillemets written the wrong way round, nested ones.
 * Of Arabic press openings 18 % are never closed (PADT): such a quotation ends with its sentence, so that it
 * swallows nothing else. A quotation may run over paragraphs if a later paragraph closes it.
 */
export function findQuotes(text: string, tokens: Token[]): Quotes {
  const list: Quote[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  const stack: number[] = [];
  let first = 0;
  /** Openings left over by the paragraph before: the next closing mark without an opening may be theirs. */
  let pending: number[] = [];
  const add = (open: number, close: number, closed: boolean) => list.push({ open, close, closed, parent: -1 });
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token && token.kind !== 'break') continue;
    const reversed = isReversed(text, tokens, first, index, pending.length > 0);
    stack.length = 0;
    let hasMarks = false;
    for (let at = first; at < index; at++) {
      const mark = tokens[at] as Token;
      if (mark.kind !== 'mark' || (mark.form !== '"' && mark.form !== "'" && mark.form !== '’' && mark.form !== '‘'))
        continue;
      hasMarks = true;
      const direction = directionOf(text, tokens, at, reversed, stack.length > 0);
      if (direction === 'open') {
        if (pending.length && stack.length === 0 && at === first) {
          // The press opens every paragraph of a long quotation anew and closes the last alone.
          for (const open of pending) endUnclosed(tokens, open, first - 1, add);
          pending = [];
        }
        stack.push(at);
      } else {
        if (isSingle(mark) !== isSingle(tokens[stack[stack.length - 1] ?? pending[0] ?? at])) continue;
        const open = stack.pop() ?? pending.pop();
        if (open !== undefined && at - open <= 3 * LONGEST_UNCLOSED) add(open, at, true);
      }
    }
    // A long quotation runs on through paragraphs without any mark.
    if (hasMarks || index - (pending[0] ?? index) > 3 * LONGEST_UNCLOSED) {
      for (const open of pending) endUnclosed(tokens, open, tokens.length, add);
      pending = stack.slice(0, 1);
    }
    for (const open of stack.slice(1)) endUnclosed(tokens, open, tokens.length, add);
    first = index + 1;
  }
  for (const open of pending) endUnclosed(tokens, open, tokens.length, add);
  nest(list, of, opens);
  return { list, of, opens };
}

/** Single marks close single ones alone: an apostrophe in a foreign name closes nothing. */
const isSingle = (mark: Token | undefined): boolean => mark !== undefined && mark.form !== '"';

/** A quotation without its closing mark ends with the sentence, or with the paragraph. */
function endUnclosed(
  tokens: Token[],
  open: number,
  limit: number,
  add: (open: number, close: number, closed: boolean) => void,
): void {
  let at = open + 1;
  const end = Math.min(limit, tokens.length, open + LONGEST_UNCLOSED);
  while (at < end) {
    const token = tokens[at] as Token;
    if (token.kind === 'break' || (token.form === '.' && !isInitial(tokens, at))) break;
    at++;
  }
  if (at > open + 1) add(open, at, false);
}

function isInitial(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' && before.form.length === 1;
}

function nest(list: Quote[], of: Int32Array, opens: Int32Array): void {
  list.sort((a, b) => a.open - b.open || b.close - a.close);
  const around: number[] = [];
  list.forEach((quote, index) => {
    while (around.length && (list[around[around.length - 1] as number] as Quote).close <= quote.open) around.pop();
    const parent = around[around.length - 1];
    if (parent !== undefined) {
      const outer = list[parent] as Quote;
      quote.parent = parent;
      if (quote.close > outer.close) quote.close = outer.close;
    }
    opens[quote.open] = index;
    around.push(index);
  });
  // Each token is written once: inner quotations take over while they last.
  const active: number[] = [];
  let next = 0;
  for (let at = 0; at < of.length; at++) {
    while (active.length && at >= (list[active[active.length - 1] as number] as Quote).close) active.pop();
    of[at] = active.length ? (active[active.length - 1] as number) : -1;
    while (next < list.length && (list[next] as Quote).open === at) active.push(next++);
  }
}

function isReversed(text: string, tokens: Token[], first: number, end: number, goesOn: boolean): boolean {
  let votes = 0;
  let seen = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark' || token.form !== '"') continue;
    const sign = text.charAt(token.start);
    if (sign !== '«' && sign !== '»') continue;
    const leans = leaning(text, token);
    // Whatever the blanks, the first mark of a paragraph opens, unless a quotation goes on from the one before.
    if (!seen && !goesOn) votes += sign === '«' ? 0.5 : -2.5;
    seen = true;
    if (leans === 'either') continue;
    votes += (leans === 'open') === (sign === '«') ? 1 : -1;
  }
  return votes < 0;
}

const BLANK = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const OPENER_BEFORE = /[([:\-–—/]/;
const CLOSER_AFTER = /[.,،؛;:!?؟)\]…\-–—]/;

/** Which way a mark leans by the blanks around it alone. */
function leaning(text: string, token: Token): Direction {
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  const freeBefore = before === '' || BLANK.test(before) || OPENER_BEFORE.test(before);
  const freeAfter = after === '' || BLANK.test(after) || CLOSER_AFTER.test(after);
  if (freeBefore && !freeAfter) return 'open';
  if (freeAfter && !freeBefore) return 'close';
  return 'either';
}

function directionOf(text: string, tokens: Token[], at: number, reversed: boolean, inQuote: boolean): Direction {
  const token = tokens[at] as Token;
  const sign = text.charAt(token.start);
  if (sign === '«' || sign === '»') return (sign === '«') !== reversed ? 'open' : 'close';
  if (sign === '“' || sign === '„') return leaning(text, token) === 'close' && inQuote ? 'close' : 'open';
  if (sign === '”') return leaning(text, token) === 'open' && !inQuote ? 'open' : 'close';
  const leans = leaning(text, token);
  if (sign === "'" || sign === '‘' || sign === '’') return leans === 'open' ? 'open' : 'close';
  if (leans === 'open') return 'open';
  if (leans === 'close') return 'close';
  return inQuote ? 'close' : 'open';
}
