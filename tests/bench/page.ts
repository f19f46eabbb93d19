/** The whole job (read, analyse, paint) in real browsers, against mark.js marking 40 cue words on the same page. */
import path from 'node:path';
import { build } from 'vite';
import type { Target } from '../browser/browsers';
import { launch, root, type Session } from '../browser/harness';
import { type Site, serve } from '../browser/server';
import { type Figure, ms, spread, summarise } from './measure';
import { paragraphsOf, textOf } from './texts';

const HOST = 'bench.example';
const LISTED = 'www.aljazeera.net';
/** Megabytes of text. */
const ARTICLE = 0.005;
const SIZES = [0.1, 1, 5];

const CUES =
  `قال قالت يقول أكد أكدت يؤكد أضاف أضافت أشار أشارت أعلن أعلنت أوضح أوضحت ذكر ذكرت أفاد أفادت نفى نفت اتهم اتهمت
  دعا دعت طالب طالبت حذر حذرت شدد لفت كشف كشفت صرح نقل نقلت اعتبر رأى بحسب وفق مشيرا`.split(/\s+/);

export async function benchPage(target: Target): Promise<Figure[]> {
  const site = await serve(path.join(root, 'tests/demo/sites'));
  for (const size of [ARTICLE, ...SIZES])
    for (const host of [HOST, LISTED]) site.put(host, `/${size}.html`, pageOf(size));
  const session = await launch(target, { hosts: [HOST, LISTED] });
  try {
    const job = await pageJob();
    const sizes = [];
    for (const size of SIZES) sizes.push({ size, ...(await rounds(session, site, job, size)) });
    const figures = sizes.map(({ size, ours, theirs, statements }): Figure => {
      const [mine, marked] = [summarise(ours), summarise(theirs)];
      return {
        what: `${target}: whole job, ${size} MB, against mark.js with 40 words`,
        ratio: mine.median / marked.median,
        reach: 0.5,
        detail: `${spread(mine)} : ${spread(marked)}; ${statements} statements`,
      };
    });
    const article = summarise((await rounds(session, site, job, ARTICLE)).work);
    figures.push({
      what: `${target}: an article of 5 kB read and painted, against one frame (16.7 ms)`,
      ratio: article.median / 16.7,
      reach: 1,
      detail: spread(article),
    });
    const [smallest, largest] = [sizes[0], sizes.at(-1)];
    if (smallest && largest) {
      const perMegabyte = (each: typeof smallest) => summarise(each.ours).median / each.size;
      figures.push({
        what: `${target}: whole job per megabyte, 5 MB against 0.1 MB`,
        ratio: perMegabyte(largest) / perMegabyte(smallest),
        reach: 1.3,
        detail: `${ms(perMegabyte(largest))} : ${ms(perMegabyte(smallest))} a megabyte`,
      });
    }
    figures.push(await pageChanges(session, site, target));
    if (target === 'chromium') figures.push(await longTasks(session, site));
    return figures;
  } finally {
    await session.close();
    await site.close();
  }
}

function pageOf(megabytes: number): string {
  const paragraphs = paragraphsOf(textOf(megabytes * 1e6)).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مقياس</title></head><body><nav><a href="/">الرئيسية</a></nav><main><article><h1>مقياس السرعة على صفحة عربية طويلة</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}

/** The script that runs inside the page, in one file. */
async function pageJob(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(root, 'tests/bench/page-job.ts'), formats: ['iife'], name: 'riwayaBench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the bench was not built');
  return output.output[0].code;
}

interface Rounds {
  ours: number[];
  theirs: number[];
  work: number[];
  statements: number;
}

interface Bench {
  round(words: string[]): Promise<{ ours: number; theirs: number; work: number; statements: number }>;
}

/** Seven rounds after one warm-up. */
async function rounds(session: Session, site: Site, job: string, size: number): Promise<Rounds> {
  const page = await session.open(site.address(HOST, `/${size}.html`));
  await page.evaluate(job);
  const result: Rounds = { ours: [], theirs: [], work: [], statements: 0 };
  for (let count = 0; count <= 7; count++) {
    const one = await page.evaluate((words) => (globalThis as unknown as { bench: Bench }).bench.round(words), CUES);
    result.statements = one.statements;
    if (count === 0) continue;
    result.ours.push(one.ours);
    result.theirs.push(one.theirs);
    result.work.push(one.work);
  }
  await page.close();
  return result;
}

/** The page's own 4,000 changes, with our highlights alive and on a host that we do not read. */
async function pageChanges(session: Session, site: Site, target: Target): Promise<Figure> {
  const times: Record<string, number[]> = { [HOST]: [], [LISTED]: [] };
  for (let round = 0; round < 7; round++) {
    for (const host of [HOST, LISTED]) {
      const page = await session.open(site.address(host, '/1.html'));
      if (host === LISTED)
        await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('riwaya-')));
      times[host]?.push(
        await page.evaluate(() => {
          const paragraphs = [...document.querySelectorAll('article p')];
          const began = performance.now();
          for (let change = 0; change < 4000; change++) {
            const paragraph = paragraphs[change % paragraphs.length] as Element;
            const note = document.createElement('span');
            note.textContent = '٠';
            paragraph.before(note);
          }
          void document.body.offsetHeight;
          return performance.now() - began;
        }),
      );
      await page.close();
    }
  }
  const [without, withOurs] = [summarise(times[HOST] ?? []), summarise(times[LISTED] ?? [])];
  return {
    what: `${target}: the page's own 4,000 changes, with our highlights against without`,
    ratio: withOurs.median / without.median,
    reach: 1.5,
    detail: `${spread(withOurs)} : ${spread(without)}`,
  };
}

/** Tasks of more than 50 ms between the end of loading and the paint, less those of the same page unread. */
async function longTasks(session: Session, site: Site): Promise<Figure> {
  const tasks: Record<string, number[]> = {};
  for (const host of [HOST, LISTED]) {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { longTasks: seen });
      addEventListener('load', () => {
        setTimeout(() =>
          new PerformanceObserver((list) => seen.push(...list.getEntries().map((task) => task.duration))).observe({
            type: 'longtask',
          }),
        );
      });
    });
    await page.goto(site.address(host, '/5.html'));
    if (host === LISTED)
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('riwaya-')), {
        timeout: 60_000,
      });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    tasks[host] = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    await page.close();
  }
  const [unread, ours] = [tasks[HOST] ?? [], tasks[LISTED] ?? []];
  return {
    what: 'chromium: tasks over 50 ms while the page of 5 MB is read',
    ratio: Math.max(0, ours.length - unread.length),
    reach: 0,
    detail: `${ours.map(ms).join(', ') || 'none'}; the same page unread: ${unread.map(ms).join(', ') || 'none'}`,
  };
}
