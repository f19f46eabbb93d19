import type { Frame } from '../frame';
import { compareActors } from '../identity/actors';
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
type Judgement = Omit<Finding, 'a' | 'b'> | null;

const conflict = (over: Over, rule: string): Judgement => ({ type: 'conflict', over, rule });

/** The first pair of frames that `judge` finds something in. */
function firstPair(a: Account, b: Account, judge: (x: Frame, y: Frame) => Judgement): Finding | null {
  for (const x of a.frames)
    for (const y of b.frames) {
      const found = comparable(x, y) ? judge(x, y) : null;
      if (found) return { ...found, a: x, b: y };
    }
  return null;
}

const either = (judge: (x: Frame, y: Frame) => boolean) => (x: Frame, y: Frame) => judge(x, y) || judge(y, x);

const ENTERS = new Set(['control.take', 'control.enter']);

/** Who holds a place: taken against repelled, held by one against taken by another, all of it against part of it. */
export const controlConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('control.') || !y.predicate.startsWith('control.')) return null;
    const place = compareEntities(x.theme, y.theme);
    if (place === 'different') return null;
    if (place === 'unknown' && (x.theme === null || y.theme === null) && x.scene !== y.scene) return null;
    return either(contraryControl)(x, y) ? conflict('control', 'control') : null;
  });

function contraryControl(x: Frame, y: Frame): boolean {
  const agents = compareActors(x.agent, y.agent);
  const entered = ENTERS.has(x.predicate) && x.polarity === 'yes';
  if (entered && y.predicate === 'control.repel' && y.polarity === 'yes') return agents !== 'same';
  if (entered && ENTERS.has(y.predicate) && y.polarity === 'no')
    return agents !== 'different' && !(x.extent !== 'whole' && y.extent === 'whole');
  if (entered && y.predicate === 'control.hold' && y.polarity === 'yes') return agents === 'different';
  if (
    x.predicate === 'control.take' &&
    y.predicate === 'control.take' &&
    x.polarity === 'yes' &&
    y.polarity === 'yes'
  ) {
    if (agents === 'different') return y.extent === 'whole' || x.extent === y.extent;
    return x.extent === 'whole' && (y.extent === 'most' || y.extent === 'part');
  }
  if (x.predicate === 'control.repel' && y.predicate === 'control.repel') return x.polarity !== y.polarity;
  return x.predicate === y.predicate && x.polarity !== y.polarity && agents !== 'different';
}

/** How many died, were hurt, fled: numbers that cannot both hold, or none against some, or other people altogether. */
export const casualtyConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [v, w] = [x.value, y.value];
    if (x.predicate !== 'casualty' || y.predicate !== 'casualty' || !v || !w) return null;
    if (v.value === 0 || w.value === 0) {
      const [none, some] = v.value === 0 ? [v, w] : [w, v];
      if (some.value === 0 || !HURT.has(none.unit) || !HURT.has(some.unit) || (none === v ? y : x).polarity === 'no')
        return null;
      if (none.kind && some.kind && none.kind !== some.kind) return null;
      return conflict('casualty', 'casualty.none');
    }
    if (v.unit !== w.unit) return null;
    if (x.polarity !== y.polarity) return v.value === w.value ? conflict('casualty', 'casualty.denied') : null;
    if (v.kind && w.kind && v.kind !== w.kind)
      return v.unit === 'killed' && oneBlow(x, y) ? conflict('casualty', 'casualty.kind') : null;
    if (v.partial || w.partial || v.who !== w.who || canBothHold(v, w)) return null;
    if (isUpdate(x, y) || isUpdate(y, x)) return null;
    return conflict('casualty', 'casualty.number');
  });

const HURT = new Set(['killed', 'wounded']);

/** Civilians to one, fighters to the other: of one blow only where the words share what was hit. */
const oneBlow = (x: Frame, y: Frame): boolean =>
  sharedWords(x, y) >= 1 || sharedWords(x, { ...y, words: y.scene }) >= 1;

const canBothHold = (v: { low: number; high: number | null }, w: { low: number; high: number | null }): boolean =>
  v.low <= (w.high ?? Number.POSITIVE_INFINITY) && w.low <= (v.high ?? Number.POSITIVE_INFINITY);

/** A toll that has risen by a later day is an update of the earlier one. */
function isUpdate(earlier: Frame, later: Frame): boolean {
  if (!earlier.value || !later.value || later.value.low <= earlier.value.low) return false;
  if (later.value.updated) return true;
  const days = [earlier.value.asOf, later.value.asOf];
  return otherDay({ ...earlier, day: days[0] ?? null }, { ...later, day: days[1] ?? null });
}

/** Who did it: one accused and disowning it, or two accused of one deed. */
export const blameConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const blamed = x.predicate === 'blame' || y.predicate === 'blame';
    if (!blamed || !DEEDS.has(x.predicate) || !DEEDS.has(y.predicate)) return null;
    const deeds = compareEntities(x.theme, y.theme);
    if (deeds === 'different' && sharedWords(x, y) < 2) return null;
    const actors = compareActors(x.agent, y.agent);
    const over: Over = isAccord(x) || isAccord(y) ? 'terms' : 'blame';
    if (x.polarity !== y.polarity)
      return actors === 'same' && x.predicate === y.predicate ? conflict(over, 'blame.denied') : null;
    return x.polarity === 'yes' && actors === 'different' ? conflict(over, 'blame.other') : null;
  });

/** Predicates whose agent bears the blame. */
const DEEDS = new Set(['blame', 'accord.wreck', 'force.fire', 'force.breach']);

const isAccord = (frame: Frame): boolean =>
  frame.predicate.startsWith('accord.') || frame.words.some((key) => key === 'اتفاق' || key === 'هدنة');

