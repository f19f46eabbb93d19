import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../../lib/claims/database';
import { claimsOfPage, relationsOfClaims } from '../../../lib/claims/pages';
import { MOST_CLAIMS_OF_A_PAGE, savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { conflict, draft, freshDatabase, page } from './samples';

const NOON = 1_700_000_000_000;
const HOUR = 3_600_000;

describe('saving a page', () => {
  beforeEach(freshDatabase);

  it('gives the id of each draft in its order', async () => {
    const ids = await savePage({
      page: page('a.example'),
      drafts: [draft('سقط المعمل'), draft('بقي المعمل')],
      relations: [],
    });
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect((await claimsOfPage('https://a.example/news/1')).map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('adds nothing twice when the page is read again, and remembers when it was seen last', async () => {
    const reading = { page: page('a.example'), drafts: [draft('سقط المعمل'), draft('بقي المعمل')], relations: [] };
    const first = await savePage(reading, NOON);
    const second = await savePage(reading, NOON + HOUR);
    expect(second).toEqual(first);
    const { claims } = await listClaims();
    expect(claims).toHaveLength(2);
    expect(claims.map(({ firstSeenAt, lastSeenAt }) => [firstSeenAt, lastSeenAt])).toEqual([
      [NOON, NOON + HOUR],
      [NOON, NOON + HOUR],
    ]);
  });

  it('takes vowel marks, tatweel and alef forms for the same words', async () => {
    const [plain] = await savePage({ page: page('a.example'), drafts: [draft('أعلن الجيش')], relations: [] });
    const [marked] = await savePage({ page: page('a.example'), drafts: [draft('اعلـن الجَيش.')], relations: [] });
    expect(marked).toBe(plain);
  });

  it('saves a statement that a page prints twice once', async () => {
    const ids = await savePage({
      page: page('a.example'),
      drafts: [draft('سقط المعمل'), draft('سقط المعمل')],
      relations: [],
    });
    expect(ids[0]).toBe(ids[1]);
    expect((await listClaims()).claims).toHaveLength(1);
  });

  it('marks what is no longer there, keeps it, and takes the mark off when it comes back', async () => {
    const both = { page: page('a.example'), drafts: [draft('سقط المعمل'), draft('بقي المعمل')], relations: [] };
    await savePage(both, NOON);
    await savePage({ ...both, drafts: [draft('سقط المعمل')] }, NOON + HOUR);
    const gone = (await claimsOfPage(both.page.url)).find(({ content }) => content === 'بقي المعمل');
    expect(gone).toMatchObject({ goneAt: NOON + HOUR, lastSeenAt: NOON });
    await savePage(both, NOON + 2 * HOUR);
    expect((await claimsOfPage(both.page.url)).map(({ goneAt }) => goneAt)).toEqual([null, null]);
  });

  it('takes a reading without statements for a page that could not be read: nothing is marked as gone', async () => {
    await savePage({ page: page('a.example'), drafts: [draft('سقط المعمل')], relations: [] }, NOON);
    await savePage({ page: page('a.example'), drafts: [], relations: [] }, NOON + HOUR);
    expect((await claimsOfPage('https://a.example/news/1'))[0]?.goneAt).toBeNull();
  });

  it('survives a clock that was set back', async () => {
    const reading = { page: page('a.example'), drafts: [draft('سقط المعمل')], relations: [] };
    await savePage(reading, NOON);
    await savePage({ ...reading, drafts: [...reading.drafts, draft('بقي المعمل')] }, NOON - HOUR);
    const claims = await claimsOfPage(reading.page.url);
    expect(claims).toHaveLength(2);
    for (const { firstSeenAt, lastSeenAt } of claims) expect(lastSeenAt).toBeGreaterThanOrEqual(firstSeenAt);
  });

  it('keeps two pages that are saved in the same millisecond apart', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((site) =>
        savePage(
          { page: page(site), drafts: Array.from({ length: 700 }, (_, n) => draft(`تصريح رقم ${n}`)), relations: [] },
          NOON,
        ),
      ),
    );
    expect((await listClaims({}, { limit: 5000 })).claims).toHaveLength(2100);
  });

  it('bounds what one page may store, and passes over what broke its bounds on arrival', async () => {
    const drafts = [null, ...Array.from({ length: MOST_CLAIMS_OF_A_PAGE + 5 }, (_, n) => draft(`تصريح ${n}`))];
    const ids = await savePage({ page: page('a.example'), drafts, relations: [] });
    expect(ids).toHaveLength(drafts.length);
    expect(ids[0]).toBeNull();
    expect(ids.filter((id) => id !== null)).toHaveLength(MOST_CLAIMS_OF_A_PAGE - 1);
    expect((await listClaims({}, { limit: 5000 })).claims).toHaveLength(MOST_CLAIMS_OF_A_PAGE - 1);
  });

  it('stores the relations of the page, marks the contested, and forgets relations that are no longer found', async () => {
    const reading = {
      page: page('a.example'),
      drafts: [draft('سقط المعمل'), draft('بقي المعمل')],
      relations: [conflict(0, 1)],
    };
    const ids = (await savePage(reading)) as string[];
    await savePage(reading);
    expect((await relationsOfClaims(ids)).relations).toHaveLength(1);
    expect((await listClaims({ contested: true })).claims).toHaveLength(2);
    await savePage({ ...reading, relations: [] });
    expect((await relationsOfClaims(ids)).relations).toHaveLength(0);
    expect((await listClaims({ contested: true })).claims).toHaveLength(0);
  });

  it('refuses relations of a statement to itself or to none', async () => {
    const reading = {
      page: page('a.example'),
      drafts: [draft('سقط المعمل')],
      relations: [conflict(0, 0), conflict(0, 7)],
    };
    const ids = (await savePage(reading)) as string[];
    expect((await relationsOfClaims(ids)).relations).toEqual([]);
  });

  it('reads the same words anew where rules have become better', async () => {
    const reading = { page: page('a.example'), drafts: [draft('سقط المعمل')], relations: [] };
    await savePage(reading, NOON);
    await savePage({ ...reading, drafts: [draft('سقط المعمل', { act: 'deny' })] }, NOON + HOUR);
    const [claim] = await claimsOfPage(reading.page.url);
    expect(claim).toMatchObject({ act: 'deny', firstSeenAt: NOON });
    expect((await listClaims({ act: 'assert' })).claims).toEqual([]);
  });

  it('writes nothing of a page where one record cannot be written', async () => {
    const broken = draft('بقي المعمل', { frames: [() => 1] as never });
    await expect(
      savePage({ page: page('a.example'), drafts: [draft('سقط المعمل'), broken], relations: [] }),
    ).rejects.toThrow();
    expect((await listClaims()).claims).toEqual([]);
    expect(await read(['pages'], (transaction) => transaction.objectStore('pages').count())).toBe(0);
  });
});
