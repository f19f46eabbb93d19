import { beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/claims/correct-party';
import { othersOfPage } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { type PartyRow, readPartyTable } from '../../../lib/parties/corrections';
import { draft, frame, freshDatabase, page, party } from './samples';

const SCENE = ['معمل', 'اسمنت', 'حلب'];
const entity = (key: string) => ({ key, qualifiers: [], name: '', span: { start: 0, end: 1 } });
const told = (predicate: string, source: string) =>
  draft(`${predicate} المعمل`, {
    source,
    party: party(source),
    frames: [frame({ predicate, theme: entity('معمل'), agent: entity(source), scene: SCENE })],
  });

const apply = async (...rows: PartyRow[]) => {
  let total = 0;
  let next: number | null = null;
  do {
    const done: Awaited<ReturnType<typeof applyCorrections>> = await applyCorrections(readPartyTable(rows), next);
    total += done.changed;
    next = done.next;
  } while (next !== null);
  return total;
};
const parties = async () => (await listClaims()).claims.map(({ party }) => party?.name.ar);

describe("the reader's own table of parties", () => {
  beforeEach(async () => {
    await freshDatabase();
    await savePage({ page: page('a.example'), drafts: [told('control.take', 'فصيل الغربال')], relations: [] });
    await savePage({ page: page('b.example'), drafts: [told('control.repel', 'كتيبة الناعورة')], relations: [] });
  });
  const row = { name: 'جماعة واحدة', names: 'فصيل الغربال|كتيبة الناعورة', side: 'الشرق' };

  it('is applied to what was saved before: names, sides, search, and what stands between two claims', async () => {
    expect(await othersOfPage('https://a.example/news/1')).toHaveLength(1);
    expect(await apply(row)).toBe(2);
    expect(await parties()).toEqual(['جماعة واحدة', 'جماعة واحدة']);
    expect((await listClaims({ text: 'جماعة' })).claims).toHaveLength(2);
    expect((await listClaims()).claims[0]?.party).toMatchObject({ by: 'reader', side: { name: { ar: 'الشرق' } } });
    expect(await othersOfPage('https://a.example/news/1')).toEqual([]);
    expect((await listClaims({ contested: true })).claims).toEqual([]);
    expect(await apply(row)).toBe(0);
  });

  it('lets go of what it no longer names', async () => {
    await apply(row);
    expect(await apply()).toBe(2);
    expect((await listClaims()).claims.map(({ party }) => party?.by)).not.toContain('reader');
    expect(await othersOfPage('https://a.example/news/1')).toHaveLength(1);
  });

  it('goes through any number of claims', async () => {
    const drafts = Array.from({ length: 450 }, (_, n) =>
      draft(`تصريح ${n}`, { source: 'فصيل الغربال', party: party('x') }),
    );
    await savePage({ page: page('c.example'), drafts, relations: [] });
    expect(await apply(row)).toBe(452);
  });
});