/** What brought it about. */
export const causeConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('cause.') || !y.predicate.startsWith('cause.')) return null;
    if (x.predicate === y.predicate) return x.polarity !== y.polarity ? conflict('cause', 'cause.denied') : null;
    if (x.polarity === 'no' || y.polarity === 'no') {
      const [no, yes] = x.polarity === 'no' ? [x, y] : [y, x];
      return no.predicate === 'cause.attack' && yes.polarity === 'yes' && WEAPONS.has(yes.predicate)
        ? conflict('cause', 'cause.denied')
        : null;
    }
    if (!causesClash(x.predicate.slice(6), y.predicate.slice(6))) return null;
    const named = new Set(b.frames.filter(namesCause).map((frame) => frame.predicate));
    if (a.frames.some((frame) => namesCause(frame) && named.has(frame.predicate) && frame.predicate !== 'cause.attack'))
      return null;
    return conflict('cause', 'cause.other');
  });

const namesCause = (frame: Frame): boolean => frame.predicate.startsWith('cause.') && frame.polarity === 'yes';
const WEAPONS = new Set([
  'cause.drone',
  'cause.shelling',
  'cause.rocket',
  'cause.airstrike',
  'cause.bomb',
  'cause.gunfire',
]);

/** Predicates that tell of somebody's own choice: two who choose differently do not contradict each other. */
const CHOICES =
  /^(?:accord\.(?:accept|refuse|sign|wreck|offer|cancel)|vote\.|stance\.|force\.(?:breach|abide)|presence\.)/;

/** The same happening told and denied, or two that exclude one another. */
export const polarityConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const kind = classOf.get(x.predicate);
    const other = classOf.get(y.predicate);
    if (!kind || !other || x.predicate.startsWith('control.') || otherDay(x, y)) return null;
    const opposed =
      x.predicate === y.predicate
        ? x.polarity !== y.polarity
        : x.polarity === 'yes' && y.polarity === 'yes' && exclude(x.predicate, y.predicate);
    if (!opposed) return null;
    if (CHOICES.test(x.predicate) && compareActors(x.agent, y.agent) === 'different') return null;
    const thing = compareEntities(x.theme, y.theme);
    if (thing === 'different') return null;
    if (thing === 'unknown' && !(kind.event && x.predicate === y.predicate && sharedWords(x, y) >= 1)) return null;
    return conflict(kind.over, 'polarity');
  });

/** What an agreement contains, against what was accepted: «ينص على الانسحاب», «وافق على الانسحاب», «لا ذكر للانسحاب». */
export const termsConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [no, yes] = x.polarity === 'no' ? [x, y] : [y, x];
    if (no.polarity !== 'no' || yes.polarity !== 'yes' || no.predicate !== 'accord.include') return null;
    if (!/^accord\.(?:include|accept|reach)$/.test(yes.predicate)) return null;
    return compareEntities(no.theme, yes.theme) === 'same' ? conflict('terms', 'terms') : null;
  });

/** Another number of the same thing. */
export const quantityConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [v, w] = [x.value, y.value];
    if (x.predicate !== 'count' || y.predicate !== 'count' || !v || !w) return null;
    if (v.unit !== w.unit || v.unit === 'number' || canBothHold(v, w) || x.polarity !== y.polarity) return null;
    if (otherDay(x, y) || (v.updated !== w.updated && !(x.day && x.day === y.day))) return null;
    if (sharedWords(x, y) < (MEASURES.test(v.unit) ? 2 : 1)) return null;
    const ours = counted(a, v.unit);
    const theirs = counted(b, v.unit);
    if (ours.length > 2 || theirs.length > 2 || ours.some((one) => theirs.some((two) => canBothHold(one, two))))
      return null;
    return conflict('quantity', 'quantity');
  });

const counted = (account: Account, unit: string) =>
  account.frames.flatMap((frame) => (frame.predicate === 'count' && frame.value?.unit === unit ? [frame.value] : []));

/** Units of time, money and measure count anything: more words must be shared. */
const MEASURES = /^(?:سع|ساعة|شهر|يوم|عم|سن|سبع|دقق|كلمتر|مر|دلر|دولار|ليرة|ريل|جنه|درهم|ير|يورو|دنر)$/;

/** Both tell the same. */
export const agreement: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== y.predicate || x.polarity !== y.polarity || otherDay(x, y)) return null;
    if (x.value && y.value) {
      const [v, w] = [x.value, y.value];
      if (v.unit !== w.unit || v.value !== w.value || v.partial !== w.partial || v.who !== w.who) return null;
      if (v.kind && w.kind && v.kind !== w.kind) return null;
      if (x.predicate === 'count' && sharedWords(x, y) < 1) return null;
      return { type: 'agreement', over: x.predicate === 'casualty' ? 'casualty' : 'quantity', rule: 'same number' };
    }
    const kind = classOf.get(x.predicate);
    if (!kind) return null;
    const thing = compareEntities(x.theme, y.theme);
    if (thing === 'different' || (thing === 'unknown' && !(kind.event && sharedWords(x, y) >= 1))) return null;
    if (x.extent && y.extent && x.extent !== y.extent) return null;
    if (CHOICES.test(x.predicate) && compareActors(x.agent, y.agent) === 'different') return null;
    return { type: 'agreement', over: kind.over, rule: 'same predicate' };
  });

/** In order of precision: the first that finds something speaks. */
export const RULES: readonly Rule[] = [
  controlConflict,
  casualtyConflict,
  blameConflict,
  termsConflict,
  polarityConflict,
  causeConflict,
  quantityConflict,
  agreement,
];
