import type { Party } from '../../parties/party';
import { isSameSource } from '../../parties/sameness';
import { tellingKeysOfName } from '../identity/actors';
import type { Reason, Relation } from '../relation';
import type { Account } from './account';
import { agreement } from './agreement';
import { areComparable } from './families';
import { CONFLICT_RULES, type Finding, type Rule } from './rules';
import { wording } from './wording';

/** In order of precision: the first that finds something speaks. Who conflicts on one thing does not agree on the rest. */
const RULES: readonly Rule[] = [...CONFLICT_RULES, agreement];

/** Too near in name to count as two: «حاكم المركزي» and «المصرف المركزي». */
function bearOneName(a: Party | null, b: Party | null): boolean {
  if (!a || !b) return true;
  if (a.anonymous && b.anonymous) return false;
  const [one, two] = [tellingKeysOfName(a.name.ar), tellingKeysOfName(b.name.ar)];
  return one.some((key) => two.includes(key));
}

/** The relation of two accounts of different sources, or null. Judged by their frames alone, so that saved claims do as well. */
export function relate(
  a: Account,
  b: Account,
  { sameText = false } = {},
): (Pick<Relation, 'type' | 'over'> & { reason: Reason; rule: string; finding: Finding }) | null {
  if (a.party && b.party && isSameSource(a.party, b.party, sameText)) return null;
  if (!areComparable(a.frames, b.frames)) return null;
  for (const rule of RULES) {
    const finding = rule(a, b);
    if (finding && !(finding.type === 'agreement' && bearOneName(a.party, b.party)))
      return { type: finding.type, over: finding.over, reason: wording(finding, a, b), rule: finding.rule, finding };
  }
  return null;
}
