import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../../lib/claims/database';
import { dropClaims, restoreClaims } from '../../../lib/claims/drop';
import { emptyGraves, expire, type Forgetting, forget } from '../../../lib/claims/keeping';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { conflict, draft, freshDatabase, page } from './samples';

const NOON = 1_700_000_000_000;
const DAY = 86_400_000;

const forgetAll = async (what: Forgetting) => {
  let total = 0;
  for (let more = true; more; ) {
    const stretch = await forget(what);
    total += stretch.forgotten;
    more = stretch.more;
  }
  return total;
};

const expireAll = async (days: number, now: number) => {
  let total = 0;
  let next: number | null = null;
  do {
    const one: Awaited<ReturnType<typeof expire>> = await expire(days, now, next);
    total += one.expired;
    next = one.next;
  } while (next !== null);
  return total;
};

/** Every word that is stored anywhere. */
const everything = () =>
  read(['claims', 'pages', 'relations', 'tombstones'], async (transaction) =>
    JSON.stringify([
      await transaction.objectStore('claims').getAll(),
      await transaction.objectStore('pages').getAll(),
      await transaction.objectStore('relations').getAll(),
      await transaction.objectStore('tombstones').getAll(),
    ]),
  );

const sites = async () => [...new Set((await listClaims()).claims.map(({ page: { site } }) => site))].sort();

describe('forgetting', () => {
  const reading = (site: string) => ({
    page: page(site, { title: `عنوان ${site}` }),
    drafts: [draft(`أول ${site}`), draft(`ثان ${site}`), draft(`ثالث ${site}`)],
    relations: [conflict(0, 1)],
  });

  beforeEach(async () => {
    await freshDatabase();
    for (const [index, site] of ['a.example', 'b.example', 'c.example'].entries()) {
      const ids = await savePage(reading(site), NOON + index * DAY);
      await dropClaims([ids[2] as string]);
    }
    await savePage(
      {
        page: page('b.example', { url: 'https://b.example/empty', title: 'فارغ b.example' }),
        drafts: [],
        relations: [],
      },
      NOON + DAY,
    );
  });

  it.each([
    ['a site', { site: 'b.example' }],
    ['a page', { url: 'https://b.example/news/1' }],
    ['a period', { from: NOON + DAY, to: NOON + 2 * DAY }],
  ] as [string, Forgetting][])(
    '%s leaves no word of it, not even of what was dropped, and all of the others',
    async (_what, what) => {
      expect(await forgetAll(what)).toBe(2);
      const left = await everything();
      for (const word of ['أول b', 'ثان b', 'ثالث b', 'عنوان b']) expect(left).not.toContain(word);
      if (!('url' in (what as object))) expect(left).not.toContain('b.example');
      for (const word of ['أول a', 'ثالث a', 'أول c', 'ثالث c']) expect(left).toContain(word);
      expect(await sites()).toEqual(['a.example', 'c.example']);
      expect((await listClaims({ contested: true })).claims).toHaveLength(4);
    },
  );

  it('everything leaves nothing but tombstones without words', async () => {
    expect(await forgetAll('all')).toBe(6);
    expect(await everything()).not.toMatch(/example|أول|ثالث|عنوان/u);
  });

  it('does not keep a page from being saved anew, while dropping does', async () => {
    await forgetAll({ site: 'a.example' });
    const ids = await savePage(reading('a.example'));
    expect(ids.filter((id) => id !== null)).toHaveLength(2);
    expect(await sites()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('goes on by stretches, each whole', async () => {
    await forgetAll('all');
    const drafts = Array.from({ length: 450 }, (_, n) => draft(`تصريح ${n}`));
    await savePage({ page: page('d.example'), drafts, relations: [conflict(0, 449)] });
    expect(await forget('all')).toEqual({ forgotten: 200, more: true });
    expect((await listClaims({ contested: true })).claims).toEqual([]);
    expect(await forgetAll('all')).toBe(250);
    expect(await everything()).not.toContain('d.example');
  });
});

describe('keeping for a time', () => {
  beforeEach(freshDatabase);

  it('removes pages that were not seen for longer, with all that belongs to them', async () => {
    const reading = { page: page('a.example'), drafts: [draft('أول'), draft('ثان')], relations: [conflict(0, 1)] };
    await savePage(reading, NOON);
    await savePage({ ...reading, page: page('b.example') }, NOON);
    await savePage({ ...reading, page: page('b.example') }, NOON + 20 * DAY);
    const expired = await expireAll(10, NOON + 21 * DAY);
    expect(expired).toBe(2);
    expect(await sites()).toEqual(['b.example']);
    expect(await everything()).not.toContain('a.example');
  });

  it('brings dropped claims back for a month, and no longer', async () => {
    const ids = (await savePage({ page: page('a.example'), drafts: [draft('أول')], relations: [] }, NOON)) as string[];
    await dropClaims(ids, NOON);
    await emptyGraves(NOON + 29 * DAY);
    expect(await everything()).toContain('أول');
    await emptyGraves(NOON + 31 * DAY);
    expect(await everything()).not.toContain('أول');
    expect(await restoreClaims(ids)).toBe(0);
    expect(await savePage({ page: page('a.example'), drafts: [draft('أول')], relations: [] })).toEqual([null]);
  });
});
