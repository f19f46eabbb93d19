/** Who may count as two: an agreement is worth something only between sources that do not repeat each other. */
import type { Party } from '../../parties/party';
import { tellingKeysOfName } from '../identity/actors';
import type { Account } from './account';

/** Whether two accounts are told apart well enough that one bears the other out. */
export function areIndependent(a: Account, b: Account, sameText: boolean): boolean {
  if (bearOneName(a.party, b.party, sameText)) return false;
  return !(sameText && overlap(a, b));
}

/**
 * Too near in name to count as two: «حاكم المركزي» and «المصرف المركزي». Within one text «المصادر» may be «مصادر من الميناء»
 * again, and «مصادر» of the headline those of the lead.
 */
function bearOneName(a: Party | null, b: Party | null, sameText: boolean): boolean {
  if (!a || !b) return true;
  if (a.anonymous && b.anonymous && !sameText) return false;
  const [one, two] = [tellingKeysOfName(a.name.ar), tellingKeysOfName(b.name.ar)];
  if (a.anonymous && b.anonymous && (one.length === 0 || two.length === 0)) return true;
  return one.some((key) => two.includes(key));
}

/** A statement inside another is relayed by it: the outer one tells no more than that it was said. */
function overlap(a: Account, b: Account): boolean {
  const [one, two] = [reachOf(a), reachOf(b)];
  return one.start < two.end && two.start < one.end;
}

function reachOf({ frames }: Account): { start: number; end: number } {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { span } of frames) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
