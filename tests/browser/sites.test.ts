/** Sites that are not listed: read once by a click, always by leave that was given, never without. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askRaw, askSurely } from './asking';
import type { Target } from './browsers';
import { type ChangedBuild, changedBuild } from './changed-build';
import { launch, root, type Session } from './harness';
import { painted, settled } from './painted';
import { type Site, serve } from './server';

const target = inject('target' as never) as Target;

const UNLISTED = 'news.unlisted.example';
const LISTED = 'www.aljazeera.net';
const PAGE = '/news/cement-plant.html';
const ALLOWED = `*://${UNLISTED}/*`;
const article = readFileSync(path.join(root, 'tests/demo/sites/wna.example', PAGE), 'utf8');

/** Long enough for a reader to have painted, where there is one. */
const notPainted = async (page: Page) => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await painted(page)).content).toEqual([]);
};

describe.runIf(target === 'chromium')('sites that are not listed', () => {
  let site: Site;
  let session: Session;
  let screen: Page;

  beforeAll(async () => {
    site = await serve(root);
    for (const host of [UNLISTED, LISTED]) site.put(host, PAGE, article);
    session = await launch(target, { hosts: [UNLISTED, LISTED] });
    screen = await session.openExtension('desk.html');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const tabOf = async (page: Page) => {
    await page.bringToFront();
    return screen.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(by: object): Promise<{ id: number }[]> } };
      };
      return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
    });
  };

  it('are not read without leave, even where the background is asked to', async () => {
    const page = await session.open(site.address(UNLISTED, PAGE));
    await notPainted(page);
    expect(await askSurely(screen, 'site/status', { url: page.url() })).toEqual({ host: UNLISTED, status: 'other' });
    expect(await askSurely(screen, 'site/read-once', { tabId: await tabOf(page) })).toEqual({ started: false });
    expect((await painted(page)).content).toEqual([]);
    await page.close();
  });

  it('are read once by a click on the toolbar, and not again after it', async () => {
    const page = await session.open(site.address(UNLISTED, PAGE));
    const tabId = await tabOf(page);
    const extension = [...(await session.browser.extensions()).values()][0];
    if (!extension) throw new Error('the browser names no extension');
    await page.triggerExtensionAction(extension);
    expect(await askSurely(screen, 'site/read-once', { tabId })).toEqual({ started: true });
    await settled(page);
    expect((await painted(page)).content.length).toBeGreaterThan(2);
    await page.goto(`${page.url()}?again`);
    await notPainted(page);
    await page.close();
  });

  it('and listed ones are left alone where they are switched off, until they are switched on again', async () => {
    const url = site.address(LISTED, PAGE);
    expect(await askSurely(screen, 'site/status', { url })).toEqual({ host: 'aljazeera.net', status: 'listed' });
    expect(await askRaw(screen, 'site/always', { url, on: false })).toEqual({ host: 'aljazeera.net', status: 'off' });
    const page = await session.open(url);
    await notPainted(page);
    expect(await askRaw(screen, 'site/always', { url, on: true })).toEqual({ host: 'aljazeera.net', status: 'listed' });
    await page.reload();
    await settled(page);
    expect((await painted(page)).content.length).toBeGreaterThan(2);
    await page.close();
  });
});

describe.runIf(target === 'chromium')('sites that leave was given for', () => {
  let site: Site;
  let session: Session;
  let screen: Page;
  let extension: ChangedBuild;

  beforeAll(async () => {
    site = await serve(root);
    site.put(UNLISTED, PAGE, article);
    extension = grantable();
    session = await launch(target, { hosts: [UNLISTED], extension: extension.folder });
    screen = await session.openExtension('desk.html');
    await grant(session, ALLOWED, false);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    extension?.remove();
  });

  it('are read always, at once in open tabs too, by a worker that was killed too, and no more once switched off', async () => {
    const page = await session.open(site.address(UNLISTED, PAGE));
    await notPainted(page);
    await grant(session, ALLOWED, true);
    await settled(page);
    expect((await painted(page)).content.length).toBeGreaterThan(2);
    expect(await askSurely(screen, 'site/status', { url: page.url() })).toEqual({ host: UNLISTED, status: 'granted' });

    await session.killBackground();
    const later = await session.open(site.address(UNLISTED, PAGE));
    await settled(later);
    expect((await painted(later)).content.length).toBeGreaterThan(2);
    await later.close();

    await askSurely(screen, 'site/always', { url: page.url(), on: false });
    // Leave that the manifest asks for cannot be given back by an extension, so it is remembered as off.
    expect(await askSurely(screen, 'site/status', { url: page.url() })).toEqual({ host: UNLISTED, status: 'off' });
    const after = await session.open(site.address(UNLISTED, PAGE));
    await notPainted(after);
    await after.close();
    await page.close();
  });
});

/**
 * One more host that leave can be given for. Nobody is there to answer the browser's question about an optional host, but its own
 * page of extensions can give and take leave for one that the manifest asks for.
 */
const grantable = () =>
  changedBuild((manifest) => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ALLOWED];
  });

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

async function grant(session: Session, pattern: string, on: boolean): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (id, host, add) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      if (add) await developerPrivate.addHostPermission(id, host);
      else await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
    },
    new URL(session.extensionUrl('')).host,
    pattern,
    on,
  );
  await page.close();
}
