/** The store in a real browser: nothing lost, doubled or half-written, whenever its worker is killed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { draft, page as pageInfo } from '../unit/claims/samples';
import { askRaw, askSurely } from './asking';
import type { Target } from './browsers';
import { launch, type Session } from './harness';
import { storedClaims, storedPages, storedRelations } from './stored';

const target = inject('target' as never) as Target;
const KILLS = 110;
const STATEMENTS = 12;

const conflict = {
  type: 'conflict' as const,
  a: 0,
  b: 1,
  over: 'control' as const,
  reason: { ar: 'تعارض', en: 'conflict' },
};

const reading = (n: number) => ({
  page: pageInfo('a.example', { url: `https://a.example/news/${n}` }),
  drafts: Array.from({ length: STATEMENTS }, (_, index) => draft(`التصريح ${index} من الصفحة ${n}`)),
  relations: [conflict],
});

describe.runIf(target === 'chromium')('the store, its worker killed', () => {
  let session: Session;
  let screen: Page;

  beforeAll(async () => {
    session = await launch(target, { hosts: [] });
    screen = await session.openExtension('popup.html');
  });
  afterAll(() => session?.close());

  /** Every page that is there at all is there whole. */
  const expectWholePages = async () => {
    const [pages, claims, relations] = await Promise.all([
      storedPages(screen),
      storedClaims(screen),
      storedRelations(screen),
    ]);
    const perPage = new Map<string, number>();
    for (const { url } of claims) perPage.set(url, (perPage.get(url) ?? 0) + 1);
    expect([...perPage.keys()].sort()).toEqual(pages.map(({ url }) => url).sort());
    expect(new Set(perPage.values())).toEqual(new Set([STATEMENTS]));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(relations).toHaveLength(pages.length);
    expect(claims.filter(({ contested }) => contested === 1)).toHaveLength(2 * pages.length);
    return pages.length;
  };

  it(`has every page whole or not at all through ${KILLS} kills at random moments, and all in the end`, async () => {
    let lost = 0;
    for (let n = 0; n < KILLS; n++) {
      const asking = askRaw(screen, 'page/read', reading(n));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      await session.killBackground();
      if ((await asking) === null) lost++;
      if (n % 20 === 19) await expectWholePages();
    }
    // The kills must have struck while pages were being saved, or this has shown nothing.
    expect(lost).toBeGreaterThan(KILLS / 20);
    for (let n = 0; n < KILLS; n++) await askSurely(screen, 'page/read', reading(n));
    expect(await expectWholePages()).toBe(KILLS);
  }, 240_000);

  it('drops claims whole or not at all, and brings them back', async () => {
    const before = await storedClaims(screen);
    const ids = before.slice(0, 400).map(({ id }) => id);
    for (let turn = 0; turn < 12; turn++) {
      const name = turn % 2 === 0 ? 'claims/drop' : 'claims/restore';
      const asking = askRaw(screen, name, { ids });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
      await session.killBackground();
      await asking;
      const now = (await storedClaims(screen)).length;
      expect([before.length, before.length - ids.length]).toContain(now);
    }
    await askSurely(screen, 'claims/restore', { ids });
    expect((await storedClaims(screen)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await expectWholePages();
  }, 120_000);
});

describe(`the store in ${target}`, () => {
  let session: Session;
  let screen: Page;

  beforeAll(async () => {
    session = await launch(target, { hosts: [] });
    screen = await session.openExtension('popup.html');
  });
  afterAll(() => session?.close());

  it('takes what two screens write at once', async () => {
    const other = await session.openExtension('desk.html');
    const save = (page: Page, from: number) =>
      Promise.all(Array.from({ length: 20 }, (_, n) => askSurely(page, 'page/read', reading(from + n))));
    await Promise.all([save(screen, 0), save(other, 10)]);
    expect(await storedPages(screen)).toHaveLength(30);
    expect(await storedClaims(screen)).toHaveLength(30 * STATEMENTS);
    await other.close();
  });

  it('tells open screens of every change', async () => {
    const heard = screen.evaluate(
      () =>
        new Promise((resolve) => {
          new BroadcastChannel('riwaya:changes').onmessage = ({ data }) => resolve(data);
        }),
    );
    await askSurely(screen, 'page/read', reading(99));
    expect(await heard).toEqual({ kind: 'page', url: reading(99).page.url, added: STATEMENTS });
  });
});
