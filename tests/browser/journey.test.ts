/** The main job, through the built extension in a real browser: two sites tell one event differently, and the reader sees it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Target } from './browsers';
import { cardAppears, cardText, hover } from './card';
import { launch, root, type Session } from './harness';
import { painted, settled } from './painted';
import { type Site, serve } from './server';
import { storedClaims, storedPages, storedRelations } from './stored';

const target = inject('target' as never) as Target;

/** Listed hosts of real outlets; the pages served under their names are invented. */
const FIRST = 'www.aljazeera.net';
const SECOND = 'www.alquds.co.uk';
const UNLISTED = 'news.unlisted.example';
const PAGE = '/news/cement-plant.html';

const demo = (host: string) => readFileSync(path.join(root, 'tests/demo/sites', host, PAGE.slice(1)), 'utf8');

describe(`the journey in ${target}`, () => {
  let site: Site;
  let session: Session;
  let desk: Page;

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    site.put(FIRST, PAGE, demo('www.alufuq.example'));
    site.put(SECOND, PAGE, demo('wna.example'));
    site.put(UNLISTED, PAGE, demo('wna.example'));
    site.put(UNLISTED, '/first.html', demo('www.alufuq.example'));
    session = await launch(target, { hosts: [FIRST, SECOND, UNLISTED] });
    desk = await session.openExtension('desk.html');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const read = async (host: string) => {
    const page = await session.open(site.address(host, PAGE));
    await settled(page);
    return page;
  };

  it('highlights source, cue and content at the right words, and leaves the document as it was', async () => {
    const page = await session.open(site.address(UNLISTED, '/first.html'));
    const bare = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();

    const first = await read(FIRST);
    const marks = await painted(first);
    expect(marks.source).toContain('مجلس الشرق');
    expect(marks.cue).toContain('أعلن');
    expect(marks.content.some((words) => words.startsWith('سيطرته على معظم أجزاء معمل الإسمنت'))).toBe(true);
    const all = [...marks.source, ...marks.cue, ...marks.content].join('\n');
    expect(all).not.toMatch(/وزير النقل|نقابة المزارعين|مدرب المنتخب|قارئ|جاري/);
    expect(await first.evaluate(() => document.documentElement.outerHTML)).toBe(bare);
    await first.close();
  });

  it('marks the conflict on the second site at once, and on the first when it is read again', async () => {
    const second = await read(SECOND);
    expect((await painted(second)).contested.length).toBeGreaterThan(0);
    await second.close();
    const again = await read(FIRST);
    expect((await painted(again)).contested.some((words) => words.includes('دخلوا المعمل'))).toBe(true);
    await again.close();
  });

  it('says on the card where the headline states as fact what a source disputes', async () => {
    const headline = demo('www.alufuq.example').replaceAll('مجلس الشرق يعلن السيطرة على', 'مجلس الشرق يسيطر على');
    site.put(FIRST, '/news/voice.html', headline.replaceAll('/news/cement-plant.html', '/news/voice.html'));
    const page = await session.open(site.address(FIRST, '/news/voice.html'));
    await settled(page);
    await hover(page, 'contested');
    await cardAppears(page);
    if (target === 'chromium') expect(await cardText(page)).toContain('يقول العنوان هذا بوصفه واقعا');
    await page.close();
  });

  it('keeps each statement once, with its page, selectors and times', async () => {
    const before = await storedClaims(desk);
    await (await read(FIRST)).close();
    const claims = await storedClaims(desk);
    expect(claims.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(new Set(claims.map(({ site }) => site)).size).toBe(2);
    for (const claim of claims) {
      expect(claim.quote.exact).toContain(claim.content.slice(0, 10));
      expect(claim.position.end).toBeGreaterThan(claim.position.start);
      expect(claim.firstSeenAt).toBeGreaterThan(Date.now() - 600_000);
    }
    const pages = await storedPages(desk);
    expect(pages.map(({ title }) => title).sort()).toEqual([
      'الجيش يحبط هجوما واسعا على مصنع الإسمنت في تل الريحان',
      'مجلس الشرق يسيطر على معظم معمل الإسمنت في تل الريحان',
      'مجلس الشرق يعلن السيطرة على معظم معمل الإسمنت في تل الريحان',
    ]);
    expect(pages.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
  });

  it('stores the conflicts across the two sites, each with its reason in both languages', async () => {
    const relations = await storedRelations(desk);
    const conflicts = relations.filter(({ type }) => type === 'conflict');
    expect(conflicts.length).toBeGreaterThanOrEqual(3);
    for (const { reason } of relations) {
      expect(reason.ar).toMatch(/[\u0621-\u064a]{3}/);
      expect(reason.en).toMatch(/[a-z]{3}/);
    }
  });

  it.runIf(target === 'chromium')('loses nothing when the worker is killed between two pages', async () => {
    const before = (await storedClaims(desk)).map(({ id }) => id);
    await session.killBackground();
    site.put(SECOND, '/news/later.html', demo('wna.example').replace('أكثر من عشرين قتيلا', 'أكثر من ثلاثين قتيلا'));
    const page = await session.open(site.address(SECOND, '/news/later.html'));
    await settled(page);
    await vi.waitFor(async () => expect((await storedClaims(desk)).length).toBeGreaterThan(before.length), 10_000);
    expect((await storedClaims(desk)).map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    await page.close();
  });

  it('reads no host that is not listed', async () => {
    const page = await session.open(site.address(UNLISTED, PAGE));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await painted(page)).content).toEqual([]);
    await page.close();
  });
});

describe.runIf(target === 'chromium')('the toolbar', () => {
  let site: Site;
  let session: Session;

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    site.put(FIRST, PAGE, demo('www.alufuq.example'));
    site.put(SECOND, PAGE, demo('wna.example'));
    session = await launch(target, { hosts: [FIRST, SECOND] });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('shows the count on the badge and the statements in the real popup', async () => {
    const page = await session.open(site.address(FIRST, PAGE));
    await settled(page);
    await page.bringToFront();
    const background = await session.background();
    const badge = await background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(query: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string>; openPopup(): Promise<void> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.action.openPopup();
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
    expect(badge).toMatch(/[4-6٤-٦]/);
    const popup = await (await session.browser.waitForTarget((each) => each.url().endsWith('popup.html'))).asPage();
    await popup.waitForFunction(() => document.body.innerText.includes('مجلس الشرق'));
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.close();
  });
});
