/**
 * The figures that the engine has reached, as floors: they are only ever raised. The invented texts are part of the project; the
 * articles of newspapers and the treebank sentences may not be, and are measured where a copy lies beside it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../lib/statements/find-statements';
import { readGold, readSilver } from './gold';
import { addTally, emptyTally, f1, ratio, scoreText, silverScore, type Tally } from './score-statements';

interface Floors {
  statements: number;
  source: number;
  contentWords: number;
  content: number;
}

const here = import.meta.dirname;
const beside = path.resolve(here, '../../../shared/corpus');

function measure(folder: string): Tally {
  const sum = emptyTally();
  for (const text of readGold(folder)) addTally(sum, scoreText(text, findStatements(text.text)).tally);
  return sum;
}

function holds(folder: string, floors: Floors): void {
  const tally = measure(folder);
  expect(tally.gold).toBeGreaterThan(0);
  expect(f1(tally.matched, tally.found, tally.gold), 'statements').toBeGreaterThanOrEqual(floors.statements);
  expect(f1(tally.sourceRight, tally.found, tally.gold), 'source').toBeGreaterThanOrEqual(floors.source);
  expect(f1(tally.sharedWords, tally.foundWords, tally.goldWords), 'content, words').toBeGreaterThanOrEqual(
    floors.contentWords,
  );
  expect(f1(tally.contentRight, tally.found, tally.gold), 'content, exact').toBeGreaterThanOrEqual(floors.content);
}

describe('invented texts', () => {
  it('events told by several sites', () => {
    holds(path.join(here, 'events'), { statements: 0.99, source: 0.98, contentWords: 0.985, content: 0.97 });
  });
  it('hard texts', () => {
    holds(path.join(here, 'tricky'), { statements: 0.96, source: 0.87, contentWords: 0.93, content: 0.82 });
  });
  it('texts of many countries and kinds', () => {
    holds(path.join(here, 'written'), { statements: 0.975, source: 0.955, contentWords: 0.96, content: 0.955 });
  });
  it('nothing in texts that quote nobody', () => {
    const quiet = readGold(path.join(here, 'tricky')).filter((text) => text.statements.length === 0);
    expect(quiet.length).toBeGreaterThan(0);
    for (const text of quiet) expect(findStatements(text.text), text.name).toEqual([]);
  });
});

const besides = existsSync(beside) ? describe : describe.skip;
besides('texts that lie beside the project (../shared/corpus), where they are there', () => {
  it('the article the project began with', () => {
    holds(path.join(beside, 'seed'), { statements: 1, source: 0.9, contentWords: 0.98, content: 1 });
  });
  it('newspaper articles', () => {
    holds(path.join(beside, 'real'), { statements: 0.975, source: 0.935, contentWords: 0.95, content: 0.935 });
  });
  it('treebank sentences', () => {
    const sentences = readSilver(path.join(beside, 'silver')).filter((sentence) => sentence.tier === 'A');
    const reached = sentences.filter(
      ({ text, cue, content }) => silverScore(text, cue, content, findStatements(text)) >= 0.8,
    ).length;
    expect(ratio(reached, sentences.length)).toBeGreaterThanOrEqual(0.93);
  });
});
