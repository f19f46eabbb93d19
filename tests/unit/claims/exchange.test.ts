import { beforeEach, describe, expect, it } from 'vitest';
import { mergeCollection } from '../../../lib/claims/collections';
import { read } from '../../../lib/claims/database';
import { dropClaims } from '../../../lib/claims/drop';
import { exportClaims, type FormatName } from '../../../lib/claims/exchange/export';
import { importArchive, planImport } from '../../../lib/claims/exchange/import';
import { importPages, importRelations, importVerdicts } from '../../../lib/claims/exchange/import-records';
import type { Selection } from '../../../lib/claims/exchange/selection';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { conflict, draft, frame, freshDatabase, page, party } from './samples';

const NOON = 1_700_000_000_000;
const HOUR = 3_600_000;
const writer = {
  pages: importPages,
  relations: importRelations,
  verdicts: importVerdicts,
  collection: mergeCollection,
  parties: async () => {},
};

const exported = async (selection: Selection = 'all', format: FormatName = 'archive') =>
  (await exportClaims(selection, format, { language: 'ar', now: NOON })).blob;
const file = (text: string) => new Blob([text]);

/** All that lies in the database, in an order of its own. */
const everything = () =>
  read(['claims', 'pages', 'relations'], async (transaction) => ({
    claims: await transaction.objectStore('claims').getAll(),
    pages: await transaction.objectStore('pages').getAll(),
    relations: await transaction.objectStore('relations').getAll(),
  }));

const SCENE = ['معمل', 'اسمنت', 'حلب'];
const entity = (key: string) => ({ key, qualifiers: [], name: key, span: { start: 0, end: 4 } });
const told = (predicate: string, who: string) =>
  draft(`${who} ${predicate} معمل`, {
    party: party(who),
    frames: [frame({ predicate, theme: entity('معمل'), agent: entity(who), scene: SCENE })],
  });

async function fill() {
  await savePage(
    { page: page('a.example'), drafts: [told('control.take', 'x'), draft('هدوء')], relations: [conflict(0, 1)] },
    NOON,
  );
  await savePage(
    { page: page('b.example'), drafts: [told('control.repel', 'y'), draft('ثبات')], relations: [] },
    NOON + HOUR,
  );
  await savePage({ page: page('b.example'), drafts: [told('control.repel', 'y')], relations: [] }, NOON + 2 * HOUR);
}

describe('an archive', () => {
  beforeEach(async () => {
    await freshDatabase();
    await fill();
  });

  it('brings back everything that was there, as it was', async () => {
    const before = await everything();
    expect(before.relations).toHaveLength(2);
    const archive = await exported();
    await freshDatabase();
    expect(await planImport(archive)).toMatchObject({ added: 4, changed: 0, skipped: 0, pages: 2, relations: 2 });
    expect((await everything()).claims).toEqual([]);
    expect(await importArchive(archive, writer)).toEqual({ added: 4, changed: 0, skipped: 0 });
    const after = await everything();
    expect(after.claims).toEqual(before.claims);
    expect(after.pages).toEqual(before.pages);
    expect(after.relations.map(({ key }) => key)).toEqual(before.relations.map(({ key }) => key));
  });

  it('adds nothing twice', async () => {
    const before = await everything();
    const archive = await exported();
    expect(await planImport(archive)).toMatchObject({ added: 0, changed: 0, skipped: 4 });
    await importArchive(archive, writer);
    expect(await everything()).toEqual(before);
    expect(await (await exported()).text()).toBe(await archive.text());
  });

  it('knows what was seen earlier elsewhere, and keeps what was dropped here dropped', async () => {
    const archive = await exported();
    await freshDatabase();
    const ids = await savePage(
      { page: page('a.example'), drafts: [told('control.take', 'x'), draft('هدوء')], relations: [] },
      NOON + 9 * HOUR,
    );
    await dropClaims([ids[1] as string]);
    expect(await planImport(archive)).toMatchObject({ added: 2, changed: 1, skipped: 1 });
    await importArchive(archive, writer);
    const { claims } = await listClaims();
    expect(claims.map(({ content }) => content)).not.toContain('هدوء');
    expect(claims.find(({ id }) => id === ids[0])).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + 9 * HOUR });
    expect((await listClaims({ text: 'control' })).claims.length).toBe(2);
  });

  it('relates what it brings to what is there', async () => {
    const archive = await exported({ query: { site: 'a.example' } });
    await freshDatabase();
    await savePage({ page: page('b.example'), drafts: [told('control.repel', 'y')], relations: [] }, NOON);
    await importArchive(archive, writer);
    expect((await everything()).relations.filter(({ urls }) => urls.length === 2)).toHaveLength(1);
  });

  it('holds what was selected, with the relations between', async () => {
    const { claims } = await listClaims({ site: 'a.example' });
    const archive = JSON.parse(await (await exported({ ids: claims.map(({ id }) => id) })).text());
    expect(archive.pages).toHaveLength(1);
    expect(archive.pages[0].claims).toHaveLength(2);
    expect(archive.relations).toHaveLength(1);
  });

  it('tells of its progress, and stops when it is asked to', async () => {
    const seen: number[] = [];
    await exportClaims('all', 'csv', { language: 'ar', onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(4);
    const stopped = AbortSignal.abort();
    await expect(exportClaims('all', 'csv', { language: 'ar', signal: stopped })).rejects.toThrow();
    await expect(planImport(await exported(), { signal: stopped })).rejects.toThrow();
  });
});

