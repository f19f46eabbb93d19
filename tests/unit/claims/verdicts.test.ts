import { beforeEach, describe, expect, it } from 'vitest';
import { dropClaims, restoreClaims } from '../../../lib/claims/drop';
import { relationsOfClaims } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { judge } from '../../../lib/claims/verdicts';
import { conflict, draft, freshDatabase, page } from './samples';

describe("the reader's word on two claims", () => {
  const reading = {
    page: page('a.example'),
    drafts: [draft('سقط المعمل'), draft('بقي المعمل'), draft('هدوء')],
    relations: [conflict(0, 1)],
  };
  let a: string;
  let b: string;
  let c: string;
  const relations = async () => (await relationsOfClaims([a, b, c])).relations;
  const contested = async () => (await listClaims({ contested: true })).claims.length;

  beforeEach(async () => {
    await freshDatabase();
    [a, b, c] = (await savePage(reading)) as [string, string, string];
  });

  it('takes a relation away, for good, and can be taken back', async () => {
    const before = await relations();
    expect(await judge(b, a, 'unrelated')).toBeNull();
    expect([await relations(), await contested()]).toEqual([[], 0]);
    await savePage(reading);
    expect([await relations(), await contested()]).toEqual([[], 0]);
    expect(await judge(a, b, null)).toBe('unrelated');
    expect([await relations(), await contested()]).toEqual([before, 2]);
  });

  it('makes a relation that no rule has found, and keeps it when the page is read again', async () => {
    await judge(a, c, 'conflict', 'control');
    await savePage(reading);
    const made = (await relations()).find(({ by }) => by === 'reader');
    expect(made).toMatchObject({ type: 'conflict', over: 'control', reason: { ar: 'تعارض بحكم القارئ' } });
    expect(await contested()).toBe(3);
    await judge(a, c, null);
    expect([(await relations()).length, await contested()]).toEqual([1, 2]);
  });

  it('changes its mind', async () => {
    const before = await relations();
    await judge(a, b, 'agreement');
    expect(await relations()).toMatchObject([{ type: 'agreement', by: 'reader' }]);
    expect(await contested()).toBe(0);
    expect(await judge(a, b, 'unrelated')).toBe('agreement');
    expect(await relations()).toEqual([]);
    await judge(a, b, null);
    expect(await relations()).toEqual(before);
  });

  it('stands when a claim is dropped and comes back', async () => {
    await judge(a, b, 'agreement');
    await dropClaims([a]);
    await restoreClaims([a]);
    expect(await relations()).toMatchObject([{ type: 'agreement', by: 'reader' }]);
  });

  it('says nothing of claims that are not there, or of one and itself', async () => {
    await judge(a, 'f'.repeat(32), 'conflict');
    await judge(a, a, 'conflict');
    expect(await relations()).toHaveLength(1);
  });
});
