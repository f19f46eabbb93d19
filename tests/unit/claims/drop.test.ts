import { beforeEach, describe, expect, it } from 'vitest';
import { dropClaims, restoreClaims } from '../../../lib/claims/drop';
import { relationsOfClaims } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { conflict, draft, freshDatabase, page } from './samples';

describe('dropping claims', () => {
  let ids: string[];
  const reading = {
    page: page('a.example'),
    drafts: [draft('سقط المعمل'), draft('بقي المعمل'), draft('هدوء')],
    relations: [conflict(0, 1)],
  };
  const [a, b] = [() => ids[0] as string, () => ids[1] as string];
  const list = async () => (await listClaims()).claims;
  const relations = async () => (await relationsOfClaims(ids)).relations;

  beforeEach(async () => {
    await freshDatabase();
    ids = (await savePage(reading)) as string[];
  });

  it('takes the relations along, and the mark of the other end', async () => {
    expect(await dropClaims([a()])).toBe(1);
    expect((await list()).map(({ content }) => content)).toEqual(['بقي المعمل', 'هدوء']);
    expect(await relations()).toEqual([]);
    expect((await listClaims({ contested: true })).claims).toEqual([]);
  });

  it('is not undone by reading the page again', async () => {
    await dropClaims([a()]);
    const again = await savePage(reading);
    expect(again).toEqual([null, ids[1], ids[2]]);
    expect(await list()).toHaveLength(2);
    expect(await relations()).toEqual([]);
  });

  it('comes back as it was', async () => {
    const before = [await list(), await relations()];
    await dropClaims([a(), b()]);
    expect(await restoreClaims([a(), b()])).toBe(2);
    expect([await list(), await relations()]).toEqual(before);
  });

  it.each([
    [0, 1, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 0, 1],
  ])('comes back whole in whatever order: dropped %d then %d, restored %d then %d', async (...order) => {
    const before = [await list(), await relations()];
    const [first, second, third, fourth] = order.map((which) => ids[which] as string) as [
      string,
      string,
      string,
      string,
    ];
    await dropClaims([first]);
    await dropClaims([second]);
    await restoreClaims([third]);
    expect(await relations()).toEqual([]);
    await restoreClaims([fourth]);
    expect([await list(), await relations()]).toEqual(before);
  });

  it('does nothing twice', async () => {
    await dropClaims([a()]);
    expect(await dropClaims([a()])).toBe(0);
    expect(await restoreClaims([a()])).toBe(1);
    expect(await restoreClaims([a()])).toBe(0);
    expect(await dropClaims(['0'.repeat(32)])).toBe(0);
    expect(await list()).toHaveLength(3);
  });
});
