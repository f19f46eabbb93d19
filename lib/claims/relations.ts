/** Relations as they lie in the database: within a page as its reader found them, and across pages as they are found on saving. */
import type { Relation } from '../accounts/relation';
import { beginningWith, type StoredClaim, type StoredRelation, type Writing } from './database';
import type { UnplacedClaim } from './stored-claim';

type Endpoint = Pick<StoredClaim, 'id' | 'url'>;

export function storedRelation(
  a: Endpoint,
  b: Endpoint,
  { type, over, reason }: Pick<Relation, 'type' | 'over' | 'reason'>,
  foundAt: number,
  by: 'rules' | 'reader' = 'rules',
): StoredRelation {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return {
    key: `${first.id} ${second.id} ${type} ${over}`,
    a: first.id,
    b: second.id,
    type,
    over,
    reason,
    by,
    foundAt,
    claims: [first.id, second.id],
    urls: [...new Set([first.url, second.url])],
  };
}

/** The relations that the reader found within its page, between claims that are kept. */
export function pageRelations(
  url: string,
  found: (UnplacedClaim | null)[],
  relations: Relation[],
  dropped: Set<string>,
  now: number,
): StoredRelation[] {
  return relations.flatMap((relation) => {
    const a = found[relation.a]?.id;
    const b = found[relation.b]?.id;
    if (!a || !b || a === b || dropped.has(a) || dropped.has(b)) return [];
    return [storedRelation({ id: a, url }, { id: b, url }, relation, now)];
  });
}

/** What the page's reader finds now takes the place of what it found before; claims that are gone keep theirs. */
export async function replacePageRelations(transaction: Writing, url: string, wanted: StoredRelation[]): Promise<void> {
  const relations = transaction.objectStore('relations');
  const before = (await relations.index('urls').getAll(url)).filter(({ urls }) => urls.length === 1);
  const here = await transaction.objectStore('claims').index('url').getAll(beginningWith(url));
  const present = new Set(here.filter(({ gone }) => !gone).map(({ id }) => id));
  const replaced = before.filter(({ a, b }) => present.has(a) && present.has(b));
  await replaceRelations(transaction, url, replaced, wanted);
}

/** Puts `found` in the place of `before`; both touch the page. What the reader has said of two claims stands. */
export async function replaceRelations(
  transaction: Writing,
  url: string,
  before: StoredRelation[],
  found: StoredRelation[],
): Promise<void> {
  const relations = transaction.objectStore('relations');
  const judged = new Set(await transaction.objectStore('verdicts').index('urls').getAllKeys(url));
  const byRules = ({ a, b }: StoredRelation) => !judged.has(pairKey(a, b));
  const standing = new Set(found.filter(byRules).map(({ key }) => key));
  const known = new Set(before.map(({ key }) => key));
  const removed = before.filter((relation) => byRules(relation) && !standing.has(relation.key));
  const added = found.filter((relation) => byRules(relation) && !known.has(relation.key));
  await Promise.all([
    ...removed.map(({ key }) => relations.delete(key)),
    ...added.map((relation) => relations.put(relation)),
  ]);
  await markContested(
    transaction,
    [...removed, ...added].flatMap(({ claims }) => claims),
  );
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Brings the mark of each claim in line with its relations. */
export async function markContested(transaction: Writing, ids: string[]): Promise<void> {
  const claims = transaction.objectStore('claims');
  const relations = transaction.objectStore('relations');
  for (const id of new Set(ids)) {
    const claim = await claims.index('id').get(id);
    if (!claim) continue;
    const touching = await relations.index('claims').getAll(id);
    const contested = touching.some(({ type }) => type === 'conflict');
    if (contested === (claim.contested === 1)) continue;
    const { contested: _before, ...rest } = claim;
    await claims.put(contested ? { ...rest, contested: 1 } : rest);
  }
}
