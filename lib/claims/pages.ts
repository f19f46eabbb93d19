/** What is stored about one page, and what other pages tell of the same. */
import type { Claim, ClaimRelation } from './claim';
import { beginningWith, type Reading, read, type StoredRelation } from './database';
import { withPages } from './search';
import { claimOf } from './stored-claim';

/** The claims of a page in the order of its text, those that are gone from it included. */
export function claimsOfPage(url: string): Promise<Claim[]> {
  return read(['claims', 'pages'], async (transaction) => {
    const page = await transaction.objectStore('pages').get(url);
    const stored = await transaction.objectStore('claims').index('url').getAll(beginningWith(url));
    if (!page) return [];
    return stored.map((claim) => claimOf(claim, page)).sort((a, b) => a.position.start - b.position.start);
  });
}

export interface OtherSide {
  /** The claim of the page that was asked about. */
  own: string;
  relation: ClaimRelation;
  other: Claim;
}

/** The accounts on other pages that conflict or agree with a claim of this page. */
export function othersOfPage(url: string): Promise<OtherSide[]> {
  return read(['claims', 'pages', 'relations'], async (transaction) => {
    const across = (await transaction.objectStore('relations').index('urls').getAll(url)).filter(
      ({ urls }) => urls.length === 2,
    );
    const here = await transaction.objectStore('claims').index('url').getAll(beginningWith(url));
    const own = new Set(here.map(({ id }) => id));
    const sides = across.map((relation) =>
      own.has(relation.a) ? ([relation.a, relation.b] as const) : ([relation.b, relation.a] as const),
    );
    const others = await claimsById(
      transaction,
      sides.map(([, other]) => other),
    );
    return across.flatMap((relation, index) => {
      const [ownId, otherId] = sides[index] as readonly [string, string];
      const other = others.get(otherId);
      return other ? [{ own: ownId, relation: relationOf(relation), other }] : [];
    });
  });
}

/** The relations that touch any of the claims, and the claims at their other ends. */
export function relationsOfClaims(ids: string[]): Promise<{ relations: ClaimRelation[]; claims: Claim[] }> {
  return read(['claims', 'pages', 'relations'], async (transaction) => {
    const index = transaction.objectStore('relations').index('claims');
    const touching = await Promise.all(ids.map((id) => index.getAll(id)));
    const relations = new Map(touching.flat().map((relation) => [relation.key, relation]));
    const claims = await claimsById(transaction, [...ids, ...[...relations.values()].flatMap(({ claims }) => claims)]);
    return { relations: [...relations.values()].map(relationOf), claims: [...claims.values()] };
  });
}

export function claimsByIds(ids: string[]): Promise<Claim[]> {
  return read(['claims', 'pages'], async (transaction) => [...(await claimsById(transaction, ids)).values()]);
}

async function claimsById(transaction: Reading, ids: string[]): Promise<Map<string, Claim>> {
  const index = transaction.objectStore('claims').index('id');
  const stored = await Promise.all([...new Set(ids)].map((id) => index.get(id)));
  const claims = await withPages(
    transaction,
    stored.filter((claim) => claim !== undefined),
  );
  return new Map(claims.map((claim) => [claim.id, claim]));
}

export const relationOf = ({ key: _key, claims: _claims, urls: _urls, ...relation }: StoredRelation): ClaimRelation =>
  relation;
