/** Collections: a story's folder, with a note and tags. A claim may lie in several; what lies in one is kept when others expire. */
import { announce } from './changes';
import type { Collection } from './claim';
import { read, write } from './database';

/** In the order of their names. */
export function listCollections(): Promise<Collection[]> {
  return read(['collections'], async (transaction) => {
    const collections = await transaction.objectStore('collections').getAll();
    return collections.sort((a, b) => arabic.compare(a.name, b.name));
  });
}

export type CollectionWords = Pick<Collection, 'name' | 'note' | 'tags'>;

/** A collection that holds nothing yet; `mergeCollection` puts it in, and asked twice it is still one. */
export const newCollection = (name: string, now = Date.now()): Collection => ({
  id: crypto.randomUUID(),
  name,
  note: '',
  tags: [],
  createdAt: now,
  claims: [],
});

/** Gives a collection other words. False where it is not there any more. */
export async function nameCollection(id: string, words: CollectionWords): Promise<boolean> {
  const there = await write(['collections'], async (transaction) => {
    const collection = await transaction.objectStore('collections').get(id);
    if (collection) await transaction.objectStore('collections').put({ ...collection, ...words });
    return collection !== undefined;
  });
  announce({ kind: 'all' });
  return there;
}

/** Removes a collection, not its claims. Returns it, so that it can be put back. */
export async function removeCollection(id: string): Promise<Collection | null> {
  const removed = await write(['collections'], async (transaction) => {
    const collection = await transaction.objectStore('collections').get(id);
    await transaction.objectStore('collections').delete(id);
    return collection ?? null;
  });
  announce({ kind: 'all' });
  return removed;
}

/** Puts claims into a collection and takes others out. Returns how many it has then. */
export async function changeCollection(
  id: string,
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
): Promise<number> {
  const count = await write(['collections'], async (transaction) => {
    const collection = await transaction.objectStore('collections').get(id);
    if (!collection) return 0;
    const gone = new Set(remove);
    const claims = [...new Set([...collection.claims, ...add])].filter((claim) => !gone.has(claim));
    await transaction.objectStore('collections').put({ ...collection, claims });
    return claims.length;
  });
  announce({ kind: 'all' });
  return count;
}

/** Brings a collection in as it was, or joins it with the one of its id. Returns whether anything changed. */
export async function mergeCollection(collection: Collection): Promise<boolean> {
  const changed = await write(['collections'], async (transaction) => {
    const collections = transaction.objectStore('collections');
    const known = await collections.get(collection.id);
    const merged = known ? { ...known, claims: [...new Set([...known.claims, ...collection.claims])] } : collection;
    if (known && merged.claims.length === known.claims.length) return false;
    await collections.put(merged);
    return true;
  });
  announce({ kind: 'all' });
  return changed;
}

const arabic = new Intl.Collator('ar');
