import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, read, write } from '../../../lib/claims/database';
import { restoreClaims } from '../../../lib/claims/drop';
import { StoreFault, storeFault } from '../../../lib/claims/faults';
import { VERSION } from '../../../lib/claims/migrations';
import { relationsOfClaims } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { judge } from '../../../lib/claims/verdicts';
import { draft, freshDatabase, page } from './samples';

const reading = (site = 'a.example') => ({ page: page(site), drafts: [draft('سقط المعمل')], relations: [] });

/** Opens the database as another version of the extension would. */
const openAs = (version: number, upgrade: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** A database as an earlier version has left it: its stores, their indexes, all records. */
interface Dump {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string;
      indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
      records: Record<string, unknown>[];
    }
  >;
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const OLDER = Array.from(
  { length: VERSION - 1 },
  (_, index): Dump => JSON.parse(readFileSync(path.join(FIXTURES, `database-${index + 1}.json`), 'utf8')),
);

const openOlder = ({ version, stores }: Dump): Promise<IDBDatabase> =>
  openAs(version, (database) => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
      const store = database.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const record of records) store.put(record);
    }
  });

describe('the database', () => {
  beforeEach(freshDatabase);

  it('of a newer Riwaya is left alone, with a plain fault', async () => {
    (await openAs(VERSION + 1, (database) => database.createObjectStore('future'))).close();
    await expect(listClaims()).rejects.toMatchObject({ name: 'StoreFault', code: 'newer' });
    await expect(savePage(reading())).rejects.toMatchObject({ code: 'newer' });
    const database = await openAs(VERSION + 1);
    expect([...database.objectStoreNames]).toEqual(['future']);
    database.close();
  });

  it('is let go of when a newer Riwaya wants to upgrade it', async () => {
    await savePage(reading());
    const newer = await openAs(VERSION + 1);
    expect(newer.version).toBe(VERSION + 1);
    newer.close();
  });

  it('is opened again after it was closed under us', async () => {
    await savePage(reading());
    await closeDatabase();
    await savePage(reading('b.example'));
    expect((await listClaims()).claims).toHaveLength(2);
  });

  it.each(OLDER)('of version $version is brought up to date, with all that it holds', async (older) => {
    (await openOlder(older)).close();
    const { claims } = await listClaims();
    expect(claims.map(({ content }) => content)).toEqual(['صد الهجوم', 'سقط المعمل', 'بقي المعمل']);
    const [, first, second] = claims.map(({ id }) => id) as [string, string, string];
    expect((await relationsOfClaims([first])).relations).toMatchObject([{ type: 'conflict', by: 'rules' }]);
    expect((await listClaims({ text: 'معمل', contested: true })).claims).toHaveLength(2);
    await judge(first, second, 'unrelated');
    expect((await listClaims({ contested: true })).claims).toEqual([]);
    const dropped = Object.values(older.stores.tombstones?.records ?? {}).map(({ id }) => id as string);
    expect(await restoreClaims(dropped)).toBe(1);
  });

  it('says so when an older Riwaya does not let go of it, and works once it does', async () => {
    const [oldest] = OLDER;
    const older = await openOlder(oldest as Dump);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const asking = listClaims();
    asking.catch(() => {});
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.advanceTimersByTime(6000);
    vi.useRealTimers();
    await expect(asking).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    expect((await listClaims()).claims).toHaveLength(3);
  });

  it('that cannot be brought up to date stays as it was', async () => {
    (await openAs(1, (database) => database.createObjectStore('strange'))).close();
    await expect(listClaims()).rejects.toMatchObject({ code: 'unavailable' });
    const database = await openAs(1);
    expect([...database.objectStoreNames]).toEqual(['strange']);
    database.close();
  });

  it('writes all of a transaction or nothing', async () => {
    const failing = write(['pages', 'tombstones'], async (transaction) => {
      await transaction.objectStore('tombstones').put({ id: 'x', why: 'dropped', at: 1, kept: null });
      throw new Error('killed here');
    });
    await expect(failing).rejects.toThrow('killed here');
    expect(await read(['tombstones'], (transaction) => transaction.objectStore('tombstones').count())).toBe(0);
  });

  it('tells a full disk as such, half-way and at the end of a transaction', async () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(storeFault(quota)).toMatchObject({ code: 'full' });
    const failing = write(['tombstones'], async (transaction) => {
      await transaction.objectStore('tombstones').put({ id: 'x', why: 'dropped', at: 1, kept: null });
      throw quota;
    });
    await expect(failing).rejects.toBeInstanceOf(StoreFault);
    expect(await read(['tombstones'], (transaction) => transaction.objectStore('tombstones').count())).toBe(0);
    expect(storeFault(new TypeError('x'))).toBeInstanceOf(TypeError);
  });
});
