import type { Frame } from '../frame';
import { daysApart, elsewhere, isCentral, ofOtherTimes, sceneKeys, sharedWords } from './account';
import { conflict, either, firstPair, type Rule } from './finding';
import { canBothHold } from './quantity';

/** How many died, were hurt, fled: numbers that cannot both hold, or none against some, or other people altogether. */
export const casualtyConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (either(deathAgainstNone)(x, y)) return conflict('casualty', 'casualty.none');
    const [v, w] = [x.value, y.value];
    if (x.predicate !== 'casualty' || y.predicate !== 'casualty' || !v || !w) return null;
    if (v.value === 0 || w.value === 0) {
      const [none, some] = v.value === 0 ? [v, w] : [w, v];
      if (
        some.value === 0 ||
        !HURT.has(some.unit) ||
        (none.unit !== 'hurt' && none.unit !== some.unit) ||
        daysApart(none.asOf, some.asOf) > 0 ||
        !isCentral((none === v ? x : y).place, none === v ? y : x) ||
        (none === v ? y : x).polarity === 'no'
      )
        return null;
      if (none.kind === 'civilian' && some.kind !== 'civilian') return null;
      if (none.kind === 'fighter' && some.kind === 'civilian') return null;
      return conflict('casualty', 'casualty.none');
    }
    if (v.unit !== w.unit) return null;
    if (x.polarity !== y.polarity) return v.value === w.value ? conflict('casualty', 'casualty.denied') : null;
    if (v.kind && w.kind && v.kind !== w.kind)
      return v.unit === 'killed' && oneBlow(x, y) ? conflict('casualty', 'casualty.kind') : null;
    if (elsewhere(x, y) || canBothHold(v, w) || !sameGroup(v.who, w.who)) return null;
    if (v.partial && w.partial) return null;
    if (v.partial || w.partial) {
      // A part that is larger than the other's whole.
      const [part, whole] = v.partial ? [v, w] : [w, v];
      if (whole.high === null || part.low <= whole.high) return null;
    }
    if (ofOtherTimes(x, y) || isUpdate(x, y) || isUpdate(y, x)) return null;
    return conflict('casualty', 'casualty.number');
  });

/** «مقتل فلسطيني» against «دون وقوع ضحايا»: one is more than none. */
const deathAgainstNone = (x: Frame, y: Frame): boolean =>
  x.predicate === 'life.lost' &&
  x.polarity === 'yes' &&
  y.predicate === 'casualty' &&
  y.value?.value === 0 &&
  y.value.unit !== 'wounded' &&
  daysApart(y.value.asOf, x.day) <= 0 &&
  isCentral(y.place, x) &&
  y.value.kind === null &&
  y.polarity === 'yes';

/** Each side counts its own dead and the other's: one's own are the other's enemy. */
const sameGroup = (a: string | null, b: string | null): boolean =>
  SIDED.has(a ?? '') || SIDED.has(b ?? '') ? a !== b && SIDED.has(a ?? '') && SIDED.has(b ?? '') : a === b;

const SIDED = new Set(['own', 'enemy']);

const HURT = new Set(['killed', 'wounded']);

/** Civilians to one, fighters to the other: of one blow only where the words share what was hit, or one tells a bare toll. */
function oneBlow(x: Frame, y: Frame): boolean {
  if (sharedWords(x, y) >= 1) return true;
  return either(isBareToll)(x, y);
}

/** A toll that names nothing else stands for what its text is about; the other must name something of that. */
function isBareToll(bare: Frame, full: Frame): boolean {
  const common = sceneKeys(full.scene);
  return bare.words.length === 0 && full.words.some((key) => common.has(key));
}

/** A toll that has risen by a later day is an update of the earlier one. */
function isUpdate(earlier: Frame, later: Frame): boolean {
  const [was, is] = [earlier.value, later.value];
  if (!was || !is || is.low <= was.low) return false;
  if (is.updated || was.updated) return is.updated && !was.updated;
  return daysApart(was.asOf, is.asOf) > 0;
}
