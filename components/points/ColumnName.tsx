import type { Claim } from '../../lib/claims/claim';
import { PartyName } from '../accounts/PartyName';
import type { ColumnKind } from './point';

/** What a column is called, by a claim that stands in it. */
export function ColumnName({ first, kind }: { first: Claim | undefined; kind: ColumnKind }) {
  if (!first) return null;
  if (kind === 'party') return <PartyName party={first.party} source={first.source} />;
  return <bdi>{first.page.siteName || first.page.site}</bdi>;
}
