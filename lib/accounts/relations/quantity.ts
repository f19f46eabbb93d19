import type { Frame } from '../frame';
import { keyOf } from '../identity/synonyms';
import { type Account, elsewhere, ofOtherTimes, sceneKeys, sharedWords } from './account';
import { conflict, either, firstPair, type Rule } from './finding';

export const canBothHold = (
  v: { low: number; high: number | null },
  w: { low: number; high: number | null },
): boolean => v.low <= (w.high ?? Number.POSITIVE_INFINITY) && w.low <= (v.high ?? Number.POSITIVE_INFINITY);

/** Not even one to the one, some of them to the other: «لم يكن في السوق مسلح واحد», «قُتل تسعة مسلحين». */
const noneOfThem = (x: Frame, y: Frame): boolean =>
  x.predicate === 'count' &&
  x.value?.value === 0 &&
  !!y.value &&
  y.value.low > 0 &&
  (y.predicate === 'count' ? y.value.unit : y.value.who) === x.value.unit &&
  !MEASURES.has(x.value.unit) &&
  (sharedWords(x, y) >= 1 || x.scene === y.scene);

/** Shares of one whole that together are more than all of it: «54 في المئة لهذا», «51 في المئة لذاك». */
function exceedWhole(x: Frame, y: Frame): boolean {
  const [v, w] = [x.value, y.value];
  if (v?.unit !== 'percent' || w?.unit !== 'percent' || v.value === w.value || v.low + w.low <= 100) return false;
  const [one, two] = [x, y].map(({ words }) => words.map((key) => key.replace('~', ''))) as [string[], string[]];
  // Who shares another word tells of one candidate's own share.
  return (
    [one, two].every((keys) => keys.some((key) => VOTES.has(key))) &&
    !one.some((key) => !VOTES.has(key) && two.includes(key))
  );
}

const VOTES = new Set('اصوات فوز نال حصد حصة'.split(' ').map(keyOf));

/** Another number of the same thing. */
export const quantityConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [v, w] = [x.value, y.value];
    if (either(noneOfThem)(x, y))
      return conflict(x.predicate === y.predicate ? 'quantity' : 'casualty', 'quantity.none');
    if (x.predicate !== 'count' || y.predicate !== 'count' || !v || !w) return null;
    if (v.unit !== w.unit || v.unit === 'number' || x.polarity !== y.polarity) return null;
    if (exceedWhole(x, y)) return conflict('quantity', 'quantity.whole');
    if (canBothHold(v, w)) return null;
    if (elsewhere(x, y) || ofOtherTimes(x, y) || (v.updated !== w.updated && !(x.day && x.day === y.day))) return null;
    const offered = !MEASURES.has(v.unit) && a.frames.some(isTerm) && b.frames.some(isTerm);
    if (
      v.partial !== w.partial ||
      !(offered || sameMeasure(x, y)) ||
      Math.max(v.value, w.value) > MOST_APART * Math.min(v.value, w.value)
    )
      return null;
    const ours = counted(a, v.unit);
    const theirs = counted(b, v.unit);
    if (ours.length > 2 || theirs.length > 2 || ours.some((one) => theirs.some((two) => canBothHold(one, two))))
      return null;
    return conflict('quantity', 'quantity');
  });

/** How many were offered and agreed: «إطلاق 300 أسير» and «مئتي أسير» are terms of one deal. */
const isTerm = (frame: Frame): boolean => /^accord\.(?:accept|include|reach|offer|refuse|wreck)$/.test(frame.predicate);

/** Numbers further apart than this measure different things. */
const MOST_APART = 50;

const counted = (account: Account, unit: string) =>
  account.frames.flatMap((frame) => (frame.predicate === 'count' && frame.value?.unit === unit ? [frame.value] : []));

/** People and things are the measure themselves where nothing else is said of them; anything else must be measured alike. */
export function sameMeasure(x: Frame, y: Frame): boolean {
  const about = (frame: Frame) => frame.words.filter((key) => !key.startsWith('~'));
  const [one, two] = [about(x), about(y)];
  // The head must be met: «احتياطات المصرف» is no other sum of that bank.
  if (one.length && two.length) return two.includes(one[0] as string) || one.includes(two[0] as string);
  const bare = (frame: Frame) => frame.words.map((key) => key.replace('~', ''));
  const others = bare(y);
  if (bare(x).some((key) => others.includes(key))) return true;
  // «استمر ساعة», «كانوا 98 راكبا»: what is left out is what the text is about.
  const thing = !MEASURES.has(x.value?.unit ?? '');
  const common = sceneKeys(x.scene);
  const silent = thing || x.words.length === 0 || y.words.length === 0;
  return silent && (thing && one.length + two.length === 0 ? true : [...one, ...two].some((key) => common.has(key)));
}

export const MEASURES = new Set(
  'percent ساعة دقيقة ثانية يوم ليلة اسبوع شهر عام سنة كيلومتر متر طن لتر دولار يورو دينار درهم ريال ليرة جنيه شيكل روبل مرة درجة'
    .split(' ')
    .flatMap((unit) => [unit, keyOf(unit)]),
);
