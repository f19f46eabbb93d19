/** What can go wrong around the store, in real Chromium: the worker or the whole browser killed, the disk full. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ArchivedPage } from '../../lib/claims/exchange/archive';
import { claimId } from '../../lib/claims/identity';
import { conflict, draft, page as pageInfo } from '../unit/claims/samples';
import { askRaw, askSurely } from './asking';
import type { Target } from './browsers';
import { type ChangedBuild, changedBuild } from './changed-build';
import { launch, type Session } from './harness';
import { storedClaims, storedPages, storedRelations } from './stored';

const target = inject('target' as never) as Target;
const STATEMENTS = 12;

const urlOf = (n: number) => `https://a.example/news/${n}`;
const contentOf = (n: number, index: number) => `التصريح ${index} من الصفحة ${n}`;

const reading = (n: number, from = 0) => ({
  page: pageInfo('a.example', { url: urlOf(n) }),
  drafts: Array.from({ length: STATEMENTS }, (_, index) => draft(contentOf(n, from + index))),
  relations: [conflict(0, 1)],
});

async function archived(n: number): Promise<ArchivedPage> {
  const { page, drafts } = reading(n);
  const claims = drafts.map(async ({ frames: _none, ...words }) => ({
    ...words,
    ...{ frames: [], id: await claimId(page.url, words), firstSeenAt: 1_700_000_000_000 + n, gone: null },
  }));
  const seen = { firstSeenAt: 1_700_000_000_000 + n, lastSeenAt: 1_700_000_000_000 + n };
  return { ...page, ...seen, scene: [], claims: await Promise.all(claims) };
}

/** Every page that is there at all is there whole; returns how many there are. */
async function expectWholePages(screen: Page): Promise<number> {
  const [pages, claims] = await Promise.all([storedPages(screen), storedClaims(screen)]);
  const perPage = new Map<string, number>();
  for (const { url } of claims) perPage.set(url, (perPage.get(url) ?? 0) + 1);
  expect([...perPage.keys()].sort()).toEqual(pages.map(({ url }) => url).sort());
  expect([...new Set(perPage.values())]).toEqual(pages.length > 0 ? [STATEMENTS] : []);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  return pages.length;
}

const moment = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));

describe.runIf(target === 'chromium')('a worker that is killed', () => {
  let session: Session;
  let screen: Page;

  beforeAll(async () => {
    session = await launch(target, { hosts: [] });
    screen = await session.openExtension('popup.html');
  });
  afterAll(() => session?.close());

  it('has imported each page whole or not at all, and all of them in the end', async () => {
    const pages = await Promise.all(Array.from({ length: 40 }, (_, n) => archived(n)));
    for (let from = 0; from < pages.length; from += 4) {
      for (let turn = 0; turn < 3; turn++) {
        const asking = askRaw(screen, 'import/pages', { pages: pages.slice(from, from + 4) });
        await moment(120);
        await session.killBackground();
        await asking;
        await expectWholePages(screen);
      }
    }
    for (let from = 0; from < pages.length; from += 20) {
      await askSurely(screen, 'import/pages', { pages: pages.slice(from, from + 20) });
    }
    expect(await expectWholePages(screen)).toBe(40);
  }, 120_000);

  it('leaves a page that was read again as it was or as it is', async () => {
    const before = Array.from({ length: STATEMENTS }, (_, index) => contentOf(0, index));
    const after = Array.from({ length: STATEMENTS }, (_, index) => contentOf(0, 6 + index));
    for (let turn = 0; turn < 30; turn++) {
      const asking = askRaw(screen, 'page/read', reading(0, turn % 2 === 0 ? 6 : 0));
      await moment(60);
      await session.killBackground();
      await asking;
      const claims = (await storedClaims(screen)).filter(({ url }) => url === urlOf(0));
      const standing = claims.filter(({ gone }) => gone === null).map(({ content }) => content);
      expect([before.sort(), after.sort()]).toContainEqual(standing.sort());
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    }
    await askSurely(screen, 'page/read', reading(0));
  }, 120_000);

  it('has forgotten claims with all that belongs to them, or not yet', async () => {
    for (let n = 0; n < 30; n++) await askSurely(screen, 'page/read', reading(n));
    for (let turn = 0; turn < 30; turn++) {
      const asking = askRaw(screen, 'claims/forget', { what: { url: urlOf(turn) } });
      await moment(60);
      await session.killBackground();
      await asking;
      const [claims, relations] = [await storedClaims(screen), await storedRelations(screen)];
      const there = new Set(claims.map(({ id }) => id));
      for (const relation of relations) expect(relation.claims.every((id) => there.has(id))).toBe(true);
      const contested = new Set(relations.filter(({ type }) => type === 'conflict').flatMap(({ claims }) => claims));
      for (const claim of claims) expect(claim.contested === 1).toBe(contested.has(claim.id));
    }
    while ((await askSurely(screen, 'claims/forget', { what: 'all' })).more);
    expect([await storedClaims(screen), await storedPages(screen), await storedRelations(screen)]).toEqual([
      [],
      [],
      [],
    ]);
  }, 120_000);
});

describe.runIf(target === 'chromium')('a browser that is killed', () => {
  let profile: string;
  beforeAll(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'riwaya-profile-'));
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it('starts again with every page that was answered for, each whole', async () => {
    let answered = 0;
    for (let life = 0; life < 5; life++) {
      const session = await launch(target, { hosts: [], profile });
      const screen = await session.openExtension('popup.html');
      expect(await expectWholePages(screen)).toBeGreaterThanOrEqual(answered);
      const saving = (async () => {
        for (let n = life * 20; n < life * 20 + 20; n++) {
          if ((await askRaw(screen, 'page/read', reading(n))) !== null) answered++;
        }
      })().catch(() => {});
      await moment(600);
      session.browser.process()?.kill('SIGKILL');
      await saving;
      await session.close().catch(() => {});
    }
    expect(answered).toBeGreaterThan(0);
  }, 120_000);
});

describe.runIf(target === 'chromium')('a disk that is full', () => {
  let session: Session;
  let screen: Page;
  let limited: ChangedBuild;

  beforeAll(async () => {
    // With its usual permissions the extension has all the room that there is.
    limited = changedBuild((manifest) => {
      manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
    });
    session = await launch(target, { hosts: [], extension: limited.folder });
    screen = await session.openExtension('popup.html');
  });
  afterAll(async () => {
    await session?.close();
    limited?.remove();
  });

  it('is told as such; nothing is half-written, and all works again once there is room', async () => {
    const protocol = await screen.createCDPSession();
    const origin = session.extensionUrl('').replace(/\/$/u, '');
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    const fill = async () => {
      for (let n = 0; n < 1000; n++) await askSurely(screen, 'page/read', reading(n));
    };
    await expect(fill()).rejects.toThrow('full');
    const saved = await expectWholePages(screen);
    expect(saved).toBeGreaterThan(0);
    await protocol.send('Storage.overrideQuotaForOrigin', { origin });
    await askSurely(screen, 'page/read', reading(saved));
    expect(await expectWholePages(screen)).toBe(saved + 1);
  });
});
