import type { Reason, Relation } from '../../lib/accounts/relation';
import type { Claim } from '../../lib/claims/claim';
import type { OtherAccount, PageState } from '../../lib/platform/messages';
import { type Mark, marksOf } from '../marks/mark';

/** What every view shows of an account, wherever it was read. */
export type Account = Pick<Claim, 'id' | 'source' | 'content' | 'party' | 'act' | 'page' | 'quote' | 'firstSeenAt'>;

/** Another account that conflicts or agrees with the one at hand, and why. */
export interface Counterpart {
  type: Relation['type'];
  over: Relation['over'];
  reason: Reason;
  act: Account['act'];
  party: Account['party'];
  source: string;
  content: string;
  /** Its place on the page at hand, or null where it stands on another page. */
  index: number | null;
  /** The account on the other page; null on the page at hand. */
  other: OtherAccount['other'] | null;
  /** The sites that print these very words of this source; none on the page at hand. */
  sites: string[];
}

/** The other accounts of each statement of a page: on it first, then elsewhere; conflicts before agreements. */
export function counterpartsOf(state: PageState): Map<number, Counterpart[]> {
  const drafts = new Map(state.statements.map((statement) => [statement.index, statement.draft]));
  const found = new Map<number, Counterpart[]>();
  const add = (index: number, counterpart: Counterpart) => {
    const list = found.get(index);
    if (list) list.push(counterpart);
    else found.set(index, [counterpart]);
  };
  const addHere = (index: number, otherIndex: number, { type, over, reason }: Relation) => {
    const draft = drafts.get(otherIndex);
    if (!draft) return;
    const { act, party, source, content } = draft;
    add(index, { type, over, reason, act, party, source, content, index: otherIndex, other: null, sites: [] });
  };
  for (const relation of state.relations) {
    addHere(relation.a, relation.b, relation);
    addHere(relation.b, relation.a, relation);
  }
  for (const { statement, type, over, reason, other, sites } of state.others) {
    const { act, party, source, content } = other;
    add(statement, { type, over, reason, act, party, source, content, index: null, other, sites });
  }
  for (const list of found.values()) list.sort((a, b) => rank(a) - rank(b));
  return found;
}

const rank = (counterpart: Counterpart): number =>
  (counterpart.type === 'conflict' ? 0 : 2) + (counterpart.index === null ? 1 : 0);

/** The marks of each saved claim, from the relations among the claims at hand. */
export function marksOfClaims(claims: Account[], relations: Relation<string>[]): Map<string, Mark[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(
    claims.map((claim) => {
      const neighbours = relations.flatMap(({ type, a, b }) => {
        const other = byId.get(a === claim.id ? b : b === claim.id ? a : '');
        return other ? [{ type, party: other.party, act: other.act }] : [];
      });
      return [claim.id, marksOf(claim.party, claim.act, neighbours)];
    }),
  );
}
