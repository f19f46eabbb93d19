/** When two accounts give one number. */
import type { Frame, Quantity } from '../frame';
import { keyOf } from '../identity/synonyms';
import { type Account, sharedWords } from './account';
import { canBothHold, MEASURES, sameMeasure } from './quantity';

/** The same number of the same people, things or units. */
export function tellSameNumber(x: Frame, y: Frame, a: Account, b: Account): boolean {
  const [v, w] = [x.value, y.value];
  if (!v || !w || v.value === 0) return false;
  if (!isSameAmount(v, w) || v.partial !== w.partial) return false;
  // «مدنيين» is some number, and anybody's.
  if (isSome(v) || isSome(w)) return false;
  if (v.kind && w.kind && v.kind !== w.kind) return false;
  const [one, two] = [unitsOf(x, a), unitsOf(y, b)];
  if (!one.some((unit) => two.includes(unit))) return false;
  if (v.who !== w.who && v.who && w.who) return false;
  if (x.predicate === 'casualty' || y.predicate === 'casualty') return sharedWords(x, y) >= 1 || isTelling(v);
  return sameMeasure(x, y) || (isTelling(v) && !MEASURES.has(v.unit));
}

const isSome = ({ value, qualifier }: Quantity): boolean =>
  qualifier === 'many' || (qualifier === 'atLeast' && value <= 2);

/** Equal; or one is a bound («لم يتجاوز المئة») that the other comes close to. */
function isSameAmount(v: Quantity, w: Quantity): boolean {
  if (v.value === w.value) return true;
  const bound = v.qualifier === 'atMost' ? v : w.qualifier === 'atMost' ? w : null;
  const exact = bound === v ? w : v;
  return (
    bound !== null && exact.qualifier === 'exact' && exact.value <= bound.value && exact.value >= CLOSE * bound.value
  );
}

const CLOSE = 0.9;

/** A number that two things of one event hardly have by chance. */
const isTelling = ({ value }: Quantity): boolean => value > 12 && value % 50 !== 0;

/** What is counted: its role, its noun, and the dead where the account counts them («عدد القتلى بلغ 34»). */
function unitsOf({ value, predicate }: Frame, account: Account): string[] {
  if (!value) return [];
  const units = value.who ? [value.unit, value.who] : [value.unit];
  const bare = predicate === 'count' && (value.unit === 'number' || value.kind === 'civilian') && !value.who;
  if (bare && account.frames.some((frame) => frame.predicate === 'life.lost' && countsDead(frame.said)))
    units.push('killed');
  return units;
}

const countsDead = (said: string): boolean =>
  said.split(/\s+/).some((word) => DEAD.has(keyOf(word.replace(/[أإآ]/g, 'ا'))));

const DEAD = new Set('قتلى ضحايا وفيات شهداء'.split(' ').map(keyOf));

/** Other numbers of one unit and none in common: whatever else they share, they do not tell the same. */
export function numbersDiffer(a: Account, b: Account): boolean {
  for (const { value } of a.frames) {
    if (!value || value.partial) continue;
    const others = valuesOf(b, value.unit);
    if (others.length === 0) continue;
    const ours = valuesOf(a, value.unit);
    if (!ours.some((one) => others.some((two) => canBothHold(one, two)))) return true;
  }
  return false;
}

const valuesOf = ({ frames }: Account, unit: string): Quantity[] =>
  frames.flatMap(({ value }) => (value && !value.partial && value.unit === unit ? [value] : []));
