/**
 * Points: what accounts are about. Claims belong to one point as far as relations over the same slot lead from one to the next, so
 * a claim that tells of the control of a plant and of its casualties stands in two.
 */
import type { Over } from '../accounts/relation';
import type { Name, Party } from '../parties/party';
import type { Claim, ClaimRelation } from './claim';
import { type Reading, read, type StoredRelation } from './database';
import { relationOf } from './pages';
import { titleOf } from './point-title';
import { withPages } from './search';

/** A point as a list shows it. */
export interface PointSummary {
  /** Stable as long as the relation that was found first stands. */
  id: string;
  title: Name;
  over: Over;
  /** A dispatch that several sites print is one. */
  accounts: number;
  conflicts: number;
  agreements: number;
  sites: string[];
  parties: Party[];
  /** When its latest account was published or first seen: milliseconds since 1970. */
  latestAt: number;
}

/** A point with all its accounts. */
export interface Point extends PointSummary {
  claims: Claim[];
  relations: ClaimRelation[];
}

/** Points are drawn from the relations that were found last; older ones stay with their claims. */
const MOST_RELATIONS = 5000;

/** The liveliest first: the latest account counts, and among equals the number of conflicts. */
export async function readPoints(limit = 500): Promise<Point[]> {
  const groups = await read(['relations'], async (transaction) => groupRelations(await latestRelations(transaction)));
  const points = await read(['claims', 'pages'], (transaction) => {
    const newest = groups.sort((a, b) => b.foundAt - a.foundAt).slice(0, limit);
    return Promise.all(newest.map((group) => pointOf(transaction, group)));
  });
  return points.filter((point) => point !== null).sort((a, b) => b.latestAt - a.latestAt || b.conflicts - a.conflicts);
}

/** Null where there is no such point any more. */
export function readPoint(id: string): Promise<Point | null> {
  return read(['claims', 'pages', 'relations'], async (transaction) => {
    const group = groupRelations(await latestRelations(transaction)).find((one) => one.id === id);
    return group ? pointOf(transaction, group) : null;
  });
}

async function latestRelations(transaction: Reading): Promise<StoredRelation[]> {
  const index = transaction.objectStore('relations').index('foundAt');
  const cursor = await index.openKeyCursor(null, 'prev');
  const last = await cursor?.advance(MOST_RELATIONS - 1);
  return index.getAll(last ? IDBKeyRange.lowerBound(last.key) : null);
}

export interface RelationGroup {
  id: string;
  over: Over;
  claims: string[];
  relations: StoredRelation[];
  foundAt: number;
}

/** The connected sets of claims, for each slot that relations are over. Pure. */
export function groupRelations(relations: StoredRelation[]): RelationGroup[] {
  const parents = new Map<string, string>();
  const root = (node: string): string => {
    let top = node;
    for (let up = parents.get(top); up !== undefined && up !== top; up = parents.get(top)) top = up;
    for (let at = node; at !== top; ) {
      const up = parents.get(at) as string;
      parents.set(at, top);
      at = up;
    }
    return top;
  };
  for (const { a, b, over } of relations) {
    const [first, second] = [root(`${over} ${a}`), root(`${over} ${b}`)];
    parents.set(first, first);
    parents.set(second, first);
  }
  const groups = new Map<string, StoredRelation[]>();
  for (const relation of relations) {
    const top = root(`${relation.over} ${relation.a}`);
    const group = groups.get(top);
    if (group) group.push(relation);
    else groups.set(top, [relation]);
  }
  return [...groups.values()].map((members) => {
    const first = members.reduce((a, b) => ((b.foundAt - a.foundAt || (b.key < a.key ? -1 : 1)) < 0 ? b : a));
    return {
      id: `${first.over}-${first.a}-${first.b}`,
      over: first.over,
      claims: [...new Set(members.flatMap(({ claims }) => claims))],
      relations: members,
      foundAt: Math.max(...members.map(({ foundAt }) => foundAt)),
    };
  });
}

async function pointOf(transaction: Reading, group: RelationGroup): Promise<Point | null> {
  const index = transaction.objectStore('claims').index('id');
  const stored = await Promise.all(group.claims.map((id) => index.get(id)));
  const found = await withPages(
    transaction,
    stored.filter((claim) => claim !== undefined),
  );
  if (found.length < 2) return null;
  const claims = found.sort((a, b) => timeOf(a) - timeOf(b) || a.order - b.order);
  const parties = new Map(claims.flatMap(({ party }) => (party ? [[party.id, party] as const] : [])));
  return {
    id: group.id,
    title: titleOf(claims, group.over),
    over: group.over,
    accounts: new Set(claims.map(({ dispatch }) => dispatch)).size,
    conflicts: group.relations.filter(({ type }) => type === 'conflict').length,
    agreements: group.relations.filter(({ type }) => type === 'agreement').length,
    sites: [...new Set(claims.map(({ page }) => page.site))],
    parties: [...parties.values()],
    latestAt: Math.max(...claims.map(timeOf)),
    claims,
    relations: group.relations.map(relationOf),
  };
}

const timeOf = (claim: Claim): number => claim.page.publishedAt ?? claim.firstSeenAt;
