import { isArabicParagraph } from '../arabic/language';
import { findQuotes, type Quotes } from '../arabic/quotes';
import { endsSentence } from '../arabic/sentences';
import type { Span } from '../arabic/span';
import { type Token, tokenize } from '../arabic/tokens';
import { type Reading, readCue } from './lexicon/cue-forms';

/** A token that may be a reporting word, with what it can be read as. */
export interface CueHit {
  at: number;
  conjunction: '' | 'و' | 'ف';
  readings: readonly Reading[];
}

/** A sentence: token indices, end exclusive and behind its closing mark. */
export interface Sentence {
  first: number;
  end: number;
}

/** A text made ready for the sieves: every list is by token index. */
export interface Document {
  text: string;
  tokens: Token[];
  quotes: Quotes;
  sentences: Sentence[];
  /** The sentence of each token. */
  sentenceOf: Int32Array;
  paragraphs: Paragraph[];
  cues: CueHit[];
  /** For each token its place in `cues`, or -1. */
  cueAt: Int32Array;
  /** Whether the text writes ى and ي as two letters, so that «على» is not «علي» (Egyptian spelling writes one for both). */
  tellsYa: boolean;
  /** Words of the names of the speakers found so far: who is «الدوش» is known once «العميد حاتم الدوش» has spoken. */
  names: Set<string>;
}

/** Nothing is looked for further away than this: keeps a sentence of 100,000 words linear. */
export const LONGEST_SENTENCE = 400;

/** A paragraph, the part that the sieves work on at a time. Token indices and indices of `cues`, end exclusive. */
export interface Paragraph {
  first: number;
  end: number;
  firstCue: number;
  endCue: number;
}

/** Makes a text ready, in steps. Paragraphs in another language (a Persian passage on an Arabic page) have no cues. */
export function* readDocument(text: string): Generator<void, Document, void> {
  const tokens = yield* tokenize(text);
  const quotes = findQuotes(text, tokens);
  const document: Document = {
    text,
    tokens,
    quotes,
    sentences: [],
    sentenceOf: new Int32Array(tokens.length),
    paragraphs: [],
    cues: [],
    cueAt: new Int32Array(tokens.length).fill(-1),
    names: new Set(),
    tellsYa: /(?:إلى|الى|على)(?![\u0621-\u064a])/.test(text) && !/(?:إلي|الي)\s/.test(text),
  };
  const verse = findVerse(tokens);
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && (tokens[at] as Token).kind !== 'break') continue;
    if (at > first) readParagraph(document, first, at, verse);
    if (at < tokens.length) document.sentenceOf[at] = Math.max(0, document.sentences.length - 1);
    first = at + 1;
    if ((document.paragraphs.length & 15) === 0) yield;
  }
  return document;
}

/** Lines of verse: the first tokens of short lines without any punctuation that stand in a row of four or more. */
function findVerse(tokens: Token[]): Set<number> {
  const verse = new Set<number>();
  let run: number[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && (tokens[at] as Token).kind !== 'break') continue;
    if (at > first) {
      if (isVerseLine(tokens, first, at)) run.push(first);
      else run = [];
      if (run.length >= 4) for (const line of run) verse.add(line);
    }
    first = at + 1;
  }
  return verse;
}

function isVerseLine(tokens: Token[], first: number, end: number): boolean {
  if (end - first < 3 || end - first > 9) return false;
  for (let at = first; at < end; at++) if ((tokens[at] as Token).kind !== 'word') return false;
  return true;
}

function readParagraph(document: Document, first: number, end: number, verse: ReadonlySet<number>): void {
  const { text, tokens, sentences, cues } = document;
  const firstCue = cues.length;
  const arabic =
    !verse.has(first) && isArabicParagraph(text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end));
  let start = first;
  for (let at = first; at < end; at++) {
    document.sentenceOf[at] = sentences.length;
    const token = tokens[at] as Token;
    if (arabic && token.kind === 'word') {
      const { conjunction, readings } = readCue(token.form);
      if (readings.length) {
        document.cueAt[at] = cues.length;
        cues.push({ at, conjunction, readings });
      }
    }
    if (at + 1 === end || at - start >= LONGEST_SENTENCE || (token.kind === 'mark' && endsSentence(tokens, at))) {
      sentences.push({ first: start, end: at + 1 });
      start = at + 1;
    }
  }
  document.paragraphs.push({ first, end, firstCue, endCue: cues.length });
}

/** A run of tokens, end exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** The source span of a run of tokens. */
export function spanOf(document: Document, range: Range): Span {
  const first = document.tokens[range.first] as Token;
  const last = document.tokens[range.end - 1] as Token;
  return { start: first.start, end: last.end };
}

export const formAt = (document: Document, at: number): string => document.tokens[at]?.form ?? '\n';
