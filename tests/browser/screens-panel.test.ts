/** The side panel and the popup beside a page that was read, as a reader uses them (Chromium: a tab stands for the panel). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Target } from './browsers';
import { launch, root, type Session } from './harness';
import { painted, settled } from './painted';
import { openPopup } from './popup';
import { type Site, serve } from './server';
import { storedClaims } from './stored';

const target = inject('target' as never) as Target;
const HOST = 'www.aljazeera.net';
const PAGE = '/news/cement-plant.html';

interface Chrome {
  tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> };
}

describe.runIf(target === 'chromium')('beside the page', () => {
  let site: Site;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    const body = readFileSync(path.join(root, 'tests/demo/sites/www.alufuq.example', PAGE.slice(1)), 'utf8');
    // Tall paragraphs, so that scrolling brings one statement after the other to the reading line.
    site.put(HOST, PAGE, body.replace('</head>', '<style>p { margin-block-end: 70vh }</style></head>'));
    session = await launch(target, { hosts: [HOST] });
    page = await session.open(site.address(HOST, PAGE), { width: 900, height: 700 });
    await settled(page);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** The panel stands beside the page: the page stays the tab in front. */
  const panelBeside = async (): Promise<Page> => {
    await page.bringToFront();
    const background = await session.background();
    await background.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.tabs.create({ url: 'sidepanel.html', active: false }),
    );
    const opened = await session.browser.waitForTarget((each) => each.url() === session.extensionUrl('sidepanel.html'));
    const panel = (await opened.page()) as Page;
    await panel.waitForSelector('.side-list [data-statement]');
    return panel;
  };

  it('lists every statement as a list that a screen reader counts', async () => {
    const panel = await panelBeside();
    const claims = await storedClaims(panel);
    const list = await panel.$eval('.side-list', (all) => [all.tagName, all.children.length, all.ariaLabel]);
    expect(list).toEqual(['OL', claims.length, 'تصريحات هذه الصفحة']);
    expect(await panel.$eval('.side-tools [role=status]', (status) => status.textContent)).toMatch(/تصريح/);
    await panel.close();
  });

  it('follows the page as it scrolls', async () => {
    const panel = await panelBeside();
    const current = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('[data-statement]')].findIndex((each) => each.hasAttribute('aria-current')),
      );
    await page.evaluate(() => scrollTo(0, 0));
    await vi.waitFor(async () => expect(await current()).toBeGreaterThanOrEqual(0), 5_000);
    const first = await current();
    const seen = [first];
    for (let step = 0; step < 12; step++) {
      await page.evaluate(() => scrollBy(0, innerHeight / 2));
      await new Promise((resolve) => setTimeout(resolve, 300));
      seen.push(await current());
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(2);
    await panel.close();
  });

  it('steps through the statements by key, and the page goes to their words', async () => {
    const panel = await panelBeside();
    await page.evaluate(() => scrollTo(0, 0));
    const place = () => page.evaluate(() => scrollY);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-statement]')?.focus());
    // Keys reach a page in front alone, so they are handed to the element that has the focus.
    const key = (name: string) =>
      panel.evaluate((pressed) => {
        const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        return event.defaultPrevented;
      }, name);
    expect(await key('End')).toBe(true);
    await vi.waitFor(async () => expect(await place()).toBeGreaterThan(200), 5_000);
    const focused = await panel.evaluate(() => {
      const all = [...document.querySelectorAll('[data-statement]')];
      return all.length - 1 - all.indexOf(document.activeElement as Element);
    });
    expect(focused).toBe(0);
    expect(await key('Tab')).toBe(false);
    await panel.close();
  });

  it('drops what is no statement from the popup: out of the store, and off the page when it is read again', async () => {
    await page.bringToFront();
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.statement');
    const before = (await storedClaims(popup)).length;
    const shown = (await popup.$$('.statement')).length;
    const words = await popup.$eval('.statement .words', (each) => each.textContent ?? '');
    const drop = await popup.waitForSelector('button[aria-label="ليس تصريحًا: احذفه"]');
    await drop?.evaluate((button) => (button as HTMLElement).click());
    await vi.waitFor(async () => expect(await storedClaims(popup)).toHaveLength(before - 1), 10_000);
    await vi.waitFor(async () => expect(await popup.$$('.statement')).toHaveLength(shown - 1), 10_000);

    const again = await session.open(site.address(HOST, PAGE));
    await settled(again);
    const start = words.replace(/^(?:إن|أن|بأن)\S*\s/u, '').slice(0, 12);
    expect((await painted(again)).content.some((each) => each.includes(start))).toBe(false);
    await again.close();
    const desk = await session.openExtension('desk.html');
    expect(await storedClaims(desk)).toHaveLength(before - 1);
    await desk.close();
  });
});
