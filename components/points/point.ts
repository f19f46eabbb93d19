import type { Over } from '../../lib/accounts/relation';
import type { Claim, ClaimRelation } from '../../lib/claims/claim';
import type { Name, Party } from '../../lib/parties/party';

/** A point as a list shows it. */
export interface PointSummary {
  id: string;
  title: Name;
  over: Over;
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

/** What the columns of a comparison stand for. */
export type ColumnKind = 'site' | 'party';

export interface Column {
  id: string;
  claims: Claim[];
}

export const timeOf = (claim: Claim): number => claim.page.publishedAt ?? claim.firstSeenAt;

/** The accounts of a point by site or by party, the columns that say most first, each in the order of time. */
export function columnsOf(claims: Claim[], kind: ColumnKind): Column[] {
  const columns = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => timeOf(a) - timeOf(b) || a.order - b.order)) {
    const id = kind === 'site' ? claim.page.site : partyKey(claim);
    const column = columns.get(id);
    if (column) column.push(claim);
    else columns.set(id, [claim]);
  }
  return [...columns].map(([id, list]) => ({ id, claims: list })).sort((a, b) => b.claims.length - a.claims.length);
}

/** Two sources that hide their names are never one: the words of the source and its page keep them apart. */
export function partyKey({ party, source, page }: Claim): string {
  if (party && !party.anonymous) return party.id;
  return `${page.site} ${party?.id ?? source}`;
}
