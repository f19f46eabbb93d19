import type { Frame } from '../frame';
import { keyOf } from '../identity/synonyms';
import { conflict, either, firstPair, type Rule } from './finding';

/** What was aimed at: on purpose at civilians to one, no civilians or a military target to the other. */
export const intentConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => (either(aimsOtherwise)(x, y) ? conflict('intent', 'intent') : null));

function aimsOtherwise(x: Frame, y: Frame): boolean {
  if (x.predicate !== 'force.deliberate' || x.polarity === 'no') return false;
  if (y.predicate === 'force.target' && y.polarity === 'no') return true;
  return (
    /^force\.(?:strike|target)$/.test(y.predicate) &&
    y.polarity === 'yes' &&
    y.theme !== null &&
    MILITARY.has(y.theme.key)
  );
}

const MILITARY = new Set(
  'مستودع مخزن وكر معسكر ثكنة مقر قاعدة منصة موقع مسلحين مقاتلين ارهابيين اوكار مقار'.split(' ').map(keyOf),
);
