import { type FoundDate, findDates } from '../../arabic/dates';
import { fold } from '../../arabic/fold';
import { type FoundQuantity, findQuantities } from '../../arabic/numbers';
import type { Span } from '../../arabic/span';
import type { Entity } from '../frame';
import { VAGUE } from '../identity/vague';
import { isVerb } from '../predicates/lexicon';
import { isNominal, OTHER, readNounPhrase } from './noun-phrase';
import { readWords, type Word } from './words';

/** A text as frames are read from it: its words, numbers and days once, what it introduced by full name, what it is about. */
export interface Context {
  text: string;
  words: Word[];
  quantities: FoundQuantity[];
  dates: FoundDate[];
  /** The fullest naming of each head in the text: «المعمل» → «معمل الإسمنت». */
  introduced: Map<string, Entity>;
  scene: string[];
  /** The first day that headline or lead names. */
  day: string | null;
  wordsIn(span: Span): Word[];
  quantitiesIn(span: Span): FoundQuantity[];
  /** Days and times that overlap the span. */
  datesIn(span: Span): FoundDate[];
}

/** Reads a text, yielding now and then so that a page can take its turn. */
export function* readContext(text: string, publishedAt?: number): Generator<void, Context, void> {
  const words = yield* readWords(text);
  const quantities = findQuantities(text);
  const dates = findDates(text, publishedAt === undefined ? {} : { publishedAt });
  return {
    text,
    words,
    quantities,
    dates,
    day: leadDay(text, dates),
    introduced: introduce(words),
    scene: findScene(text, words),
    wordsIn: (span) => words.slice(firstAt(words, span.start), firstAt(words, span.end)),
    quantitiesIn: ({ start, end }) => between(quantities, ({ number }) => number, start, end),
    datesIn: ({ start, end }) => between(dates, ({ span }) => span, start, end),
  };
}

/** Those of a list in text order that overlap a stretch: found by halving, since every statement asks. */
function between<T>(list: readonly T[], spanOf: (each: T) => Span, start: number, end: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spanOf(list[middle] as T).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length && spanOf(list[at] as T).start < end; at++) found.push(list[at] as T);
  return found;
}

/** Index of the first word that starts at `offset` or later. */
function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function introduce(words: readonly Word[]): Map<string, Entity> {
  const introduced = new Map<string, Entity>();
  words.forEach((word, index) => {
    if (!isNominal(word)) return;
    const phrase = readNounPhrase(words, index);
    if (!phrase || phrase.entity.span.start !== word.start || phrase.entity.qualifiers.length === 0) return;
    if (phrase.entity.qualifiers.includes(OTHER)) return;
    const known = introduced.get(word.key);
    if (!known || known.qualifiers.length < Math.min(phrase.entity.qualifiers.length, 2))
      introduced.set(word.key, phrase.entity);
  });
  return introduced;
}

const MOST_SCENE = 32;

/** What a text is about: the words that it comes back to, those of its headline before others. */
function findScene(text: string, words: readonly Word[]): string[] {
  const headlineEnd = lineEnd(text, 0);
  const counts = new Map<string, number>();
  for (const word of words) {
    if (!isNominal(word) || VAGUE.has(word.light) || (word.senses.length > 0 && word.senses.every(isVerb))) continue;
    counts.set(word.light, (counts.get(word.light) ?? 0) + (word.start < headlineEnd ? 2 : 1));
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SCENE)
    .map(([key]) => key);
}

function lineEnd(text: string, from: number): number {
  const start = text.slice(from).search(/\S/);
  if (start < 0) return text.length;
  const end = text.indexOf('\n', from + start);
  return end < 0 ? text.length : end;
}

const WEEKDAY = /(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة)/;

/** A date's ISO day, or the weekday's name where nothing says which week; null for longer times. */
export function dayNamed(text: string, date: FoundDate): string | null {
  if (date.precision !== 'day') return null;
  return date.from ?? WEEKDAY.exec(fold(text.slice(date.span.start, date.span.end)))?.[0] ?? null;
}

function leadDay(text: string, dates: readonly FoundDate[]): string | null {
  const end = lineEnd(text, lineEnd(text, 0));
  for (const date of dates) {
    if (date.span.start >= end) break;
    const day = dayNamed(text, date);
    if (day) return day;
  }
  return null;
}
