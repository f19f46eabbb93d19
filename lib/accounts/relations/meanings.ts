/** Which frames of two accounts may tell the same: looked up by meaning, so that most pairs cost a few look-ups. */
import type { Frame } from '../frame';

/** Classes that tell one thing of one theme: who took a place holds it, what an accord provides for was accepted. */
export const familyOf = (predicate: string): string => FAMILIES[predicate] ?? predicate;

const FAMILIES: Record<string, string> = {
  'control.hold': 'control.take',
  'control.within': 'control.enter',
  'accord.include': 'accord.accept',
};

/** A family with its polarity; what has not stopped goes on, who did not refuse has nothing against it. */
export const meaningOf = ({ predicate, polarity }: Frame): string =>
  OTHERWISE[`${predicate} ${polarity}`] ?? `${familyOf(predicate)} ${polarity}`;

const OTHERWISE: Record<string, string> = {
  'course.stop no': 'course.continue yes',
  'accord.refuse no': 'accord.accept yes',
};

/** Pairs of frames, one of each account, that mean the same or both give a number, in the order of the first's frames. */
export function* alikePairs(a: readonly Frame[], b: readonly Frame[]): Generator<[Frame, Frame], void, void> {
  const [ours, theirs] = [byMeaning(a), byMeaning(b)];
  for (const [meaning, frames] of ours) {
    const others = theirs.get(meaning);
    if (!others) continue;
    for (const x of frames) for (const y of others) yield [x, y];
  }
}

const known = new WeakMap<readonly Frame[], Map<string, Frame[]>>();

function byMeaning(frames: readonly Frame[]): Map<string, Frame[]> {
  const cached = known.get(frames);
  if (cached) return cached;
  const map = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (WHOLE.test(frame.predicate)) continue;
    const meaning = frame.value ? `number ${frame.polarity}` : meaningOf(frame);
    const list = map.get(meaning);
    if (list) list.push(frame);
    else map.set(meaning, [frame]);
  }
  known.set(frames, map);
  return map;
}

/** Frames of whole statements, which no slot can be compared of. */
const WHOLE = /^(?:told|charge)$/;
