/** How soon the screens show something with 100,000 claims stored, against 1,000: through the built extension. */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { built, launch, type Session } from '../browser/harness';
import { type Figure, ms, spread, summarise } from './measure';
import { storeJob } from './store';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 7;
const PAGES_AT_ONCE = 20;
const CLAIMS_OF_A_PAGE = 50;
const FRAMES = 90;
/** A frame that took longer than this was not drawn in time at 60 a second: two turns of the screen went by. */
const DROPPED_MS = 34;

interface Times {
  popup: number;
  search: number;
  points: number;
  matrix: number;
  dropped: number;
}

const WAITS: [keyof Omit<Times, 'dropped'>, string][] = [
  ['popup', 'popup open to its first list'],
  ['search', 'a search typed to its results'],
  ['points', 'desk open to its points'],
  ['matrix', 'desk open to its matrix'],
];

export async function benchScreens(large = LARGE): Promise<Figure[]> {
  if (!existsSync(built('chrome-mv3'))) throw new Error('The screens are measured as built: npm run build.');
  const code = await storeJob();
  const sessions = await Promise.all([SMALL, large].map((claims) => filled(code, claims)));
  try {
    const times: [Times[], Times[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [which, session] of sessions.entries()) {
        const each = await visit(session);
        if (round > 0) times[which as 0 | 1].push(each);
      }
    }
    const [few, many] = times;
    const counts = `${large.toLocaleString('en')} claims against ${SMALL.toLocaleString('en')}`;
    const figures = WAITS.map(([name, what]): Figure => {
      const [small, big] = [few, many].map((list) => summarise(list.map((each) => each[name])));
      if (!small || !big) throw new Error(name);
      return {
        what: `screens: ${what}, ${counts}`,
        ratio: big.median / small.median,
        reach: 2,
        detail: `${spread(big)} : ${spread(small)}`,
      };
    });
    const dropped = summarise(many.map((each) => each.dropped));
    figures.push({
      what: `screens: frames dropped of ${FRAMES} as the matrix scrolls`,
      ratio: dropped.median / FRAMES,
      reach: 0.05,
      detail: `${dropped.median} (${dropped.fastest}–${dropped.slowest}), longer than ${ms(DROPPED_MS)}`,
    });
    return figures;
  } finally {
    for (const session of sessions) await session.close();
  }
}

async function filled(code: string, claims: number): Promise<Session> {
  const session = await launch('chromium', { hosts: [] });
  const page = await session.openExtension('desk.html');
  await page.evaluate(code);
  for (let stored = 0; stored < claims; ) {
    stored = await page.evaluate(
      (pages) =>
        (globalThis as unknown as { storeJobs: { fill(pages: number): Promise<number> } }).storeJobs.fill(pages),
      Math.min(PAGES_AT_ONCE, (claims - stored) / CLAIMS_OF_A_PAGE),
    );
  }
  await page.close();
  return session;
}

async function visit(session: Session): Promise<Times> {
  const popup = await open(session, 'popup.html', '#tab-saved', '.claim');
  await popup.page.bringToFront();
  const search = await popup.page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('no search');
    const began = performance.now();
    // Half of a word that many claims have, as it is being typed.
    input.value = document.querySelector('.claim .words')?.textContent?.split(' ')[3] ?? '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('.claim mark')) {
      if (performance.now() - began > 10_000) throw new Error('the search found nothing');
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - began;
  });
  await popup.page.close();
  const points = await open(session, 'desk.html#points', null, '.point-link');
  await points.page.close();
  const matrix = await open(session, 'desk.html#matrix', null, '.matrix tbody th');
  const dropped = await scroll(matrix.page);
  await matrix.page.close();
  return { popup: popup.time, search, points: points.time, matrix: matrix.time, dropped };
}

/** From the start of the navigation until `wanted` stands in the document; `press` is pressed as soon as it is there. */
async function open(session: Session, file: string, press: string | null, wanted: string) {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(
    (first, last) => {
      const memory = globalThis as unknown as { shownAt?: number };
      let pressed = first === null;
      new MutationObserver((_, observer) => {
        const button = pressed ? null : document.querySelector<HTMLElement>(first ?? '');
        if (button) {
          pressed = true;
          button.click();
        }
        if (document.querySelector(last)) {
          memory.shownAt = performance.now();
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
    },
    press,
    wanted,
  );
  await page.goto(session.extensionUrl(file));
  await page.waitForFunction(() => 'shownAt' in globalThis, { timeout: 30_000, polling: 50 });
  return { page, time: await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt) };
}

async function scroll(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(
    async (frames, limit) => {
      const scroller = document.querySelector('.matrix-scroller');
      if (!scroller) throw new Error('no matrix');
      let before = await new Promise<number>(requestAnimationFrame);
      let dropped = 0;
      for (let frame = 0; frame < frames; frame++) {
        scroller.scrollTop += 120;
        const now = await new Promise<number>(requestAnimationFrame);
        if (now - before > limit) dropped++;
        before = now;
      }
      return dropped;
    },
    FRAMES,
    DROPPED_MS,
  );
}
