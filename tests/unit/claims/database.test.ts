import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, read, write } from '../../../lib/claims/database';
import { StoreFault, storeFault } from '../../../lib/claims/faults';
import { VERSION } from '../../../lib/claims/migrations';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
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

  it('says so when an older Riwaya does not let go of it, and works once it does', async () => {
    const older = await openAs(VERSION - 1 || 1);
    if (older.version === VERSION) return older.close(); // there is no older version yet
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const asking = listClaims();
    asking.catch(() => {});
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.advanceTimersByTime(6000);
    vi.useRealTimers();
    await expect(asking).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    expect((await listClaims()).claims).toEqual([]);
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
