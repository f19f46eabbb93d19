import type { AttributedStatement } from './analysis';
import type { Relation } from './relation';
import { relate } from './relations/relate';

/** Relations between the statements of two texts, by their numbers: `a` in the first, `b` in the second. */
export function relateAcross(a: readonly AttributedStatement[], b: readonly AttributedStatement[]): Relation[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const found = relate(one, other);
      return found ? [{ type: found.type, a: one.id, b: other.id, over: found.over, reason: found.reason }] : [];
    }),
  );
}
