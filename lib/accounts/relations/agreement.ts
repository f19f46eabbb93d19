/**
 * What two accounts both grant. Each rule holds two frames against each other; what one account merely presupposes («بعد معارك»,
 * «الاجتماع دام خمس ساعات») it does not tell, and bears nobody out.
 */
import type { Entity, Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { keyOf } from '../identity/synonyms';
import { classOf, exclude } from '../predicates/lexicon';
import type { Over } from '../relation';
import { type Account, comparable, compareEntities, otherDay, sceneKeys, sharedWords } from './account';
import type { Rule } from './finding';
import { alikePairs, familyOf, meaningOf } from './meanings';
import { bothAboutMeeting, CHOICES, likeness } from './occurrence';
import { namesDiffer } from './other-names';
import { numbersDiffer, tellSameNumber } from './same-number';
import { sharedClause } from './shared-clause';

type Judge = (x: Frame, y: Frame, a: Account, b: Account) => { over: Over; rule: string } | null;

/** Both tell the same: in a slot of one frame each, or in most of the words of a clause. */
export const agreement: Rule = (a, b) => {
  // What the two tell beside it must not stand against each other; asked once, and only of pairs that come this far.
  let open: boolean | null = null;
  const isOpen = () => (open ??= !numbersDiffer(a, b) && !namesDiffer(a, b) && !clash(a, b));
  for (const [x, y] of alikePairs(a.frames, b.frames)) {
    if (!comparable(x, y) || otherDay(x, y)) continue;
    if (!isOpen()) return null;
    for (const judge of JUDGES) {
      const found = judge(x, y, a, b);
      if (found) return { type: 'agreement', ...found, a: x, b: y };
    }
  }
  return sharedClause(a, b, isOpen);
};

const PRESENCE = new Set(['control.take', 'control.enter']);

/** The same number of the same people or things. */
const sameNumber: Judge = (x, y, a, b) =>
  tellSameNumber(x, y, a, b)
    ? { over: x.predicate === 'casualty' || y.predicate === 'casualty' ? 'casualty' : 'quantity', rule: 'same number' }
    : null;

/** The same cause; «هجوم» alone says too little of what it was. */
const sameCause: Judge = (x, y) => {
  if (x.predicate !== 'cause' || x.polarity === 'no' || !x.agent || !y.agent) return null;
  return x.agent.key === y.agent.key && x.agent.key !== '@attack' && compareEntities(x.theme, y.theme) !== 'different'
    ? { over: 'cause', rule: 'same cause' }
    : null;
};

/** The same one is held responsible. */
const sameBlame: Judge = (x, y) =>
  x.predicate === 'blame' &&
  x.polarity === 'yes' &&
  compareActors(x.agent, y.agent) === 'same' &&
  compareEntities(x.theme, y.theme) !== 'different' &&
  (x.theme !== null || y.theme !== null || sharedWords(x, y) >= 2)
    ? { over: 'blame', rule: 'same blame' }
    : null;

/** «الاشتباكات لا تزال مستمرة», «القتال لم يتوقف»: the same is told to go on. */
const goesOn: Judge = (x, y, a, b) => {
  if (meaningOf(x) !== 'course.continue yes') return null;
  const [one, two] = [goingOn(x, a), goingOn(y, b)];
  return one && two && one.predicate === two.predicate && meetInPlace(one, two)
    ? { over: 'occurrence', rule: 'goes on' }
    : null;
};

/** The happening that the account tells to go on. */
const goingOn = (course: Frame, account: Account): Frame | undefined =>
  account.frames.find(
    (frame) =>
      frame !== course &&
      frame.role === 'told' &&
      frame.polarity === 'yes' &&
      classOf.get(frame.predicate)?.event &&
      frame.span.start <= course.span.start &&
      covers(frame, course),
  );

/** What goes on is named right before it: «الاشتباكات … لا تزال». */
const covers = (event: Frame, course: Frame): boolean =>
  [course.agent, course.theme].some((entity) => entity !== null && overlaps(entity.span, event.span));

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const meetInPlace = (x: Frame, y: Frame): boolean =>
  compareEntities(x.place ?? x.theme, y.place ?? y.theme) !== 'different' || x.scene === y.scene;

/** The same one holds, took, entered or stands in the same place. */
const samePresence: Judge = (x, y) => {
  if (!PRESENCE.has(familyOf(x.predicate)) || x.polarity === 'no' || !isTold(x) || !isTold(y)) return null;
  if (compareActors(x.agent, y.agent) !== 'same') return null;
  if (compareEntities(x.theme, y.theme) === 'different' && !isSameThing(x, y)) return null;
  if (!x.theme || !y.theme || (x.extent && y.extent && x.extent !== y.extent)) return null;
  return { over: 'control', rule: 'same presence' };
};

/** One party's acceptance, refusal or signature of the same, as both tell it. */
const sameChoice: Judge = (x, y, a, b) => {
  if (!CHOICES.test(x.predicate) && !CHOICES.test(y.predicate)) return null;
  if (!isTold(x) || !isTold(y)) return null;
  const include = [x, y].some(({ predicate }) => predicate === 'accord.include');
  if (include && !(providesFor(x, a) || providesFor(y, b))) return null;
  const whose = include ? 'same' : compareChoosers(x, y);
  if (whose === 'different') return null;
  const thing = compareEntities(x.theme, y.theme);
  const over = classOf.get(x.predicate)?.over ?? 'terms';
  if (thing === 'same') return { over, rule: 'same choice' };
  // «لم توقع شيئا», «لم يوقع أي طرف»: nothing at all is no other thing.
  const nothing = x.polarity === 'no' && (x.theme?.key === ANYTHING || y.theme?.key === ANYTHING);
  return nothing && whose === 'same' ? { over, rule: 'same choice' } : null;
};

/** «أي طرف», «الطرفان»: whoever it is, this one is among them. */
const compareChoosers = (x: Frame, y: Frame) =>
  [x.agent, y.agent].some((agent) => agent !== null && EVERYONE.has(agent.key))
    ? 'same'
    : compareActors(x.agent, y.agent);

const EVERYONE = new Set('طرف طرفان طرفين جانب جانبان جانبين كلا ايا'.split(' ').map(keyOf));
const ANYTHING = keyOf('شيء');

/** What an accord that was reached provides for has been accepted. */
const providesFor = (frame: Frame, account: Account): boolean =>
  frame.predicate === 'accord.include' && account.frames.some(({ predicate }) => predicate === 'accord.reach');

/** These tell too little by themselves: what goes on or has died must be met in more than its name. */
const BARE = new Set(['life.lost', 'course.continue']);

/** The same verb denied, whatever class it is of: «لم يتوقفوا عند الحاجز». */
const sameDenial: Judge = (x, y) =>
  x.predicate.startsWith('word.') && x.polarity === 'no' && sharedWords(x, y) >= 2
    ? { over: 'occurrence', rule: 'same denial' }
    : null;

/** The same predicate of the same thing. */
const samePredicate: Judge = (x, y, a, b) => {
  const kind = classOf.get(x.predicate);
  if (!kind || x.predicate !== y.predicate || CHOICES.test(x.predicate) || PRESENCE.has(familyOf(x.predicate)))
    return null;
  if (presupposes(a, x) || presupposes(b, y) || !isTold(x) || !isTold(y)) return null;
  if (kind.event) return tellAlike(x, y) ? { over: kind.over, rule: 'same happening' } : null;
  if (!x.theme || !y.theme || !isSameThing(x, y) || BARE.has(x.predicate)) return null;
  if (!isTelling(x.theme) && !isTelling(y.theme)) {
    if (compareActors(x.theme, y.theme) === 'unknown' || (x.polarity === 'yes' && sharedWords(x, y) < 2)) return null;
  }
  // «انخفض مترين», «لم ينخفض سوى أربعين سنتيمترا»: how much is what is told; the same number was met above.
  if (kind.over === 'quantity' && (measures(a) || measures(b))) return null;
  if (countsShare(a, x.theme) !== countsShare(b, y.theme)) return null;
  if (x.extent && y.extent && x.extent !== y.extent) return null;
  const actors = compareActors(doerOf(x), doerOf(y));
  if (actors === 'different' || (actors === 'unknown' && x.predicate.startsWith('control.'))) return null;
  return { over: kind.over, rule: 'same predicate' };
};

/** Who does it; what it is done to stands as subject of a passive («الحافز لم يُصرف»). */
const doerOf = ({ agent, theme }: Frame): Entity | null => (agent && agent.key === theme?.key ? null : agent);

const measures = (account: Account): boolean => account.frames.some(({ value }) => value !== null);

/** «ثلاثا من خمس مدارس كانت مغلقة», «ستون في المئة من المدارس»: some of a kind are not the one that another tells of. */
const countsShare = (account: Account, thing: Entity): boolean =>
  account.frames.some(({ value }) => value !== null && (value.unit === 'percent' || value.unit === thing.key));

/** One by name; or «المعبر» of a text that is about the one of that kind. */
function isSameThing(x: Frame, y: Frame): boolean {
  if (compareEntities(x.theme, y.theme) === 'same') return true;
  if (x.theme === null || x.theme.key !== y.theme?.key || !(isBare(x.theme) || isBare(y.theme))) return false;
  return sceneKeys(x.scene).has(x.theme.key) && sceneKeys(y.scene).has(x.theme.key);
}

const isBare = ({ name }: Entity): boolean => /^[وف]?[بلك]?ال\S+$/.test(name);

const isTelling = (thing: Entity): boolean => thing.qualifiers.length > 0;

/** A happening told in words that are mostly the same, or at the same named place. */
function tellAlike(x: Frame, y: Frame): boolean {
  if (BARE.has(x.predicate)) return false;
  const things = compareEntities(x.theme, y.theme);
  if (x.predicate === 'accord.meet') return bothAboutMeeting(x, y) || isSamePlace(x, y) || likeness(x, y) >= 0.5;
  if (things === 'same' && (isTelling(x.theme as Entity) || isTelling(y.theme as Entity))) return true;
  if (things === 'different') return false;
  return likeness(x, y) >= 0.5;
}

const isSamePlace = (x: Frame, y: Frame): boolean =>
  x.place !== null && x.place.qualifiers.length > 0 && compareEntities(x.place, y.place) === 'same';

/** A noun that only names a happening in passing tells nothing of it. */
const isTold = ({ role }: Frame): boolean => role === 'told';

/**
 * A happening that is no news in its account: the effect whose cause is told («تراجع المنسوب سببه …»), or the known topic of
 * another predicate («أن الاجتماع دام …»).
 */
function presupposes(account: Account, frame: Frame): boolean {
  const kind = classOf.get(frame.predicate);
  if (kind?.over === 'quantity' && account.frames.some(({ predicate }) => predicate === 'cause')) return true;
  if (!kind?.event || !/^و?ال/.test(frame.said)) return false;
  const told = account.frames.find(({ predicate }) => predicate === 'told');
  return told !== undefined && /^و?[بل]?[إأا]ن /.test(told.said);
}

/** Whether anything that they tell of one thing cannot both be so. */
const clash = (a: Account, b: Account): boolean =>
  a.frames.some((x) =>
    b.frames.some(
      (y) =>
        (x.predicate === y.predicate
          ? x.polarity !== y.polarity && classOf.has(x.predicate)
          : x.polarity === 'yes' && y.polarity === 'yes' && exclude(x.predicate, y.predicate)) &&
        comparable(x, y) &&
        (compareEntities(x.theme, y.theme) !== 'different' ||
          (CHOICES.test(x.predicate) && CHOICES.test(y.predicate) && compareChoosers(x, y) === 'same')),
    ),
  );

/** In order of precision: the first that finds something speaks. */
const JUDGES: readonly Judge[] = [
  sameNumber,
  sameCause,
  sameBlame,
  goesOn,
  samePresence,
  sameChoice,
  samePredicate,
  sameDenial,
];
