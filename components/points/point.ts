import type { Over } from '../../lib/accounts/relation';
import type { Claim, Verdict } from '../../lib/claims/claim';
import type { Point } from '../../lib/claims/points';

/** What the columns of a comparison stand for. */
export type ColumnKind = 'site' | 'party';

export interface Column {
  id: string;
  claims: Claim[];
  /** The same words of the same source are one account, however many sites print them: an agency's dispatch. */
  accounts: Claim[][];
}

/** The reader's word on two accounts, which wins over the rules; null takes it back. */
export type Judge = (a: Claim, b: Claim, verdict: Verdict | null, over: Over) => void;

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
  return [...columns]
    .map(([id, list]) => ({ id, claims: list, accounts: byDispatch(list) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

function byDispatch(claims: Claim[]): Claim[][] {
  const accounts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const account = accounts.get(claim.dispatch);
    if (account) account.push(claim);
    else accounts.set(claim.dispatch, [claim]);
  }
  return [...accounts.values()];
}

/** Two sources that hide their names are never one: the words of the source and its page keep them apart. */
export function partyKey({ party, source, page }: Claim): string {
  if (party && !party.anonymous) return party.id;
  return `${page.site} ${party?.id ?? source}`;
}

const NEAR_MS = 3 * 86_400_000;

/** Sites that were read on other points at about the same time, and say nothing of this one: their silence is a finding too. */
export function silentSites(point: Point, points: Point[]): string[] {
  const told = new Set(point.claims.map(({ page }) => page.site));
  const silent = new Map<string, string>();
  for (const other of points) {
    if (Math.abs(other.latestAt - point.latestAt) > NEAR_MS) continue;
    for (const { page } of other.claims) if (!told.has(page.site)) silent.set(page.site, page.siteName || page.site);
  }
  return [...silent.values()];
}
