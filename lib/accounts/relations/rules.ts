import type { Frame } from '../frame';
import { classOf, exclude } from '../predicates/lexicon';
import { causesClash } from '../reading/causes';
import type { Over } from '../relation';
import { type Account, comparable, compareEntities, otherDay, sharedWords } from './account';

/** What a rule found: the two frames that differ or meet, and over what. */
export interface Finding {
  type: 'conflict' | 'agreement';
  over: Over;
  rule: string;
  a: Frame;
  b: Frame;
}

type Rule = (a: Account, b: Account) => Finding | null;

function firstPair(
  a: Account,
  b: Account,
  judge: (x: Frame, y: Frame) => Omit<Finding, 'a' | 'b'> | null,
): Finding | null {
  for (const x of a.frames)
    for (const y of b.frames) {
      const found = judge(x, y);
      if (found) return { ...found, a: x, b: y };
    }
  return null;
}

const TAKING = new Set(['control.take', 'control.enter', 'control.hold']);

/** Who holds a place: taken against repelled, held by one against taken by another, all of it against part of it. */
export const controlConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('control.') || !y.predicate.startsWith('control.') || !comparable(x, y)) return null;
    const place = compareEntities(x.theme, y.theme);
    if (place === 'different') return null;
    const agents = compareEntities(x.agent, y.agent);
    const clash = contraryControl(x, y, agents) || contraryControl(y, x, agents);
    if (!clash) return null;
    if (place === 'unknown' && (x.theme === null || y.theme === null) && x.scene !== y.scene) return null;
    return { type: 'conflict', over: 'control', rule: 'control' };
  });

function contraryControl(x: Frame, y: Frame, agents: 'same' | 'different' | 'unknown'): boolean {
  const taken = TAKING.has(x.predicate) && x.polarity === 'yes';
  if (taken && y.predicate === 'control.repel' && y.polarity === 'yes') return agents !== 'same';
  if (taken && TAKING.has(y.predicate) && y.polarity === 'no') return x.extent !== 'part' || y.extent !== 'whole';
  if (taken && y.predicate === 'control.hold' && y.polarity === 'yes')
    return agents === 'different' && x.predicate !== 'control.hold';
  if (x.predicate === 'control.repel' && x.polarity === 'no' && y.predicate === 'control.repel' && y.polarity === 'yes')
    return true;
  if (
    x.predicate === 'control.take' &&
    y.predicate === 'control.take' &&
    x.polarity === 'yes' &&
    y.polarity === 'yes' &&
    x.extent === 'whole' &&
    (y.extent === 'most' || y.extent === 'part')
  )
    return true;
  if (x.predicate === y.predicate && x.polarity !== y.polarity) return x.predicate !== 'control.repel';
  return false;
}

/** How many died, were hurt, fled: numbers that cannot both hold, or none against some, or other people altogether. */
export const casualtyConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== 'casualty' || y.predicate !== 'casualty' || !x.value || !y.value || !comparable(x, y))
      return null;
    const [v, w] = [x.value, y.value];
    const zero = v.value === 0 || w.value === 0;
    if (v.unit !== w.unit && !(zero && roleCovers(v, w))) return null;
    if (zero) {
      const [none, some] = v.value === 0 ? [v, w] : [w, v];
      if (some.value === 0 || some.low === 0) return null;
      if (none.kind && some.kind && none.kind !== some.kind) return null;
      return { type: 'conflict', over: 'casualty', rule: 'casualty.none' };
    }
    if (v.kind && w.kind && v.kind !== w.kind) {
      return v.unit === 'killed' ? { type: 'conflict', over: 'casualty', rule: 'casualty.kind' } : null;
    }
    if (v.partial || w.partial || v.who !== w.who) return null;
    if (overlap(v, w)) return null;
    if (isUpdate(x, y) || isUpdate(y, x)) return null;
    return { type: 'conflict', over: 'casualty', rule: 'casualty.number' };
  });

const roleCovers = (v: { unit: string }, w: { unit: string }) =>
  ['killed', 'wounded'].includes(v.unit) && ['killed', 'wounded'].includes(w.unit);

