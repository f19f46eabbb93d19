/** Relations between claims of different pages, found when a claim is new or reads otherwise than before. */
import type { Account } from '../accounts/relations/account';
import { relate } from '../accounts/relations/relate';
import type { StoredClaim, StoredPage, StoredRelation, Writing } from './database';
import { markContested, storedRelation } from './relations';
import { pagesAboutTheSame } from './scene';
import { withScene } from './stored-claim';

export async function relateAcrossPages(
  transaction: Writing,
  page: StoredPage,
  fresh: StoredClaim[],
  now: number,
): Promise<void> {
  const relations = transaction.objectStore('relations');
  const withFrames = fresh.filter(({ frames }) => frames.length > 0);
  if (withFrames.length === 0) return;
  const before = await relationsAcross(transaction, page, withFrames);
  const found: StoredRelation[] = [];
  for (const other of await pagesAboutTheSame(transaction, page)) {
    const claims = await transaction.objectStore('claims').index('url').getAll(other.url);
    found.push(...relationsBetween({ page, claims: withFrames }, { page: other, claims }, now));
  }
  const standing = new Set(found.map(({ key }) => key));
  const known = new Set(before.map(({ key }) => key));
  const removed = before.filter(({ key }) => !standing.has(key));
  const added = found.filter(({ key }) => !known.has(key));
  await Promise.all([
    ...removed.map(({ key }) => relations.delete(key)),
    ...added.map((relation) => relations.put(relation)),
  ]);
  await markContested(
    transaction,
    [...removed, ...added].flatMap(({ claims }) => claims),
  );
}

/** What was found across pages for claims that now read otherwise. */
async function relationsAcross(
  transaction: Writing,
  page: StoredPage,
  claims: StoredClaim[],
): Promise<StoredRelation[]> {
  const ids = new Set(claims.map(({ id }) => id));
  const touching = await transaction.objectStore('relations').index('urls').getAll(page.url);
  return touching.filter(({ urls, a, b }) => urls.length === 2 && (ids.has(a) || ids.has(b)));
}

interface Told {
  page: StoredPage;
  claims: StoredClaim[];
}

/** Pure. The same dispatch printed twice is one account, so it neither conflicts nor agrees with itself. */
export function relationsBetween(here: Told, there: Told, now: number): StoredRelation[] {
  const accounts = there.claims.map((claim) => ({ claim, account: accountOf(claim, there.page) }));
  return here.claims.flatMap((claim) => {
    const own = accountOf(claim, here.page);
    return accounts.flatMap(({ claim: other, account }) => {
      if (claim.dispatch === other.dispatch) return [];
      const relation = relate(own, account);
      return relation ? [storedRelation(claim, other, relation, now)] : [];
    });
  });
}

const accountOf = ({ party, act, frames }: StoredClaim, { scene }: StoredPage): Account => ({
  party,
  act,
  frames: withScene(frames, scene),
});
