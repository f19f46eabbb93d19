/**
 * What an account can be held against another by. Two accounts without a family in common cannot be related by any rule, which
 * one look-up shows, before frames are compared with frames.
 */
import type { Frame } from '../frame';
import { CLASSES, exclude } from '../predicates/lexicon';

interface Families {
  /** Predicate families: accounts that share one may conflict or agree. */
  own: Set<string>;
  /** Keys of words told, and of words denied: a denial meets who tells what it denies. */
  tells: Set<string>;
  denies: Set<string>;
}

const known = new WeakMap<readonly Frame[], Families>();

function familiesOf(frames: readonly Frame[]): Families {
  const cached = known.get(frames);
  if (cached) return cached;
  const families: Families = { own: new Set(), tells: new Set(), denies: new Set() };
  for (const frame of frames) sort(frame, families);
  known.set(frames, families);
  return families;
}

/** Whether some rule may find something between the two. */
export function areComparable(a: readonly Frame[], b: readonly Frame[]): boolean {
  const [one, two] = [familiesOf(a), familiesOf(b)];
  return meet(one.own, two.own) || meet(one.denies, two.tells) || meet(two.denies, one.tells);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/** A class and those that exclude it, each such pair by one name. */
const OF_CLASS = new Map(
  CLASSES.map(({ id }) => [
    id,
    [id, ...CLASSES.filter((other) => exclude(id, other.id)).map((other) => [id, other.id].sort().join(' '))],
  ]),
);

/** Predicates that a rule holds against another class than those that exclude it. */
const DEEDS = /^(?:accord\.(?:wreck|include|accept|reach)|force\.(?:fire|breach|deliberate|strike|target))$/;

function sort(frame: Frame, { own, tells, denies }: Families): void {
  const { predicate } = frame;
  if (predicate === 'told') {
    for (const key of frame.words) (frame.polarity === 'no' ? denies : tells).add(key);
    if (frame.polarity === 'no') own.add('disowned');
  } else if (predicate.startsWith('word.')) {
    denies.add(predicate.slice(5));
    own.add('disowned');
  } else if (predicate === 'charge') {
    for (const key of frame.agent ? [frame.agent.key, ...frame.agent.qualifiers] : []) denies.add(key);
    own.add('disowned');
  } else if (predicate === 'blame') own.add('blame').add('disowned').add('deeds');
  else if (predicate === 'cause') own.add('cause').add('blame');
  else if (predicate === 'casualty') own.add('casualty').add(`count ${frame.value?.who}`);
  else if (predicate === 'count') own.add(`count ${frame.value?.unit}`);
  else if (predicate.startsWith('control.')) own.add('control');
  else {
    for (const family of OF_CLASS.get(predicate) ?? []) own.add(family);
    if (predicate === 'life.lost') own.add('casualty');
    if (DEEDS.test(predicate)) own.add('deeds').add('blame');
  }
}