const overlap = (v: { low: number; high: number | null }, w: { low: number; high: number | null }): boolean =>
  v.low <= (w.high ?? Number.POSITIVE_INFINITY) && w.low <= (v.high ?? Number.POSITIVE_INFINITY);

/** A toll that has risen by a later day is an update of the earlier one. */
function isUpdate(earlier: Frame, later: Frame): boolean {
  if (!earlier.value || !later.value) return false;
  const grown = later.value.low > earlier.value.low;
  if (!grown) return false;
  if (later.value.updated) return true;
  return (
    otherDay(earlier, later) && (!/^\d{4}/.test(earlier.day ?? '') || (earlier.day as string) < (later.day as string))
  );
}

/** Another number of the same thing. */
export const quantityConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== 'count' || y.predicate !== 'count' || !x.value || !y.value || !comparable(x, y)) return null;
    if (x.value.unit !== y.value.unit || x.value.unit === 'number' || overlap(x.value, y.value)) return null;
    if (otherDay(x, y) || (x.value.updated !== y.value.updated && !(x.day && x.day === y.day))) return null;
    if (TIMES.test(x.value.unit) ? sharedWords(x, y) < 2 : x.value.unit === 'percent' ? sharedWords(x, y) < 1 : false)
      return null;
    return { type: 'conflict', over: 'quantity', rule: 'quantity' };
  });

const TIMES = /^(?:سع|سعة|شهر|يوم|عم|سن|سبع|دقق|كلمتر|مرة|مر)$/;

/** What brought it about. */
export const causeConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('cause.') || !y.predicate.startsWith('cause.') || !comparable(x, y)) return null;
    if (x.predicate === y.predicate) {
      return x.polarity !== y.polarity ? { type: 'conflict', over: 'cause', rule: 'cause.denied' } : null;
    }
    if (x.polarity === 'no' || y.polarity === 'no') return null;
    if (!causesClash(x.predicate.slice(6), y.predicate.slice(6))) return null;
    const named = new Set(
      b.frames
        .filter((frame) => frame.predicate.startsWith('cause.') && frame.polarity === 'yes')
        .map((frame) => frame.predicate),
    );
    if (a.frames.some((frame) => frame.polarity === 'yes' && named.has(frame.predicate))) return null;
    return { type: 'conflict', over: 'cause', rule: 'cause.other' };
  });

/** The same happening told and denied, or two that exclude one another. */
export const polarityConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const kind = classOf.get(x.predicate);
    const other = classOf.get(y.predicate);
    if (!kind || !other || x.predicate.startsWith('control.') || !comparable(x, y) || otherDay(x, y)) return null;
    const opposed =
      x.predicate === y.predicate
        ? x.polarity !== y.polarity
        : x.polarity === 'yes' && y.polarity === 'yes' && exclude(x.predicate, y.predicate);
    if (!opposed) return null;
    const thing = compareEntities(x.theme, y.theme);
    if (thing === 'different') return null;
    if (thing === 'unknown' && !(kind.event && sharedWords(x, y) >= 1)) return null;
    return { type: 'conflict', over: kind.over, rule: 'polarity' };
  });

/** Both tell the same. */
export const agreement: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!comparable(x, y)) return null;
    if (x.predicate !== y.predicate || x.polarity !== y.polarity || otherDay(x, y)) return null;
    if (x.value && y.value) {
      if (x.value.unit !== y.value.unit || x.value.value !== y.value.value) return null;
      if (x.value.kind && y.value.kind && x.value.kind !== y.value.kind) return null;
      return { type: 'agreement', over: x.predicate === 'casualty' ? 'casualty' : 'quantity', rule: 'same number' };
    }
    const kind = classOf.get(x.predicate);
    if (!kind || compareEntities(x.theme, y.theme) !== 'same') return null;
    if (x.extent && y.extent && x.extent !== y.extent) return null;
    return { type: 'agreement', over: kind.over, rule: 'same predicate' };
  });

/** In order of precision: the first that finds something speaks. */
export const RULES: readonly Rule[] = [
  controlConflict,
  casualtyConflict,
  polarityConflict,
  causeConflict,
  quantityConflict,
  agreement,
];
