/** Relations between claims of different pages, found when a claim is new or reads otherwise than before. */
import type { Account } from '../accounts/relations/account';
import { relate } from '../accounts/relations/relate';
import type { ClaimDraft, PageInfo } from './claim';
import { beginningWith, read, type StoredClaim, type StoredPage, type StoredRelation, type Writing } from './database';
import { type OtherSide, relationOf } from './pages';
import { replaceRelations, storedRelation } from './relations';
import { pagesAboutTheSame, type Staged, sceneDays, sceneOf } from './scene';
import { claimOf, type UnplacedClaim, unplacedClaim, withScene } from './stored-claim';

/** So many pairs are judged in one write, those of the nearest pages first: a live blog of thousands does not hold the store up. */
const MOST_PAIRS = 20_000;

export async function relateAcrossPages(
  transaction: Writing,
  page: StoredPage,
  fresh: StoredClaim[],
  now: number,
): Promise<void> {
  const withFrames = fresh.filter(({ frames }) => frames.length > 0);
  if (withFrames.length === 0) return;
  const before = await relationsAcross(transaction, page, withFrames);
  const found: StoredRelation[] = [];
  let pairs = MOST_PAIRS;
  for (const other of await pagesAboutTheSame(transaction, page)) {
    const stored = await transaction.objectStore('claims').index('url').getAll(beginningWith(other.url));
    const claims = stored.filter(({ frames }) => frames.length > 0).slice(0, Math.ceil(pairs / withFrames.length));
    found.push(...relationsBetween({ page, claims: withFrames }, { page: other, claims }, now));
    pairs -= claims.length * withFrames.length;
    if (pairs <= 0) break;
  }
  await replaceRelations(transaction, page.url, before, found);
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

/**
 * What saved pages tell of statements that are not saved themselves: saving is off, or the window is private. `ids` are those that
 * the drafts would have.
 */
export async function othersOfUnsaved(
  page: PageInfo,
  drafts: (ClaimDraft | null)[],
  now = Date.now(),
): Promise<{ ids: (string | null)[]; others: OtherSide[] }> {
  const found = await Promise.all(drafts.map((draft) => draft && unplacedClaim(page, draft, now)));
  const scene = sceneOf(drafts);
  const here = {
    page: { url: page.url, scene, sceneDays: sceneDays(scene, page.publishedAt ?? now) },
    claims: found.filter((claim) => claim !== null),
  };
  const others = await read(['claims', 'pages'], async (transaction) => {
    const sides: OtherSide[] = [];
    for (const other of await pagesAboutTheSame(transaction, here.page)) {
      const claims = await transaction.objectStore('claims').index('url').getAll(beginningWith(other.url));
      const known = new Map(claims.map((claim) => [claim.id, claim]));
      for (const relation of relationsBetween(here, { page: other, claims }, now)) {
        const told = known.get(relation.a) ?? known.get(relation.b);
        const own = relation.a === told?.id ? relation.b : relation.a;
        if (told) sides.push({ own, relation: relationOf(relation), other: claimOf(told, other) });
      }
    }
    return sides;
  });
  return { ids: found.map((claim) => claim?.id ?? null), others };
}

interface Told {
  page: Staged;
  claims: Omit<UnplacedClaim, 'words'>[];
}

/** Pure. The same dispatch printed twice is one account, so it neither conflicts nor agrees with itself. */
function relationsBetween(here: Told, there: Told, now: number): StoredRelation[] {
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

const accountOf = (
  { party, act, frames }: Pick<UnplacedClaim, 'party' | 'act' | 'frames'>,
  { scene }: Staged,
): Account => ({
  party,
  act,
  frames: withScene(frames, scene),
});
