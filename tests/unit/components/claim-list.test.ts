import { describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../components/claims/ClaimFilters';
import { createClaimList, queryOf } from '../../../components/claims/claim-list';
import type { Claim } from '../../../lib/claims/claim';
import type { ClaimList, ClaimQuery } from '../../../lib/claims/search';
import { CLAIMS } from '../../browser/gallery/sample';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const pageOf = (claims: Claim[], next: number | null = null): ClaimList => ({ claims, next });

describe('a list of claims', () => {
  it('reads on page by page', async () => {
    const lister = vi.fn(async (_query: ClaimQuery, { after }: { after?: number | null }) =>
      after === null ? pageOf(CLAIMS.slice(0, 3), 7) : pageOf(CLAIMS.slice(3, 5)),
    );
    const list = createClaimList(lister);
    list.refresh();
    await settle();
    expect(list.claims.value).toHaveLength(3);
    expect(list.hasMore.value).toBe(true);
    list.more();
    await settle();
    expect(lister.mock.lastCall?.[1].after).toBe(7);
    expect(list.claims.value).toEqual(CLAIMS.slice(0, 5));
    expect(list.hasMore.value).toBe(false);
    list.more();
    expect(lister).toHaveBeenCalledTimes(2);
  });

  it('lets an answer go that comes after the next question', async () => {
    const answers: ((list: ClaimList) => void)[] = [];
    const list = createClaimList(() => new Promise((resolve) => answers.push(resolve)));
    list.search('معم');
    list.search('معمل');
    answers[1]?.(pageOf(CLAIMS.slice(0, 1)));
    await settle();
    answers[0]?.(pageOf(CLAIMS));
    await settle();
    expect(list.claims.value).toHaveLength(1);
    expect(list.loading.value).toBe(false);
  });

  it('says that it failed, keeps what it shows, and recovers', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    let broken = false;
    const list = createClaimList(async () => {
      if (broken) throw new Error('the database is blocked');
      return pageOf(CLAIMS.slice(0, 2));
    });
    list.refresh();
    await settle();
    broken = true;
    list.refresh();
    await settle();
    expect([list.failed.value, list.claims.value.length, list.loading.value]).toEqual([true, 2, false]);
    broken = false;
    list.refresh();
    await settle();
    expect(list.failed.value).toBe(false);
    quiet.mockRestore();
  });
});

describe('what is asked of the database', () => {
  it('is nothing where nothing narrows', () => {
    expect(queryOf('  ', NO_FILTER, 0)).toEqual({});
  });

  it('is every filter that is set', () => {
    const now = Date.UTC(2026, 0, 31);
    const filter = {
      ...NO_FILTER,
      site: 'a.example',
      party: 'p',
      act: 'deny',
      period: 'week',
      contested: true,
    } as const;
    expect(queryOf('معمل', filter, now)).toEqual({
      text: 'معمل',
      site: 'a.example',
      party: 'p',
      act: 'deny',
      contested: true,
      from: Date.UTC(2026, 0, 24),
    });
  });
});
