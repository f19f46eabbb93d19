/**
 * What is kept, and for how long. Forgetting removes the words for good, those in the graves of dropped claims too; a tombstone
 * without them remains, by which other copies can be told one day.
 */
import { announce } from './changes';
import { beginningWith, type StoredClaim, type Tombstone, type Writing, write } from './database';
import { orderOfTime } from './order';
import { markContested } from './relations';

/** All of a site, of a page, of a period (first seen from `from` on and before `to`; milliseconds since 1970), or everything. */
export type Forgetting = { site: string } | { url: string } | { from: number; to: number } | 'all';

/** So many in one transaction, so that nothing else has to wait for long. */
const AT_ONCE = 200;
const DAY = 24 * 60 * 60 * 1000;
/** How long a dropped claim can be brought back. */
const GRAVE_DAYS = 30;

type Graves = Pick<Writing, 'objectStore'>;

const STORES = ['claims', 'pages', 'relations', 'tombstones', 'verdicts', 'collections'] as const;

/** Forgets a stretch; to be called again while there is `more`. */
export async function forget(what: Forgetting, now = Date.now()): Promise<{ forgotten: number; more: boolean }> {
  const forgotten = await write([...STORES], async (transaction) => {
    const claims = await claimsOf(transaction, what);
    await remove(transaction, claims);
    for (const { id } of claims) {
      await transaction.objectStore('tombstones').put({ id, why: 'forgotten', at: now, kept: null });
    }
    await removeEmptyPages(
      transaction,
      claims.map(({ url }) => url),
    );
    if (claims.length < AT_ONCE) await forgetTheRest(transaction, what);
    return claims.length;
  });
  announce({ kind: 'all' });
  return { forgotten, more: forgotten === AT_ONCE };
}

/**
 * Removes pages that were last seen more than `days` ago, with their claims; a page of which a claim lies in a collection is kept.
 * To be called again from `next` on until that is null.
 */
export async function expire(
  days: number,
  now = Date.now(),
  from: number | null = null,
): Promise<{ expired: number; next: number | null }> {
  const before = now - days * DAY;
  if (from !== null && from >= before) return { expired: 0, next: null };
  const past = from === null ? IDBKeyRange.upperBound(before, true) : IDBKeyRange.bound(from, before, true, true);
  const expired = await write([...STORES], async (transaction) => {
    const page = await transaction.objectStore('pages').index('lastSeenAt').get(past);
    if (!page) return null;
    // Pages that were seen last in one millisecond are decided on together, since the next call begins after it.
    const together = await transaction.objectStore('pages').index('lastSeenAt').getAll(page.lastSeenAt);
    let count = 0;
    for (const { url } of together) count += await expirePage(transaction, url);
    return { count, lastSeenAt: page.lastSeenAt };
  });
  if (expired?.count) announce({ kind: 'all' });
  return { expired: expired?.count ?? 0, next: expired?.lastSeenAt ?? null };
}

async function expirePage(transaction: Writing, url: string): Promise<number> {
  const claims = await transaction.objectStore('claims').index('url').getAll(beginningWith(url));
  const collected = transaction.objectStore('collections').index('claims');
  const kept = await Promise.all(claims.map(({ id }) => collected.getKey(id)));
  if (kept.some((collection) => collection !== undefined)) return 0;
  await remove(transaction, claims);
  await transaction.objectStore('pages').delete(url);
  return claims.length;
}

/** Empties graves from which nothing is brought back any more. */
export function emptyGraves(now = Date.now()): Promise<void> {
  return write(['tombstones'], (transaction) =>
    openGraves(transaction, null, (grave) => grave.at < now - GRAVE_DAYS * DAY),
  );
}

export interface Usage {
  /** Bytes that all of the extension's storage takes, and that it may take; null where the browser does not tell. */
  bytes: number | null;
  quota: number | null;
  /** Whether the browser has promised not to clear it by itself. */
  persisted: boolean;
}

export async function storageUsage(): Promise<Usage> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return { bytes: usage ?? null, quota: quota ?? null, persisted: (await navigator.storage?.persisted?.()) ?? false };
}

/** Asks the browser not to clear the data by itself. Only a page may ask, not a worker. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

function claimsOf(transaction: Writing, what: Forgetting): Promise<StoredClaim[]> {
  const claims = transaction.objectStore('claims');
  if (what === 'all') return claims.getAll(null, AT_ONCE);
  if ('site' in what) return claims.index('site').getAll(beginningWith(what.site), AT_ONCE);
  if ('url' in what) return claims.index('url').getAll(beginningWith(what.url), AT_ONCE);
  if (what.from >= what.to) return Promise.resolve([]);
  return claims.getAll(IDBKeyRange.bound(orderOfTime(what.to - 1), orderOfTime(what.from - 1) - 1), AT_ONCE);
}

async function remove(transaction: Writing, claims: StoredClaim[]): Promise<void> {
  const relations = transaction.objectStore('relations');
  const neighbours: string[] = [];
  for (const { id, order } of claims) {
    for (const { key, claims: ends } of await relations.index('claims').getAll(id)) {
      await relations.delete(key);
      neighbours.push(...ends);
    }
    const verdicts = await transaction.objectStore('verdicts').index('claims').getAllKeys(id);
    await Promise.all(verdicts.map((key) => transaction.objectStore('verdicts').delete(key)));
    for (const collection of await transaction.objectStore('collections').index('claims').getAll(id)) {
      const claims = collection.claims.filter((one) => one !== id);
      await transaction.objectStore('collections').put({ ...collection, claims });
    }
    await transaction.objectStore('claims').delete(order);
  }
  await markContested(transaction, neighbours);
}

async function removeEmptyPages(transaction: Writing, urls: string[]): Promise<void> {
  for (const url of new Set(urls)) {
    const left = await transaction.objectStore('claims').index('url').getKey(beginningWith(url));
    if (left === undefined) await transaction.objectStore('pages').delete(url);
  }
}

/** Once its claims are gone: pages that had none, and the words of dropped claims. */
async function forgetTheRest(transaction: Writing, what: Forgetting): Promise<void> {
  const pages = transaction.objectStore('pages');
  const site = what !== 'all' && 'site' in what ? what.site : null;
  if (what === 'all') await pages.clear();
  else if ('url' in what) await pages.delete(what.url);
  else {
    const rest = site === null ? await pages.getAll() : await pages.index('site').getAll(site);
    await removeEmptyPages(
      transaction,
      rest.filter((page) => concerns(what, page)).map(({ url }) => url),
    );
  }
  await openGraves(transaction, site, ({ kept }) => kept !== null && concerns(what, kept.claim));
}

/** Removes the words from the graves that are meant. */
async function openGraves(
  transaction: Graves,
  site: string | null,
  meant: (grave: Tombstone) => boolean,
): Promise<void> {
  const graves = transaction.objectStore('tombstones');
  const withWords = await graves.index('site').getAll(site);
  await Promise.all(withWords.filter(meant).map((grave) => graves.put({ ...grave, kept: null })));
}

const concerns = (
  what: Forgetting,
  { site, url, firstSeenAt }: { site: string; url: string; firstSeenAt: number },
): boolean =>
  what === 'all' ||
  ('site' in what && what.site === site) ||
  ('url' in what && what.url === url) ||
  ('from' in what && what.from <= firstSeenAt && firstSeenAt < what.to);
