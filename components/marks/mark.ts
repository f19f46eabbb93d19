import type { Relation } from '../../lib/accounts/relation';
import type { Party } from '../../lib/parties/party';
import { sidesAgree } from '../../lib/parties/sides';
import type { Act } from '../../lib/statements/statement';

/** What stands between a statement and the others. Never a verdict: it says what the accounts do to each other. */
export type Mark = 'contested' | 'agreed' | 'denied' | 'alone';

/** Another account that conflicts or agrees with the one at hand. */
export interface Neighbour {
  type: Relation['type'];
  party: Party | null;
  act: Act;
}

/**
 * The marks of an account, the gravest first. Denied: a source that denies conflicts with it. Agreed: told by another party
 * that does not stand on its side, since one side repeating itself confirms nothing.
 */
export function marksOf(own: Neighbour['party'], act: Act, neighbours: Neighbour[]): Mark[] {
  const marks: Mark[] = [];
  const conflicts = neighbours.filter((neighbour) => neighbour.type === 'conflict');
  if (conflicts.length > 0) marks.push('contested');
  if (act !== 'deny' && conflicts.some((neighbour) => neighbour.act === 'deny')) marks.push('denied');
  if (neighbours.some((neighbour) => neighbour.type === 'agreement' && !onOneSide(own, neighbour.party)))
    marks.push('agreed');
  return marks.length > 0 ? marks : ['alone'];
}

function onOneSide(a: Party | null, b: Party | null): boolean {
  if (!a || !b) return false;
  return a.side && b.side ? sidesAgree(a.side, b.side) : a.id === b.id;
}
