/** Every version of the schema, each a step from the one before. A step that has been released is never changed. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RiwayaSchema } from './database';

type Upgrade = IDBPTransaction<RiwayaSchema, StoreNames<RiwayaSchema>[], 'versionchange'>;
type Step = (database: IDBPDatabase<RiwayaSchema>, transaction: Upgrade) => void;

const STEPS: Step[] = [
  (database) => {
    const claims = database.createObjectStore('claims', { keyPath: 'order' });
    claims.createIndex('id', 'id', { unique: true });
    claims.createIndex('dispatch', 'dispatch');
    claims.createIndex('url', ['url', 'order']);
    claims.createIndex('site', ['site', 'order']);
    claims.createIndex('party', ['party.id', 'order']);
    claims.createIndex('act', ['act', 'order']);
    claims.createIndex('contested', ['contested', 'order']);
    claims.createIndex('words', 'words', { multiEntry: true });
    const pages = database.createObjectStore('pages', { keyPath: 'url' });
    pages.createIndex('site', 'site');
    pages.createIndex('lastSeenAt', 'lastSeenAt');
    pages.createIndex('sceneDays', 'sceneDays', { multiEntry: true });
    const relations = database.createObjectStore('relations', { keyPath: 'key' });
    relations.createIndex('claims', 'claims', { multiEntry: true });
    relations.createIndex('urls', 'urls', { multiEntry: true });
    relations.createIndex('foundAt', 'foundAt');
    // Only tombstones that still hold the words of their claim are in this index.
    database.createObjectStore('tombstones', { keyPath: 'id' }).createIndex('site', 'kept.claim.site');
  },
];

export const VERSION = STEPS.length;

export function migrate(
  database: IDBPDatabase<RiwayaSchema>,
  from: number,
  _to: number | null,
  transaction: Upgrade,
): void {
  for (const step of STEPS.slice(from)) step(database, transaction);
}
