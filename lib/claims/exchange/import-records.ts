/** Writing what an archive holds. A page is one transaction, and importing the same again changes nothing. */
import { relateAcrossPages } from '../across-pages';
import { announce } from '../changes';
import { type Reading, type StoredClaim, type StoredPage, type Writing, write } from '../database';
import { freeOrders } from '../order';
import { markContested, pairKey, storedRelation } from '../relations';
import { sceneDays } from '../scene';
import { claimOfWords, moved, placed, type UnplacedClaim } from '../stored-claim';
import type { ArchivedClaim, ArchivedPage, ArchivedRelation, ArchivedVerdict } from './archive';

export interface ImportCounts {
  added: number;
  changed: number;
  skipped: number;
}

export const NOTHING: ImportCounts = { added: 0, changed: 0, skipped: 0 };

export const sumOf = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  skipped: a.skipped + b.skipped,
});

/**
 * What becomes of an archived claim. What is known stays as it is, but for the time when it was first seen, where the archive saw it
 * earlier; what the reader has dropped stays dropped.
 */
export async function fateOf(
  transaction: Reading | Writing,
  { id, firstSeenAt }: Pick<ArchivedClaim, 'id' | 'firstSeenAt'>,
): Promise<{ fate: 'added' | 'changed' | 'skipped'; known: StoredClaim | undefined }> {
  const known = await transaction.objectStore('claims').index('id').get(id);
  if (known) return { fate: firstSeenAt < known.firstSeenAt ? 'changed' : 'skipped', known };
  const tombstone = await transaction.objectStore('tombstones').get(id);
  return { fate: tombstone?.why === 'dropped' ? 'skipped' : 'added', known };
}

export async function importPages(pages: ArchivedPage[], now = Date.now()): Promise<ImportCounts> {
  let counts = NOTHING;
  for (const page of pages) counts = sumOf(counts, await importPage(page, now));
  announce({ kind: 'all' });
  return counts;
}

async function importPage(archived: ArchivedPage, now: number): Promise<ImportCounts> {
  const { claims, ...page } = archived;
  const told = await Promise.all(
    claims.map(({ id: _drawn, firstSeenAt, gone, ...told }) => claimOfWords(archived, told, { firstSeenAt, gone })),
  );
  return write(['claims', 'pages', 'relations', 'tombstones', 'verdicts'], async (transaction) => {
    const record = await mergePage(transaction, page);
    const fates = await Promise.all(told.map((claim) => fateOf(transaction, claim)));
    const orders = await ordersFor(
      transaction,
      told.filter((_, index) => fates[index]?.fate !== 'skipped'),
    );
    const fresh: StoredClaim[] = [];
    for (const [index, { fate, known }] of fates.entries()) {
      if (fate === 'skipped') continue;
      const claim = told[index] as UnplacedClaim;
      const order = orders.get(claim.firstSeenAt)?.shift() as number;
      if (known) await transaction.objectStore('claims').delete(known.order);
      const stored = known ? { ...moved(known, order), firstSeenAt: claim.firstSeenAt } : placed(claim, order);
      await transaction.objectStore('claims').put(stored);
      if (!known) fresh.push(stored);
    }
    for (const { id } of fresh) await transaction.objectStore('tombstones').delete(id);
    await relateAcrossPages(transaction, record, fresh, now);
    const count = (fate: string) => fates.filter((one) => one.fate === fate).length;
    return { added: count('added'), changed: count('changed'), skipped: count('skipped') };
  });
}

/** Free orders for every time that a claim is first seen at. */
async function ordersFor(transaction: Writing, claims: UnplacedClaim[]): Promise<Map<number, number[]>> {
  const times = new Map<number, number>();
  for (const { firstSeenAt } of claims) times.set(firstSeenAt, (times.get(firstSeenAt) ?? 0) + 1);
  const orders = new Map<number, number[]>();
  for (const [time, count] of times) orders.set(time, await freeOrders(transaction, time, count));
  return orders;
}

/** The page as it was seen last, from its first seeing by either. */
async function mergePage(transaction: Writing, page: Omit<ArchivedPage, 'claims'>): Promise<StoredPage> {
  const pages = transaction.objectStore('pages');
  const known = await pages.get(page.url);
  const latest = known && known.lastSeenAt >= page.lastSeenAt ? known : page;
  const firstSeenAt = Math.min(known?.firstSeenAt ?? page.firstSeenAt, page.firstSeenAt);
  const record: StoredPage = {
    ...latest,
    firstSeenAt,
    sceneDays: sceneDays(latest.scene, latest.publishedAt ?? firstSeenAt),
  };
  await pages.put(record);
  return record;
}

/** Only between claims that are there; one that is known already stays. Returns how many are new. */
export async function importRelations(relations: ArchivedRelation[]): Promise<number> {
  const added = await write(['claims', 'relations', 'verdicts'], async (transaction) => {
    const claims = transaction.objectStore('claims').index('id');
    const store = transaction.objectStore('relations');
    const touched: string[] = [];
    for (const { a, b, type, over, reason, foundAt, by } of relations) {
      const [first, second] = await Promise.all([claims.get(a), claims.get(b)]);
      if (!first || !second || a === b) continue;
      const record = storedRelation(first, second, { type, over, reason }, foundAt, by);
      const judged = by === 'rules' && (await transaction.objectStore('verdicts').getKey(pairKey(a, b))) !== undefined;
      if (judged || (await store.getKey(record.key)) !== undefined) continue;
      await store.put(record);
      touched.push(a, b);
    }
    await markContested(transaction, touched);
    return touched.length / 2;
  });
  announce({ kind: 'all' });
  return added;
}

/** What the reader has said elsewhere of two claims, where nothing was said of them here. Returns how many are new. */
export async function importVerdicts(verdicts: ArchivedVerdict[]): Promise<number> {
  const added = await write(['claims', 'relations', 'verdicts'], async (transaction) => {
    const claims = transaction.objectStore('claims').index('id');
    const relations = transaction.objectStore('relations');
    let count = 0;
    for (const { claims: ends, verdict, at, removed } of verdicts) {
      const [first, second] = await Promise.all(ends.map((id) => claims.get(id)));
      const key = pairKey(...ends);
      const known = await transaction.objectStore('verdicts').getKey(key);
      if (!first || !second || first === second || known !== undefined) continue;
      const between = (await relations.index('claims').getAll(first.id)).filter(
        (relation) => relation.by === 'rules' && relation.claims.includes(second.id),
      );
      await Promise.all(between.map((relation) => relations.delete(relation.key)));
      const restorable = removed.map((one) => storedRelation(first, second, one, one.foundAt, one.by));
      const urls = [...new Set([first.url, second.url])];
      await transaction.objectStore('verdicts').put({ key, claims: [...ends], urls, verdict, at, removed: restorable });
      await markContested(transaction, ends);
      count++;
    }
    return count;
  });
  announce({ kind: 'all' });
  return added;
}
