import { isSameSource } from '../../parties/sameness';
import type { Reason, Relation } from '../relation';
import type { Account } from './account';
import { agreement } from './agreement';
import { areComparable } from './families';
import type { Finding } from './finding';
import { areIndependent } from './independence';
import { CONFLICT_RULES } from './rules';
import { wording } from './wording';

/** The relation of two accounts of different sources, or null. Judged by their frames alone, so that saved claims do as well. */
export function relate(
  a: Account,
  b: Account,
  { sameText = false } = {},
): (Pick<Relation, 'type' | 'over'> & { reason: Reason; rule: string; finding: Finding }) | null {
  if (a.party && b.party && isSameSource(a.party, b.party, sameText)) return null;
  const finding = conflict(a, b) ?? agreement(a, b);
  if (!finding || (finding.type === 'agreement' && !areIndependent(a, b, sameText))) return null;
  return { type: finding.type, over: finding.over, reason: wording(finding, a, b), rule: finding.rule, finding };
}

/** What the first of the rules finds: who conflicts on one thing does not agree on the rest. */
function conflict(a: Account, b: Account): Finding | null {
  if (!areComparable(a.frames, b.frames)) return null;
  for (const rule of CONFLICT_RULES) {
    const finding = rule(a, b);
    if (finding) return finding;
  }
  return null;
}
