import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldText, readGold } from './gold';
import { type Figures, precision, recall, scoreRelationsOf } from './score-relations';

/**
 * Floors under what the rules reach on gold statements: a change that loses a figure is seen. They stand a little under what is
 * measured today, and are raised with it.
 */
const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
const written = path.resolve(import.meta.dirname, 'written');

const texts = (...folders: string[]): GoldText[] =>
  folders.flatMap((folder) => (existsSync(folder) ? readGold(folder) : []));

function expectAtLeast(figures: Figures, floor: { precision: number; recall: number }) {
  expect(precision(figures)).toBeGreaterThanOrEqual(floor.precision);
  expect(recall(figures)).toBeGreaterThanOrEqual(floor.recall);
}

describe.skipIf(!existsSync(path.join(corpus, 'events')))(
  'relations of the shared corpora (skipped where they are not there)',
  () => {
    it('finds every conflict and agreement of the seed article, and no other', () => {
      const { within } = scoreRelationsOf(texts(path.join(corpus, 'seed')), 'gold');
      expectAtLeast(within.conflict, { precision: 1, recall: 1 });
      expectAtLeast(within.agree, { precision: 1, recall: 1 });
    });

    it('tells which statements of an article are contested', () => {
      const folders = ['seed', 'real', 'events', 'tricky'].map((folder) => path.join(corpus, folder));
      expectAtLeast(scoreRelationsOf(texts(...folders), 'gold').contested, { precision: 0.91, recall: 0.83 });
    });

    it('relates the articles of one event', () => {
      const score = scoreRelationsOf(texts(path.join(corpus, 'events')), 'gold');
      expectAtLeast(score.across.conflict, { precision: 0.97, recall: 0.73 });
      expectAtLeast(score.across.agree, { precision: 0.9, recall: 0.72 });
      expectAtLeast(score.within.agree, { precision: 0.85, recall: 0.7 });
      expect(score.nearMisses).toBe(0);
    });
  },
);

describe('relations of the written events', () => {
  it('holds its precision on events of other countries', () => {
    const score = scoreRelationsOf(texts(written), 'gold');
    expectAtLeast(score.across.conflict, { precision: 0.95, recall: 0.38 });
    expectAtLeast(score.across.agree, { precision: 0.85, recall: 0.22 });
  });
});
