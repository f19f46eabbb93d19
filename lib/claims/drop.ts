/** Deleting claims, and bringing them back. A deletion leaves a tombstone, so that reading the page again does not undo it. */
import { announce } from './changes';
import { type StoredClaim, type StoredRelation, type Tombstone, type Writing, write } from './database';
import { freeOrders } from './order';
import { markContested } from './relations';
import { moved } from './stored-claim';

/** The reader says that these are no statements worth keeping: deleted with their relations. Returns how many there were. */
export async function dropClaims(ids: string[], now = Date.now()): Promise<number> {
  const dropped = await write(['claims', 'pages', 'relations', 'tombstones'], async (transaction) => {
    const claims = await Promise.all(ids.map((id) => transaction.objectStore('claims').index('id').get(id)));
    const there = claims.filter((claim) => claim !== undefined);
    const neighbours: string[] = [];
    for (const claim of there) neighbours.push(...(await bury(transaction, claim, now)));
    await markContested(transaction, neighbours);
    return there.length;
  });
  if (dropped > 0) announce({ kind: 'claims', ids });
  return dropped;
}

/** Undoes `dropClaims`, relations included. Returns how many came back. */
export async function restoreClaims(ids: string[]): Promise<number> {
  const restored = await write(['claims', 'pages', 'relations', 'tombstones'], async (transaction) => {
    const graves = await Promise.all(ids.map((id) => transaction.objectStore('tombstones').get(id)));
    const kept = graves.flatMap((grave) => (grave?.kept ? [{ id: grave.id, ...grave.kept }] : []));
    for (const grave of kept) await raise(transaction, grave);
    // Only once all claims stand again: a relation of two that were dropped together needs both.
    for (const { relations } of kept) await putBack(transaction, relations);
    return kept.length;
  });
  if (restored > 0) announce({ kind: 'claims', ids });
  return restored;
}

/** Returns the claims on the other end of the relations that go with it. */
async function bury(transaction: Writing, claim: StoredClaim, at: number): Promise<string[]> {
  const page = await transaction.objectStore('pages').get(claim.url);
  const relations = await transaction.objectStore('relations').index('claims').getAll(claim.id);
  const tombstone: Tombstone = { id: claim.id, why: 'dropped', at, kept: page ? { claim, page, relations } : null };
  await Promise.all([
    transaction.objectStore('tombstones').put(tombstone),
    transaction.objectStore('claims').delete(claim.order),
    ...relations.map(({ key }) => transaction.objectStore('relations').delete(key)),
  ]);
  return relations.flatMap(({ claims }) => claims).filter((id) => id !== claim.id);
}

async function raise(transaction: Writing, { id, claim, page }: { id: string } & NonNullable<Tombstone['kept']>) {
  const taken = await transaction.objectStore('claims').get(claim.order);
  const [order] = taken ? await freeOrders(transaction, claim.firstSeenAt, 1) : [claim.order];
  const { contested: _toBeFound, ...rest } = moved(claim, order as number);
  await transaction.objectStore('claims').put(rest);
  if (!(await transaction.objectStore('pages').get(page.url))) await transaction.objectStore('pages').put(page);
  await transaction.objectStore('tombstones').delete(id);
}

/** A relation whose other claim is still buried waits in that one's grave. */
async function putBack(transaction: Writing, relations: StoredRelation[]): Promise<void> {
  const claims = transaction.objectStore('claims').index('id');
  const tombstones = transaction.objectStore('tombstones');
  for (const relation of relations) {
    const living = await Promise.all(relation.claims.map((id) => claims.getKey(id)));
    const buried = relation.claims.find((_, end) => living[end] === undefined);
    if (buried === undefined) {
      await transaction.objectStore('relations').put(relation);
      await markContested(transaction, relation.claims);
      continue;
    }
    const grave = await tombstones.get(buried);
    if (grave?.kept)
      await tombstones.put({ ...grave, kept: { ...grave.kept, relations: [...grave.kept.relations, relation] } });
  }
}
