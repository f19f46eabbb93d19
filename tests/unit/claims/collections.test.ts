import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeCollection,
  listCollections,
  mergeCollection,
  nameCollection,
  newCollection,
  removeCollection,
} from '../../../lib/claims/collections';
import { exportClaims } from '../../../lib/claims/exchange/export';
import { importArchive, planImport } from '../../../lib/claims/exchange/import';
import { importPages, importRelations, importVerdicts } from '../../../lib/claims/exchange/import-records';
import { expire, forget } from '../../../lib/claims/keeping';
import { relationsOfClaims } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { judge } from '../../../lib/claims/verdicts';
import { conflict, draft, freshDatabase, page } from './samples';

const NOON = 1_700_000_000_000;
const DAY = 86_400_000;
const words = { name: 'معمل الإسمنت', note: 'متابعة', tags: ['حلب'] };
const contents = async (query: Parameters<typeof listClaims>[0], after: number | null = null) =>
  (await listClaims(query, { after })).claims.map(({ content }) => content);

describe('a collection', () => {
  let ids: string[];
  let story: string;

  beforeEach(async () => {
    await freshDatabase();
    ids = (await savePage(
      {
        page: page('a.example'),
        drafts: [draft('سقط المعمل'), draft('بقي المعمل'), draft('هدوء')],
        relations: [conflict(0, 1)],
      },
      NOON,
    )) as string[];
    ids.push(
      ...((await savePage(
        { page: page('b.example'), drafts: [draft('عاد المعمل')], relations: [] },
        NOON + DAY,
      )) as string[]),
    );
    const made = { ...newCollection('', NOON), ...words };
    story = made.id;
    for (let turn = 0; turn < 2; turn++) await mergeCollection(made);
    await changeCollection(story, { add: [ids[1], ids[3]] as string[] });
  });

  it('holds claims, each once, and lists them newest first among the filters', async () => {
    expect(await changeCollection(story, { add: [ids[1], ids[1]] as string[] })).toBe(2);
    expect(await contents({ collection: story })).toEqual(['عاد المعمل', 'بقي المعمل']);
    expect(await contents({ collection: story, site: 'a.example' })).toEqual(['بقي المعمل']);
    expect(await contents({ collection: story, text: 'عاد' })).toEqual(['عاد المعمل']);
    const [newest] = (await listClaims({ collection: story }, { limit: 1 })).claims;
    expect(await contents({ collection: story }, newest?.order)).toEqual(['بقي المعمل']);
    expect(await contents({ collection: 'none' })).toEqual([]);
  });

  it('is renamed, emptied, removed and put back, its claims untouched', async () => {
    expect(await nameCollection(story, { ...words, name: 'آخر' })).toBe(true);
    expect(await changeCollection(story, { remove: [ids[1] as string] })).toBe(1);
    const removed = await removeCollection(story);
    expect(await listCollections()).toEqual([]);
    expect(await contents({})).toHaveLength(4);
    if (removed) await mergeCollection(removed);
    expect(await listCollections()).toMatchObject([{ id: story, name: 'آخر', claims: [ids[3]] }]);
    expect(await nameCollection('00000000-0000', words)).toBe(false);
    expect(await listCollections()).toHaveLength(1);
  });

  it('keeps the pages of its claims when others expire, and lets go of what is forgotten', async () => {
    await changeCollection(story, { remove: [ids[3] as string] });
    let next: number | null = null;
    do ({ next } = await expire(5, NOON + 30 * DAY, next));
    while (next !== null);
    expect(await contents({})).toEqual(['سقط المعمل', 'بقي المعمل', 'هدوء']);
    await forget({ site: 'a.example' });
    expect(await listCollections()).toMatchObject([{ claims: [] }]);
  });

  it('goes into the archive and comes back, with what the reader has said of its claims', async () => {
    await judge(ids[0] as string, ids[1] as string, 'unrelated');
    await judge(ids[0] as string, ids[3] as string, 'conflict', 'control');
    const { blob } = await exportClaims('all', 'archive', { language: 'ar' });
    const before = [await listCollections(), (await relationsOfClaims(ids)).relations];
    await freshDatabase();
    expect(await planImport(blob)).toMatchObject({ added: 4, relations: 1, verdicts: 2, collections: 1 });
    const writer = {
      pages: importPages,
      relations: importRelations,
      verdicts: importVerdicts,
      collection: mergeCollection,
      parties: async () => {},
    };
    for (let turn = 0; turn < 2; turn++) {
      await importArchive(blob, writer);
      expect([await listCollections(), (await relationsOfClaims(ids)).relations]).toEqual(before);
    }
    await savePage({
      page: page('a.example'),
      drafts: [draft('سقط المعمل'), draft('بقي المعمل')],
      relations: [conflict(0, 1)],
    });
    expect((await relationsOfClaims(ids)).relations).toEqual(before[1]);
    await judge(ids[0] as string, ids[1] as string, null);
    expect((await relationsOfClaims(ids)).relations).toHaveLength(2);
  });

  it('is exported alone, with its claims only', async () => {
    const { blob, claims } = await exportClaims({ query: { collection: story } }, 'archive', { language: 'ar' });
    const archive = JSON.parse(await blob.text());
    expect(claims).toBe(2);
    expect(archive.pages.flatMap((one: { claims: unknown[] }) => one.claims)).toHaveLength(2);
    expect(archive.collections).toMatchObject([{ name: 'معمل الإسمنت', claims: [ids[1], ids[3]] }]);
  });
});
