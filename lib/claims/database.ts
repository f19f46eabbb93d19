/**
 * The database: one record a claim, one a page, one a relation. Opened lazily, in every page and worker of the extension's own
 * origin; written by the background alone. Screens read.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Frame } from '../accounts/frame';
import type { ClaimDraft, ClaimRelation, Collection, PageInfo, Verdict } from './claim';
import { StoreFault, storeFault } from './faults';
import { migrate, VERSION } from './migrations';

export const DATABASE_NAME = 'riwaya';

/** A claim as it lies in the database. What belongs to its page stands in the page's record, once. */
export interface StoredClaim extends Omit<ClaimDraft, 'frames'> {
  /** Without the scene, which all frames of a page share: it stands in the page's record. */
  frames: StoredFrame[];
  /**
   * The primary key: minus the time first seen (see `order.ts`). It ends the key of every index that lists are drawn from, so each
   * of them lists its claims newest first from any place on, and a search needs no sorting.
   */
  order: number;
  id: string;
  url: string;
  site: string;
  firstSeenAt: number;
  /** Set when a later reading of the page did not find the words any more; `editedTo` has those that took their place. */
  gone: { lastSeenAt: number; noticedAt: number; editedTo?: string } | null;
  /** 1 where a conflict touches it; left out otherwise, so that the index holds the contested alone. */
  contested?: 1;
  /** What it can be found by (see `words.ts`), each with the order. */
  words: [word: string, order: number][];
  dispatch: string;
}

export type StoredFrame = Omit<Frame, 'scene'>;

export interface StoredPage extends PageInfo {
  firstSeenAt: number;
  lastSeenAt: number;
  /** Keys of what the page is about. */
  scene: string[];
  /** Each of them with the day of the page, so that one index finds the pages about the same within a window of days. */
  sceneDays: [key: string, day: number][];
}

export interface StoredRelation extends ClaimRelation {
  key: string;
  /** The two claims, and the pages they stand on. */
  claims: string[];
  urls: string[];
}

/** What remains of a deleted claim: enough to delete it elsewhere too, and, for a while, to bring it back. */
export interface Tombstone {
  id: string;
  /** 'dropped': the reader says that it is none, so it is not saved again. 'forgotten': it may be, when its page is read again. */
  why: 'dropped' | 'forgotten';
  at: number;
  kept: { claim: StoredClaim; page: StoredPage; relations: StoredRelation[] } | null;
}

/** What the reader has said of two claims, with the relations that were taken away by it. */
export interface StoredVerdict {
  /** Both ids, the lesser first. */
  key: string;
  claims: string[];
  urls: string[];
  verdict: Verdict;
  at: number;
  removed: StoredRelation[];
}

export interface RiwayaSchema extends DBSchema {
  claims: {
    key: number;
    value: StoredClaim;
    indexes: {
      id: string;
      dispatch: string;
      url: [string, number];
      site: [string, number];
      party: [string, number];
      act: [string, number];
      contested: [1, number];
      words: [string, number];
    };
  };
  pages: { key: string; value: StoredPage; indexes: { site: string; lastSeenAt: number; sceneDays: [string, number] } };
  relations: { key: string; value: StoredRelation; indexes: { claims: string; urls: string; foundAt: number } };
  tombstones: { key: string; value: Tombstone; indexes: { site: string } };
  verdicts: { key: string; value: StoredVerdict; indexes: { claims: string; urls: string } };
  collections: { key: string; value: Collection; indexes: { claims: string } };
}

export type Database = IDBPDatabase<RiwayaSchema>;
export type Reading = IDBPTransaction<RiwayaSchema, StoreNames<RiwayaSchema>[], 'readonly'>;
export type Writing = IDBPTransaction<RiwayaSchema, StoreNames<RiwayaSchema>[], 'readwrite'>;

/** All keys of an index that begin so. */
export const beginningWith = (first: string | 1): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);

let opening: Promise<Database> | null = null;

function open(): Promise<Database> {
  if (opening) return opening;
  const mine = openDatabase(() => {
    if (opening === mine) opening = null;
  });
  mine.catch(() => {
    if (opening === mine) opening = null;
  });
  opening = mine;
  return mine;
}

function openDatabase(forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let blockedTimer: ReturnType<typeof setTimeout> | undefined;
    let givenUp = false;
    openDB<RiwayaSchema>(DATABASE_NAME, VERSION, {
      upgrade: migrate,
      // Whoever holds the old version is asked to close it and mostly does; only a holder that never does is a fault.
      blocked: () => {
        blockedTimer = setTimeout(() => {
          givenUp = true;
          reject(new StoreFault('blocked'));
        }, 5000);
      },
      // A newer Riwaya waits to upgrade, or the data are being deleted: let go of them.
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then(
      (database) => {
        clearTimeout(blockedTimer);
        if (givenUp) database.close();
        resolve(database);
      },
      (error) => {
        clearTimeout(blockedTimer);
        reject(error?.name === 'AbortError' ? new StoreFault('unavailable', { cause: error }) : storeFault(error));
      },
    );
  });
}

/** Closes the connection of this page or worker; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const mine = opening;
  opening = null;
  if (mine) (await mine).close();
}

/** All of `work` sees one state of the stores. It may await nothing but requests of its transaction. */
export function read<T>(stores: StoreNames<RiwayaSchema>[], work: (transaction: Reading) => Promise<T>): Promise<T> {
  return attempt(async () => {
    const transaction = await begin(stores, 'readonly');
    return await work(transaction as Reading);
  });
}

/**
 * All of `work` is written, or nothing: where it throws, where the quota ends, and where the worker is killed in between.
 * It may await nothing but requests of its transaction.
 * @throws StoreFault
 */
export function write<T>(stores: StoreNames<RiwayaSchema>[], work: (transaction: Writing) => Promise<T>): Promise<T> {
  return attempt(async () => {
    const transaction = await begin(stores, 'readwrite');
    const done = transaction.done.catch((error) => {
      throw transaction.error ?? error;
    });
    done.catch(() => {});
    try {
      const result = await work(transaction as Writing);
      await done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {} // it has ended by itself
      throw transaction.error ?? error;
    }
  });
}

/** A connection that was closed under us (an upgrade elsewhere, a deletion) shows at the start of a transaction: once more. */
async function begin(stores: StoreNames<RiwayaSchema>[], mode: 'readonly' | 'readwrite') {
  try {
    return (await open()).transaction(stores, mode);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    opening = null;
    return (await open()).transaction(stores, mode);
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFault(error);
  }
}