describe('a damaged or hostile file', () => {
  let archive: { pages: { claims: unknown[] }[]; relations: unknown[] };

  beforeEach(async () => {
    await freshDatabase();
    await fill();
    archive = JSON.parse(await (await exported()).text());
    await freshDatabase();
  });

  /** Puts a value at a path such as `pages[1].url`. */
  const harm = (path: string, value: unknown) => {
    const keys = path.split(/[.[\]]+/u).filter(Boolean);
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], archive);
    (parent as Record<string, unknown>)[last] = value;
  };

  it.each([
    ['another format', 'format', 'other', 'foreign'],
    ['no version', 'version', undefined, 'foreign'],
    ['a newer version', 'version', 99, 'newer'],
    ['a version that is none', 'version', '1', 'shape'],
    ['a script address', 'pages[1].url', 'javascript:alert(1)', 'shape'],
    ['the site of another', 'pages[1].site', 'bbc.com', 'shape'],
    ['a time before time', 'pages[0].claims[0].firstSeenAt', -1, 'shape'],
    ['a time beyond all', 'pages[0].firstSeenAt', 1e20, 'shape'],
    ['an act that is none', 'pages[1].claims[0].act', 'shout', 'shape'],
    ['a cue without end', 'pages[0].claims[0].cue', 'ا'.repeat(5000), 'shape'],
    ['an id that is not that of the words', 'pages[0].claims[1].id', '0'.repeat(32), 'shape'],
    ['a relation of another kind', 'relations[1].type', 'love', 'shape'],
    ['a relation to no claim', 'relations[0].a', '<script>', 'shape'],
    ['a page that is none', 'pages[0]', 7, 'shape'],
  ])('with %s is refused whole, with the place', async (_what, path, value, kind) => {
    harm(path, value);
    const harmed = file(JSON.stringify(archive));
    await expect(planImport(harmed)).rejects.toMatchObject({ name: 'ArchiveFault', kind, place: path });
    expect((await everything()).claims).toEqual([]);
  });

  it('with one claim twice is refused', async () => {
    archive.pages[0]?.claims.push(archive.pages[0].claims[0]);
    await expect(planImport(file(JSON.stringify(archive)))).rejects.toMatchObject({ place: 'pages[0].claims[2].id' });
  });

  it.each([
    ['nothing', '', 'broken', '0'],
    ['no JSON', 'hello', 'broken', '0'],
    ['an end that is missing', '{"format":"riwaya","version":1,"pages":[{"url":', 'broken', '47'],
    ['something else', '[1,2,3]', 'foreign', 'format'],
    ['a second document', '{"format":"riwaya","version":1,"pages":[]}{}', 'broken', '42'],
    ['a picture', '\u0089PNG\r\n', 'broken', '0'],
  ])('of %s is refused', async (_what, text, kind, place) => {
    await expect(planImport(file(text))).rejects.toMatchObject({ kind, place });
  });

  it('reaches no prototype, and what no shape names is left out', async () => {
    const text = JSON.stringify(archive).replace('"claims":[{', '"claims":[{"__proto__":{"polluted":1},"html":"<b>",');
    await importArchive(file(text), writer);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const { claims } = await everything();
    expect(claims).toHaveLength(4);
    for (const claim of claims) expect(Object.keys(claim)).not.toContain('html');
  });

  it('may begin with a byte order mark, and be laid out in whatever way', async () => {
    expect(await planImport(file(`\ufeff${JSON.stringify(archive, null, 4)}`))).toMatchObject({ added: 4 });
    const { relations, ...rest } = archive;
    await importArchive(file(JSON.stringify({ relations, ...rest })), writer);
    expect((await everything()).relations).toHaveLength(2);
  });
});
