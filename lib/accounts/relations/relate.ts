import { isSameSource } from '../../parties/sameness';
import type { Reason, Relation } from '../relation';
import type { Account } from './account';
import { type Finding, RULES } from './rules';
import { wording } from './wording';

/** The relation of two accounts of different sources, or null. Judged by their frames alone, so that saved claims do as well. */
export function relate(
  a: Account,
  b: Account,
  { sameText = false } = {},
): (Pick<Relation, 'type' | 'over'> & { reason: Reason; rule: string; finding: Finding }) | null {
  if (a.party && b.party && isSameSource(a.party, b.party, sameText)) return null;
  for (const rule of RULES) {
    const finding = rule(a, b);
    if (finding)
      return { type: finding.type, over: finding.over, reason: wording(finding), rule: finding.rule, finding };
  }
  return null;
}
