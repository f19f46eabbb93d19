/** A page that wants in: it finds no way to what is stored, to our screens, or to our messages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { draft, page as pageInfo } from '../unit/claims/samples';
import { askSurely } from './asking';
import type { Target } from './browsers';
import { launch, root, type Session } from './harness';
import { painted, settled } from './painted';
import { type Site, serve } from './server';
import { storedClaims, storedPages } from './stored';

const target = inject('target' as never) as Target;

const HOST = 'www.aljazeera.net';
const PAGE = '/news/cement-plant.html';
const SECRET = 'كلام محفوظ من موقع آخر لا يخص هذه الصفحة';

/** Runs before everything else of the page: an inventory of what it hears, and traps where it can set them. */
const ATTACK = `
  globalThis.heard = [];
  new BroadcastChannel('riwaya:changes').onmessage = ({ data }) => heard.push(['channel', data]);
  addEventListener('message', ({ data }) => heard.push(['message', data]));
  document.addEventListener('riwaya', () => heard.push(['event']));
  for (const name of ['riwaya.card', 'riwaya']) globalThis[Symbol.for(name)] = () => heard.push(['door']);
  Array.prototype.toJSON = function () { heard.push(['array']); return []; };
  Object.defineProperty(Object.prototype, 'riwaya', { set(value) { heard.push(['proto', value]); }, configurable: true });
  CSS.highlights.set('riwaya-content', new Highlight());
  for (const envelope of [{ riwaya: 'claims/forget', ask: { what: 'all' } }, { riwaya: 'page/read', ask: {} }]) {
    postMessage(envelope, '*');
    new BroadcastChannel('riwaya:changes').postMessage(envelope);
  }
`;

describe(`a hostile page in ${target}`, () => {
  let site: Site;
  let session: Session;
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    site = await serve(root);
    const article = readFileSync(path.join(root, 'tests/demo/sites/wna.example', PAGE), 'utf8');
    const claimed = article.replace(
      /<head>/u,
      `<head><link rel="canonical" href="https://victim.example/news/1"><script>${ATTACK}</script>`,
    );
    site.put(HOST, PAGE, claimed.replace(/<link rel="canonical" href="(?!https:\/\/victim)[^>]*>/u, ''));
    session = await launch(target, { hosts: [HOST] });
    screen = await session.openExtension('popup.html');
    const victim = { page: pageInfo('victim.example'), drafts: [draft(SECRET)], relations: [] };
    await askSurely(screen, 'page/read', victim);
    page = await session.open(site.address(HOST, PAGE));
    await settled(page);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is read all the same, under its own address, and touches no claim of the page that it claims to be', async () => {
    expect((await painted(page)).content.length).toBeGreaterThan(2);
    const claims = await storedClaims(screen);
    const victims = claims.filter(({ url }) => url === 'https://victim.example/news/1');
    expect(victims.map(({ content, gone }) => [content, gone])).toEqual([[SECRET, null]]);
    expect(new Set((await storedPages(screen)).map(({ site }) => site))).toEqual(
      new Set(['victim.example', 'aljazeera.net']),
    );
  });

  it('hears nothing of us, and none of its messages does anything', async () => {
    await askSurely(screen, 'page/read', { page: pageInfo('other.example'), drafts: [draft('هدوء')], relations: [] });
    const heard = await page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: unknown[] }).heard));
    // Its own messages come back to it; nothing of ours does.
    expect(JSON.parse(heard).filter(([kind]: [string]) => !['message', 'channel', 'array'].includes(kind))).toEqual([]);
    expect(heard).not.toContain('"added"');
    expect(heard).not.toContain(SECRET);
    expect(await storedPages(screen)).toHaveLength(3);
  });

  it('finds no database, no messages, no file and no screen of ours', async () => {
    const found = await page.evaluate(async (ours) => {
      const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      const fetched = await fetch(`${ours}popup.html`).then(
        () => 'fetched',
        () => 'refused',
      );
      const script = document.createElement('script');
      script.src = `${ours}background.js`;
      const loaded = await new Promise((resolve) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
        document.head.append(script);
      });
      return {
        databases: (await indexedDB.databases()).map(({ name }) => name),
        sendMessage: typeof runtime?.sendMessage,
        fetched,
        loaded,
      };
    }, session.extensionUrl(''));
    expect(found).toEqual({ databases: [], sendMessage: 'undefined', fetched: 'refused', loaded: 'refused' });
  });

  it('cannot put our screens into a frame of its own', async () => {
    await page.evaluate((ours) => {
      for (const file of ['popup.html', 'desk.html', 'options.html']) {
        const frame = document.createElement('iframe');
        frame.src = ours + file;
        document.body.append(frame);
      }
    }, session.extensionUrl(''));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const frame of page.frames().slice(1)) {
      const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      expect(text).not.toContain('رواية');
      expect(text).not.toContain(SECRET);
    }
  });
});
