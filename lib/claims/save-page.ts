/**
 * Saving what a page says. One transaction: a worker that is killed at any moment has saved the page or has not. Reading the page
 * again adds nothing twice; words that no longer stand there are marked, not deleted.
 */
import type { Relation } from '../accounts/relation';
import { relateAcrossPages } from './across-pages';
import { announce } from './changes';
import type { ClaimDraft, PageInfo } from './claim';
import { beginningWith, type StoredClaim, type StoredPage, type Writing, write } from './database';
import { freeOrders } from './order';
import { pageRelations, replacePageRelations } from './relations';
import { heirsOf, inherit } from './rereading';
import { sceneDays, sceneOf } from './scene';
import { placed, type UnplacedClaim, unplacedClaim } from './stored-claim';

/** More statements than the longest live blog has; storage for one page is bounded. */
export const MOST_CLAIMS_OF_A_PAGE = 2000;

export interface PageReading {
  page: PageInfo;
  /** All statements that the page has now; null stands for one that may not be saved. */
  drafts: (ClaimDraft | null)[];
  /** Within the page, by index into `drafts`. */
  relations: Relation[];
}

const STORES = ['claims', 'pages', 'relations', 'tombstones', 'verdicts', 'collections'] as const;

/**
 * The claim ids of the drafts, in their order; null where the reader dropped the statement before, and beyond the bound.
 * @throws StoreFault
 */
export async function savePage({ page, drafts, relations }: PageReading, now = Date.now()): Promise<(string | null)[]> {
  const kept = drafts.slice(0, MOST_CLAIMS_OF_A_PAGE);
  const found = await Promise.all(kept.map((draft) => draft && unplacedClaim(page, draft, now)));
  const claims = found.filter((claim) => claim !== null);
  const scene = sceneOf(kept);
  const saved = await write([...STORES], async (transaction) => {
    const { before: pageBefore, record } = await putPage(transaction, page, scene, now);
    const seenAt = pageBefore?.lastSeenAt ?? now;
    const dropped = await droppedIds(transaction, claims);
    const wanted = new Map(claims.filter(({ id }) => !dropped.has(id)).map((claim) => [claim.id, claim]));
    const before = await transaction.objectStore('claims').index('url').getAll(beginningWith(page.url));
    const missing = before.filter(({ id }) => !wanted.has(id));
    const known = new Set(before.map(({ id }) => id));
    const heirs = heirsOf(
      missing,
      [...wanted.values()].filter(({ id }) => !known.has(id)),
    );
    const fresh = await putClaims(transaction, [...wanted.values()], before, heirs, now);
    for (const [old, heir] of heirs) await inherit(transaction, old, heir);
    if (wanted.size > 0) {
      await markGone(
        transaction,
        missing.filter((claim) => !claim.gone && !heirs.has(claim)),
        seenAt,
        now,
      );
      await replacePageRelations(transaction, page.url, pageRelations(page.url, found, relations, dropped, now));
    }
    await relateAcrossPages(transaction, record, fresh, now);
    return { ids: found.map((claim) => (claim && !dropped.has(claim.id) ? claim.id : null)), fresh: fresh.length };
  });
  announce({ kind: 'page', url: page.url, added: saved.fresh });
  return drafts.map((_, index) => saved.ids[index] ?? null);
}

/** The page's record as it was and as it is. A clock that was set back never makes a page older than it was. */
async function putPage(transaction: Writing, page: PageInfo, scene: string[], now: number) {
  const pages = transaction.objectStore('pages');
  const before = await pages.get(page.url);
  const firstSeenAt = Math.min(before?.firstSeenAt ?? now, now);
  const known = scene.length > 0 ? scene : (before?.scene ?? []);
  const record: StoredPage = {
    ...page,
    firstSeenAt,
    lastSeenAt: Math.max(before?.lastSeenAt ?? now, now),
    scene: known,
    sceneDays: sceneDays(known, page.publishedAt ?? firstSeenAt),
  };
  await pages.put(record);
  return { before, record };
}

async function droppedIds(transaction: Writing, found: UnplacedClaim[]): Promise<Set<string>> {
  const tombstones = transaction.objectStore('tombstones');
  const buried = await Promise.all(found.map(({ id }) => tombstones.get(id)));
  const dropped = new Set<string>();
  for (const tombstone of buried) {
    if (tombstone?.why === 'dropped') dropped.add(tombstone.id);
    else if (tombstone) await tombstones.delete(tombstone.id);
  }
  return dropped;
}

/** Puts what is new, came back, or reads otherwise than before (better rules read the same words anew). Returns those. */
async function putClaims(
  transaction: Writing,
  wanted: UnplacedClaim[],
  before: StoredClaim[],
  heirs: Map<StoredClaim, UnplacedClaim>,
  now: number,
) {
  const claims = transaction.objectStore('claims');
  // The place of an old claim goes to its heir; of several, to the heir of the first.
  const ancestors = new Map([...heirs].reverse().map(([old, heir]) => [heir.id, old]));
  await Promise.all([...heirs.keys()].map(({ order }) => claims.delete(order)));
  const known = new Map([...before.map((claim) => [claim.id, claim] as const), ...ancestors]);
  const orders = await freeOrders(transaction, now, wanted.filter(({ id }) => !known.has(id)).length);
  const changed: StoredClaim[] = [];
  for (const claim of wanted) {
    const old = known.get(claim.id);
    const record: StoredClaim = old
      ? { ...placed(claim, old.order), firstSeenAt: old.firstSeenAt, ...(old.contested && { contested: 1 }) }
      : placed(claim, orders.shift() as number);
    if (!old || old.gone || old.id !== claim.id || !readsAlike(old, record)) changed.push(record);
  }
  await Promise.all(changed.map((claim) => claims.put(claim)));
  return changed;
}

/** Whether nothing that is drawn from the words has changed; where on the page they stand may. */
function readsAlike(a: StoredClaim, b: StoredClaim): boolean {
  const drawn = ({ kind, act, source, party, frames }: StoredClaim) =>
    JSON.stringify([kind, act, source, party, frames]);
  return a.position.start === b.position.start && drawn(a) === drawn(b);
}

async function markGone(transaction: Writing, missing: StoredClaim[], lastSeenAt: number, noticedAt: number) {
  const claims = transaction.objectStore('claims');
  await Promise.all(missing.map((claim) => claims.put({ ...claim, gone: { lastSeenAt, noticedAt } })));
}
