import type { Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { keyOf } from '../identity/synonyms';
import { classOf, exclude } from '../predicates/lexicon';
import { type Account, compareEntities, otherDay, sceneKeys, sharedWords } from './account';
import { conflict, either, firstPair, type Rule } from './finding';

/** What one denies in so many words, the other tells. */
export const denialConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (either(deniesChargeOf)(x, y)) return conflict('occurrence', 'charge');
    if (x.predicate !== 'told' || y.predicate !== 'told' || x.polarity === y.polarity || otherDay(x, y)) return null;
    const [denied, told] = x.polarity === 'no' ? [x, y] : [y, x];
    if (
      tellsOfAnother(a, b) ||
      [...a.frames, ...b.frames].some((frame) => frame.predicate === 'force.target' && frame.polarity === 'no')
    )
      return null;
    return covers(denied, told) ? conflict('occurrence', 'denial') : null;
  });

/** «نفى ما نُسب إليه», against what is told of him. */
const deniesChargeOf = (x: Frame, y: Frame): boolean =>
  x.predicate === 'charge' &&
  x.agent !== null &&
  y.predicate === 'told' &&
  y.polarity === 'yes' &&
  [x.agent.key, ...x.agent.qualifiers].every((key) => y.words.includes(key) || key.length < 3);

/** The same predicate with another theme: what is told is another thing than what is denied. */
const tellsOfAnother = (a: Account, b: Account): boolean =>
  a.frames.some((x) =>
    b.frames.some(
      (y) =>
        x.predicate === y.predicate &&
        x.polarity !== y.polarity &&
        classOf.has(x.predicate) &&
        compareEntities(x.theme, y.theme) === 'different',
    ),
  );

/** What is denied is told: its core («إخراج أي صندوق»), or most of its words. */
function covers(denied: Frame, told: Frame): boolean {
  const common = sceneKeys(denied.scene);
  const core = denied.theme ? [denied.theme.key, ...denied.theme.qualifiers] : [];
  const tells = (key: string) => told.words.includes(key);
  const shared = denied.words.filter(tells);
  const ratio = shared.length / denied.words.length;
  if (core.length > 0 && core.every(tells))
    return core.length > 1 || ratio > 0.5 || !core.every((key) => common.has(key));
  if (!core.some(tells) || !shared.some((key) => !common.has(key))) return false;
  return (shared.length >= 3 && ratio >= 0.5) || (shared.length >= 2 && ratio >= 0.66);
}

/** What one says did not happen, in the other's own word for it. */
export const negationConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [no, told] = x.predicate.startsWith('word.') ? [x, y] : [y, x];
    if (!no.predicate.startsWith('word.') || told.predicate !== 'told' || told.polarity === 'no' || otherDay(x, y))
      return null;
    const key = no.predicate.slice(5);
    if (!told.words.includes(key)) return null;
    if (no.agent) return null;
    const shared = no.words.filter((word) => word !== key && told.words.includes(word));
    // One noun in common is no event: the complement right behind the denied word must be met, or more than one word beside it.
    const complement = no.words[0] === key ? no.words[1] : no.words[0];
    return shared.length >= 2 || shared.some((word) => word === complement) ? conflict('occurrence', 'negation') : null;
  });

/** Predicates that tell of somebody's own choice: two who choose differently do not contradict each other. */
export const CHOICES =
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
    // Who accepts and who wrecks contradict each other only as one.
    const wrecked = x.predicate === 'accord.wreck' || y.predicate === 'accord.wreck';
    if (wrecked && x.predicate !== y.predicate && compareActors(x.agent, y.agent) !== 'same') return null;
    // «لم نقتل» says who did not, not that nobody died.
    if (x.predicate === 'life.lost' && y.predicate === 'life.lost' && (x.agent || y.agent)) return null;
    if (alsoTells(a, y) || alsoTells(b, x) || tellsShare(a, x) || tellsShare(b, y)) return null;
    const thing = namesOffer(x, y) || x.predicate === 'accord.meet' ? 'unknown' : compareEntities(x.theme, y.theme);
    if (thing === 'different' && !(nameEachOther(x, y) && x.predicate !== y.predicate)) return null;
    if (thing === 'unknown' && x.predicate === 'force.target') return null;
    const chosen =
      CHOOSING.test(x.predicate) && CHOOSING.test(y.predicate) && compareActors(x.agent, y.agent) === 'same';
    return thing !== 'unknown' || chosen || meetUnnamed(x, y, kind.event ? 1 : 2)
      ? conflict(kind.over, 'polarity')
      : null;
  });

/** «لم يصلنا أي عرض»: whatever was offered, an offer is meant. */
const namesOffer = (x: Frame, y: Frame): boolean =>
  x.predicate === 'accord.offer' && [x, y].some((frame) => frame.theme?.key === OFFER);

const OFFER = keyOf('عرض');

const CHOOSING = /^accord\.(?:accept|sign|refuse)$/;

/** «هبطت ثم ارتفعت»: who tells the other's side of it as well does not contradict it. */
const alsoTells = (account: Account, frame: Frame): boolean =>
  account.frames.some(
    (other) =>
      other.predicate === frame.predicate &&
      other.polarity === frame.polarity &&
      compareEntities(other.theme, frame.theme) !== 'different',
  );

/** «أغلقت ستون في المئة من المدارس» does not deny that others are open. */
const tellsShare = (account: Account, frame: Frame): boolean =>
  account.frames.some(
    (other) =>
      other.value?.unit === 'percent' &&
      frame.theme !== null &&
      other.words.some((key) => key.replace('~', '') === frame.theme?.key),
  );

/** Where one leaves open what it is about, the same predicate and enough other words must be shared. */
const meetUnnamed = (x: Frame, y: Frame, least: number): boolean =>
  x.predicate === y.predicate ? sharedWords(x, y) >= least || bothAboutMeeting(x, y) : likeness(x, y) >= 0.5;

/** Each names what the other is about: «صفقة الغاز مع مصر», «غاز مصر». */
const nameEachOther = (x: Frame, y: Frame): boolean =>
  x.theme !== null &&
  y.theme !== null &&
  x.words.includes(y.theme.key) &&
  y.words.includes(x.theme.key) &&
  likeness(x, y) >= 0.5;

/** How much of the shorter one's words the other has; 0 where they are too few to tell. */
export function likeness(x: Frame, y: Frame): number {
  const fewest = Math.min(x.words.length, y.words.length);
  return fewest < 3 ? 0 : sharedWords(x, y) / fewest;
}

/** «جلسنا وجها لوجه» names no meeting, but both texts are about one. */
export const bothAboutMeeting = (x: Frame, y: Frame): boolean =>
  x.predicate === 'accord.meet' && [x, y].every((frame) => frame.scene.includes(MEETING));

const MEETING = keyOf('لقاء');
