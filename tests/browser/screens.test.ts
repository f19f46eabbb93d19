/**
 * Every screen on the sample, in a real browser: nothing clipped or scrambled at any size, no violation that axe finds, light and
 * dark, in both languages. Pictures of all of them are left in `.output/screens/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Target } from './browsers';
import { type Gallery, openGallery } from './gallery/gallery';
import { SCREEN_NAMES } from './gallery/names';
import { launch, root, type Session } from './harness';

const target = inject('target' as never) as Target;
const pictures = path.join(root, '.output/screens', target);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  width: number;
  height: number;
  /** As when the reader zooms: the same window has fewer, larger pixels. */
  zoom: number;
  scheme: 'light' | 'dark';
  language: 'ar' | 'en';
}

const look = (width: number, height: number, part: Partial<Look> = {}): Look => ({
  width,
  height,
  zoom: 1,
  scheme: 'light',
  language: 'ar',
  ...part,
});

/** A popup is as wide as it is; the panel beside a page is narrow; all others are tabs. */
const LOOKS: Record<string, Look[]> = {
  popup: [
    look(396, 580),
    look(396, 580, { scheme: 'dark' }),
    look(396, 580, { language: 'en' }),
    look(360, 740),
    look(400, 300, { zoom: 2 }),
  ],
  sidepanel: [look(360, 900), look(360, 900, { scheme: 'dark' }), look(420, 900, { language: 'en' })],
  tab: [
    look(360, 740),
    look(800, 600, { scheme: 'dark' }),
    look(1280, 900, { language: 'en' }),
    look(1920, 1080),
    look(640, 450, { zoom: 2 }),
  ],
};
const looksOf = (screen: string): Look[] => LOOKS[screen.split('-')[0] ?? ''] ?? LOOKS.tab ?? [];

describe(`the screens in ${target}`, () => {
  let gallery: Gallery;
  let session: Session;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [gallery, session] = await Promise.all([openGallery(), launch(target, { hosts: [] })]);
  });
  afterAll(async () => {
    await session?.close();
    await gallery?.close();
  });

  const show = async (screen: string, { width, height, zoom, scheme, language }: Look): Promise<Page> => {
    const page = await session.browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: zoom });
    await page.goto(gallery.url(screen, { scheme, language }));
    await page.waitForSelector(`html[data-shown="${screen}"]`);
    return page;
  };

  describe.each(SCREEN_NAMES)('%s', (screen) => {
    it.each(looksOf(screen))('$width × $height, zoom $zoom, $scheme, $language', async (each) => {
      const page = await show(screen, each);
      try {
        const { width, height, zoom, scheme, language } = each;
        const name = [screen, `${width}x${height}`, zoom === 1 ? '' : `zoom${zoom}`, scheme, language].filter(Boolean);
        await page.screenshot({ path: path.join(pictures, `${name.join('-')}.png`) as `${string}.png` });
        expect(await clipped(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
      } finally {
        await page.close();
      }
    });
  });

  it('shows the words of Arabic pages right to left in either language, and foreign names isolated', async () => {
    const page = await show('popup-saved', look(396, 580, { language: 'en' }));
    const words = await page.$$eval('.words', (all) =>
      all.map((one) => [getComputedStyle(one).direction, one.getAttribute('lang')]),
    );
    expect(words.length).toBeGreaterThan(5);
    expect(new Set(words.map(String))).toEqual(new Set(['rtl,ar']));
    const isolation = await page.$$eval('.party-name', (all) => all.map((one) => getComputedStyle(one).unicodeBidi));
    expect(new Set(isolation)).toEqual(new Set(['isolate']));
    await page.close();
  });
});

/** What is wider than its place: a page that scrolls sideways, or words that are cut off. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found =
      root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} of ${root.clientWidth} px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const meant = overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis';
      if (meant || element.tagName === 'INPUT' || element.closest('.unseen, svg')) continue;
      if (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
    }
    return found;
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run(),
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`),
  );
}
