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
  cues: CueHit[];
  /** For each token its place in `cues`, or -1. */
  cueAt: Int32Array;
}

/** Nothing is looked for further away than this: keeps a sentence of 100,000 words linear. */
export const LONGEST_SENTENCE = 400;

export function readDocument(text: string): Document {
  const tokens = tokenize(text);
  const quotes = findQuotes(text, tokens);
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  const cues: CueHit[] = [];
  const cueAt = new Int32Array(tokens.length).fill(-1);
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    sentenceOf[at] = sentences.length;
    if (token.kind === 'word') {
      const { conjunction, readings } = readCue(token.form);
      if (readings.length) {
        cueAt[at] = cues.length;
        cues.push({ at, conjunction, readings });
      }
    } else if (endsSentence(tokens, at) || at - first >= LONGEST_SENTENCE) {
      sentences.push({ first, end: at + 1 });
      first = at + 1;
    }
    if (at - first >= LONGEST_SENTENCE) {
      sentences.push({ first, end: at + 1 });
      first = at + 1;
    }
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length });
  return { text, tokens, quotes, sentences, sentenceOf, cues, cueAt };
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
