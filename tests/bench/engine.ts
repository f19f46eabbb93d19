/** The engine against one pass of a word expression over the same text, and against itself as the text grows. */
import { findStatements } from '../../lib/statements/find-statements';
import { type Figure, measure, spread } from './measure';
import { textOf } from './texts';

const KB = 1000;

export async function benchEngine(): Promise<Figure[]> {
  const article = textOf(5 * KB);
  const short = textOf(100 * KB);
  const long = textOf(10_000 * KB);
  const small = await measure(
    {
      words: () => [...short.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].length,
      json: () => JSON.stringify(short).length,
      engine: () => findStatements(short).length,
      article: () => findStatements(article).length,
    },
    21,
  );
  const large = await measure({ engine: () => findStatements(long).length }, 3);
  const { words, json, engine } = small as Required<typeof small>;
  if (!words || !json || !engine || !large.engine || !small.article) throw new Error('a job was not measured');
  const growth = large.engine.median / long.length / (engine.median / short.length);
  return [
    {
      what: 'engine, 100 kB, against one pass of a word expression',
      ratio: engine.median / words.median,
      reach: 15,
      detail: `${spread(engine)} : ${spread(words)}; JSON.stringify ${spread(json)}`,
    },
    {
      what: 'engine, time per character, 10 MB against 100 kB',
      ratio: growth,
      reach: 1.3,
      detail: `${spread(large.engine)} for 10 MB`,
    },
    {
      what: 'engine, an article of 5 kB, against one frame (16.7 ms)',
      ratio: small.article.median / 16.7,
      reach: 1,
      detail: spread(small.article),
    },
  ];
}
