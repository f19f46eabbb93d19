/** Every version of the schema, each a step from the one before. A step that has been released is never changed. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RiwayaSchema } from './database';

type Upgrade = IDBPTransaction<RiwayaSchema, StoreNames<RiwayaSchema>[], 'versionchange'>;
type Step = (database: IDBPDatabase<RiwayaSchema>, transaction: Upgrade) => void | Promise<void>;

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
  async (database, transaction) => {
    const verdicts = database.createObjectStore('verdicts', { keyPath: 'key' });
    verdicts.createIndex('claims', 'claims', { multiEntry: true });
    verdicts.createIndex('urls', 'urls', { multiEntry: true });
    database.createObjectStore('collections', { keyPath: 'id' }).createIndex('claims', 'claims', { multiEntry: true });
    // Until now the rules alone found relations.
    let relation = await transaction.objectStore('relations').openCursor();
    while (relation) {
      await relation.update({ ...relation.value, by: 'rules' });
      relation = await relation.continue();
    }
  },
];

export const VERSION = STEPS.length;

/** A step that fails leaves the database as it was. */
export function migrate(
  database: IDBPDatabase<RiwayaSchema>,
  from: number,
  _to: number | null,
  transaction: Upgrade,
): void {
  const take = async () => {
    for (const step of STEPS.slice(from)) await step(database, transaction);
  };
  transaction.done.catch(() => {}); // whoever opens the database is told
  take().catch(() => transaction.abort());
}
