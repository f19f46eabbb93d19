/** The store with 100,000 claims against the same with 1,000, in a real browser. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Target } from '../browser/browsers';
import { launch, root } from '../browser/harness';
import { type Site, serve } from '../browser/server';
import { type Figure, spread, summarise } from './measure';
import type { StoreJobs } from './store-job';

const SMALL = 1_000;
const LARGE = 100_000;
const PAGE = 50;
const ROUNDS = 9;

/** `reach`: how many times what it takes with few claims; with `within`, how many milliseconds it may take with many. */
const FIGURES: { job: Exclude<keyof StoreJobs, 'fill'>; what: string; reach: number; within?: number }[] = [
  { job: 'newest', what: 'the newest 50', reach: 1.5 },
  { job: 'search', what: 'search of one word', reach: 2 },
  { job: 'words', what: 'search of two words', reach: 1, within: 50 },
  { job: 'filter', what: 'the contested of one site', reach: 1, within: 50 },
  { job: 'points', what: 'the 500 liveliest points', reach: 1, within: 1000 },
  { job: 'relations', what: 'what other pages say of one', reach: 3 },
  { job: 'save', what: 'saving a page of 50 with its relations', reach: 3 },
  { job: 'again', what: 'saving it again, unchanged', reach: 3 },
];

export async function benchStore(target: Target, large = LARGE): Promise<Figure[]> {
  // Two origins, so two databases; loopback, since digests need a secure context.
  const sites = [await serve(root), await serve(root)];
  const session = await launch(target, { hosts: [] });
  try {
    const code = await storeJob();
    const open = async (site: Site, claims: number) => {
      site.put('127.0.0.1', '/store.html', `<!doctype html><meta charset="utf-8"><script>${code}</script>`);
      const page = await session.open(site.address('127.0.0.1', '/store.html'));
      for (let filled = 0; filled < claims; ) filled = await run(page, 'fill', Math.min(20, (claims - filled) / PAGE));
      return page;
    };
    const pages = [await open(sites[0] as Site, SMALL), await open(sites[1] as Site, large)] as const;
    const figures: Figure[] = [];
    for (const { job, what, reach, within } of FIGURES) {
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [which, page] of pages.entries()) {
          await page.bringToFront();
          const time = await run(page, job);
          if (round > 0) times[which as 0 | 1].push(time);
        }
      }
      const [few, many] = times.map(summarise) as [ReturnType<typeof summarise>, ReturnType<typeof summarise>];
      const claims = `${large.toLocaleString('en')} claims`;
      figures.push({
        what: `${target}: ${what}, ${claims} against ${within === undefined ? SMALL.toLocaleString('en') : `${within} ms`}`,
        ratio: many.median / (within ?? few.median),
        reach,
        detail: `${spread(many)} : ${spread(few)}`,
      });
    }
    return figures;
  } finally {
    await session.close();
    for (const site of sites) await site.close();
  }
}

const run = (page: Page, job: keyof StoreJobs, ...parameters: number[]): Promise<number> =>
  page.evaluate(
    (name, values) =>
      (globalThis as unknown as { storeJobs: Record<string, (...values: number[]) => Promise<number>> }).storeJobs[
        name
      ]?.(...values) ?? Promise.reject(new Error(name)),
    job,
    parameters,
  );

/** The jobs as one script, which puts `storeJobs` into the page that runs it. */
export async function storeJob(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(root, 'tests/bench/store-job.ts'), formats: ['iife'], name: 'store' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the bench was not built');
  return output.output[0].code;
}
