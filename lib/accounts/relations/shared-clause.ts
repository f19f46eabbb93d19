/** What both tell in most of their words, where no class of predicates lists it. */
import type { Frame } from '../frame';
import { isCountryKey } from '../identity/synonyms';
import { classOf } from '../predicates/lexicon';
import type { PredicateClass } from '../predicates/predicate-class';
import { type Account, comparable, otherDay, sceneKeys } from './account';
import type { Finding } from './finding';

/** A word that the texts come back to again and again tells less than one that stands here alone. */
const COMMON = 0.4;
const LEAST_COVER = 0.4;
const LEAST = 1.2;

/** Two whole statements in mostly the same words, with nothing denied in either; `open` is asked last. */
export function sharedClause(a: Account, b: Account, open: () => boolean): Finding | null {
  const [x, y] = [tellingOf(a), tellingOf(b)];
  if (!x || !y || !comparable(x, y) || !isAlike(x, y) || otherDay(x, y)) return null;
  if (deniesAnything(a) || deniesAnything(b)) return null;
  const kind = sharedPredicate(a, b);
  if (!kind || countsShare(a) !== countsShare(b) || !open()) return null;
  return { type: 'agreement', over: kind.over, rule: 'shared clause', a: x, b: y };
}

const tellingOf = ({ frames }: Account): Frame | undefined =>
  frames.find(({ predicate, polarity }) => predicate === 'told' && polarity === 'yes');

function isAlike(x: Frame, y: Frame): boolean {
  const told = setOf(y.words);
  const shared = x.words.filter((key) => told.has(key));
  if (shared.length < 2) return false;
  const [one, two] = [sceneKeys(x.scene), sceneKeys(y.scene)];
  const weigh = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (one.has(key) || two.has(key) || isCountryKey(key) ? COMMON : 1), 0);
  const weight = weigh(shared);
  const cover = weight / Math.min(weigh(x.words), weigh(y.words));
  // Much in common may be a smaller part of what they say: three rare words of seven tell as much as two of three.
  return cover >= LEAST_COVER && weight * cover >= LEAST;
}

const sets = new WeakMap<readonly string[], Set<string>>();

function setOf(words: readonly string[]): Set<string> {
  const known = sets.get(words);
  if (known) return known;
  const set = new Set(words);
  sets.set(words, set);
  return set;
}

/** Words in common are of one matter; that the same is told of it shows in a predicate of one class that both tell. */
function sharedPredicate(a: Account, b: Account): PredicateClass | undefined {
  for (const x of a.frames) {
    const kind = x.role === 'told' ? classOf.get(x.predicate) : undefined;
    if (!kind || kind.over === 'quantity') continue;
    if (b.frames.some((y) => y.predicate === x.predicate && y.role === 'told' && comparable(x, y))) return kind;
  }
  return undefined;
}

/** «ستون في المئة من المدارس» tells of no one school. */
const countsShare = ({ frames }: Account): boolean => frames.some(({ value }) => value?.unit === 'percent');

const deniesAnything = ({ frames }: Account): boolean => frames.some(({ polarity }) => polarity === 'no');
