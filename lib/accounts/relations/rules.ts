import type { Entity, Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { keyOf } from '../identity/synonyms';
import { classOf, exclude } from '../predicates/lexicon';
import { causesClash } from '../reading/causes';
import { POINTING } from '../reading/noun-phrase';
import type { Over } from '../relation';
import { type Account, comparable, compareEntities, daysApart, otherDay, sceneKeys, sharedWords } from './account';

/** What a rule found: the two frames that differ or meet, and over what. */
export interface Finding {
  type: 'conflict' | 'agreement';
  over: Over;
  rule: string;
  a: Frame;
  b: Frame;
}

export type Rule = (a: Account, b: Account) => Finding | null;
export type Judgement = Omit<Finding, 'a' | 'b'> | null;

const conflict = (over: Over, rule: string): Judgement => ({ type: 'conflict', over, rule });

/** The first pair of frames that `judge` finds something in. */
export function firstPair(a: Account, b: Account, judge: (x: Frame, y: Frame) => Judgement): Finding | null {
  for (const x of a.frames)
    for (const y of b.frames) {
      const found = comparable(x, y) ? judge(x, y) : null;
      if (found) return { ...found, a: x, b: y };
    }
  return null;
}

const either = (judge: (x: Frame, y: Frame) => boolean) => (x: Frame, y: Frame) => judge(x, y) || judge(y, x);

/** Who holds a place: taken against repelled, held by one against held by another, all of it against part of it. */
export const controlConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('control.') || !y.predicate.startsWith('control.')) return null;
    const place = compareEntities(x.theme, y.theme);
    if (place === 'different') return null;
    if (place === 'unknown' && !(isCentral(x.theme, y) && isCentral(y.theme, x))) return null;
    return either(contraryControl)(x, y) ? conflict('control', 'control') : null;
  });

/** A named place may stand for one that the other leaves unnamed only if that one's text is about it. */
function isCentral(place: Entity | null, other: Frame): boolean {
  if (!place || POINTING.has(place.key)) return true;
  const common = sceneKeys(other.scene);
  return common.has(place.key) && (place.qualifiers.length === 0 || place.qualifiers.some((key) => common.has(key)));
}

type Presence = 'holds' | 'inside' | 'out' | 'not';

/** Where its agent stands after what a frame tells: in possession, within, or not there. */
function presence({ predicate, polarity, extent }: Frame): Presence | null {
  const yes = polarity === 'yes';
  switch (predicate) {
    case 'control.take':
    case 'control.hold':
      return yes ? 'holds' : extent === 'whole' ? null : 'not';
    case 'control.enter':
    case 'control.within':
      return yes ? 'inside' : 'not';
    case 'control.broken':
      return yes ? 'not' : null;
    case 'control.withdraw':
    case 'control.lose':
      return yes ? 'out' : 'holds';
    default:
      return null;
  }
}

function contraryControl(x: Frame, y: Frame): boolean {
  const agents = compareActors(x.agent, y.agent);
  const [one, two] = [presence(x), presence(y)];
  if (x.predicate === 'control.repel' && y.predicate === 'control.repel') return x.polarity !== y.polarity;
  if (y.predicate === 'control.repel' && y.polarity === 'yes')
    return (one === 'holds' || one === 'inside') && agents !== 'same';
  if (one === null || two === null)
    return (
      x.predicate === y.predicate &&
      x.polarity !== y.polarity &&
      agents !== 'different' &&
      x.extent !== 'whole' &&
      y.extent !== 'whole'
    );
  const within = one === 'holds' || one === 'inside';
  if (within && (two === 'out' || two === 'not'))
    return agents === 'same' || (agents === 'unknown' && x.predicate.slice(8) !== 'hold');
  if (!within || !(two === 'holds' || two === 'inside') || (one === 'inside' && two === 'inside')) return false;
  if (agents === 'different') {
    const entering = one === 'inside' || two === 'inside';
    const staying = x.predicate === 'control.withdraw' || y.predicate === 'control.withdraw';
    return !(entering && staying) && !(x.extent === 'part' && y.extent === 'part');
  }
  return one === 'holds' && two === 'holds' && x.extent === 'whole' && (y.extent === 'most' || y.extent === 'part');
}

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
    if (canBothHold(v, w) || !sameGroup(v.who, w.who)) return null;
    if (v.partial && w.partial) return null;
    if (v.partial || w.partial) {
      // A part that is larger than the other's whole.
      const [part, whole] = v.partial ? [v, w] : [w, v];
      if (whole.high === null || part.low <= whole.high) return null;
    }
    if (isUpdate(x, y) || isUpdate(y, x)) return null;
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

export const canBothHold = (
  v: { low: number; high: number | null },
  w: { low: number; high: number | null },
): boolean => v.low <= (w.high ?? Number.POSITIVE_INFINITY) && w.low <= (v.high ?? Number.POSITIVE_INFINITY);

/** A toll that has risen by a later day is an update of the earlier one. */
function isUpdate(earlier: Frame, later: Frame): boolean {
  const [was, is] = [earlier.value, later.value];
  if (!was || !is || is.low <= was.low) return false;
  if (is.updated || was.updated) return is.updated && !was.updated;
  return daysApart(was.asOf, is.asOf) > 0;
}

/** Who did it: one accused and disowning it, or two accused of one deed. */
export const blameConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const disowned = disowns(x, y) ?? disowns(y, x);
    if (disowned) return disowned;
    if (either(blamesNature)(x, y)) return conflict('cause', 'blame.cause');
    const blamed =
      x.predicate === 'blame' || y.predicate === 'blame' || (x.predicate === y.predicate && MUTUAL.has(x.predicate));
    if (!blamed || !DEEDS.has(x.predicate) || !DEEDS.has(y.predicate)) return null;
    const deeds = compareEntities(x.theme, y.theme);
    const actors = compareActors(x.agent, y.agent);
    const over: Over = isAccord(x) || isAccord(y) ? 'terms' : 'blame';
    if (x.polarity !== y.polarity) {
      const denied =
        actors === 'same' && x.predicate === y.predicate && (deeds !== 'different' || sharedWords(x, y) >= 1);
      return denied ? conflict(over, 'blame.denied') : null;
    }
    if (deeds !== 'same' && sharedWords(x, y) < 2 && !(isAttack(x) && isAttack(y)) && !(isAccord(x) && isAccord(y)))
      return null;
    return x.polarity === 'yes' && actors === 'different' ? conflict(over, 'blame.other') : null;
  });

/** One blames somebody, to the other nobody did it: a storm, a fault. */
const blamesNature = (x: Frame, y: Frame): boolean =>
  x.predicate === 'blame' &&
  x.polarity === 'yes' &&
  y.predicate === 'cause' &&
  y.polarity === 'yes' &&
  NATURE.has(y.agent?.key ?? '') &&
  compareActors(x.agent, x.agent) === 'same' &&
  (isAttack(x) || x.theme?.key === y.theme?.key);

const NATURE = new Set(['@weather', '@fault', '@illness', '@internal']);

/** Deeds that one is accused of. */
const HARM = /^force\.(?:strike|target|fire|breach|deliberate)$/;

/** The accused says in his own words that he did not: «لم نزرع لغما», «نفت تلغيم …», «نفى ما نُسب إليه». */
function disowns(x: Frame, y: Frame): Judgement {
  if (!(x.predicate === 'blame' || HARM.test(x.predicate)) || x.polarity === 'no' || y.polarity !== 'no') return null;
  if (compareActors(x.agent, y.agent) !== 'same') return null;
  // «نفت قصف النقطة»: the deed itself, whatever the accusation calls it, where both name one thing.
  if (HARM.test(y.predicate) && sharedWords(x, y) >= 1) return conflict('blame', 'blame.disowned');
  if (x.predicate !== 'blame' || !/^(?:told|charge|word\.)/.test(y.predicate)) return null;
  const own = new Set([...(x.agent ? [x.agent.key, ...x.agent.qualifiers] : [])]);
  const key = y.predicate.startsWith('word.') ? [y.predicate.slice(5)] : [];
  const common = sceneKeys(x.scene);
  const shared =
    key.some((word) => x.words.includes(word)) ||
    y.words.some((word) => !own.has(word) && !common.has(word) && x.words.includes(word)) ||
    y.words.filter((word) => !own.has(word) && x.words.includes(word)).length >= 2;
  return y.predicate === 'charge' || shared ? conflict('blame', 'blame.disowned') : null;
}

/** Predicates whose agent bears the blame. */
const DEEDS = new Set(['blame', 'accord.wreck', 'force.fire', 'force.breach']);

/** «مسؤولية الهجوم», «هي التي أحرقت المحطة»: no deed is named but the one that the text is about. */
const isAttack = (frame: Frame): boolean =>
  frame.predicate === 'blame' && (frame.theme === null || POINTING.has(frame.theme.key));

/** What each side says of the other. */
const MUTUAL = new Set(['accord.wreck', 'force.breach']);

const isAccord = (frame: Frame): boolean =>
  frame.predicate.startsWith('accord.') || frame.words.some((key) => ACCORDS.has(key));

const ACCORDS = new Set('اتفاق هدنة مسودة مفاوضات محادثات صفقة مبادرة مقترح عرض'.split(' ').map(keyOf));

/** What brought it about. */
export const causeConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== 'cause' || y.predicate !== 'cause' || !x.agent || !y.agent) return null;
    const [one, two] = [x.agent, y.agent];
    const known = one.key.startsWith('@') && two.key.startsWith('@');
    if (x.polarity !== y.polarity) {
      const [no, yes] = x.polarity === 'no' ? [one, two] : [two, one];
      const denied =
        no.key === yes.key ||
        no.qualifiers.includes(yes.key) ||
        yes.qualifiers.includes(no.key) ||
        (no.key === '@attack' && WEAPONS.has(yes.key));
      return denied ? conflict('cause', 'cause.denied') : null;
    }
    if (x.polarity === 'no') return null;
    const named = new Set(b.frames.filter(namesCause).map((frame) => frame.agent?.key));
    if (a.frames.some((frame) => namesCause(frame) && named.has(frame.agent?.key) && frame.agent?.key !== '@attack'))
      return null;
    if (known) return causesClash(one.key.slice(1), two.key.slice(1)) ? conflict('cause', 'cause.other') : null;
    if (compareEntities(x.theme, y.theme) !== 'same' || compareEntities(one, two) !== 'different') return null;
    return [...one.qualifiers, one.key].some((key) => two.qualifiers.includes(key) || two.key === key)
      ? null
      : conflict('cause', 'cause.other');
  });

const namesCause = (frame: Frame): boolean => frame.predicate === 'cause' && frame.polarity === 'yes';
const WEAPONS = new Set(['@drone', '@shelling', '@rocket', '@airstrike', '@bomb', '@gunfire']);

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
    return shared.length >= 1 ? conflict('occurrence', 'negation') : null;
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

/** What was aimed at: on purpose at civilians to one, no civilians or a military target to the other. */
export const intentConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => (either(aimsOtherwise)(x, y) ? conflict('intent', 'intent') : null));

function aimsOtherwise(x: Frame, y: Frame): boolean {
  if (x.predicate !== 'force.deliberate' || x.polarity === 'no') return false;
  if (y.predicate === 'force.target' && y.polarity === 'no') return true;
  return (
    /^force\.(?:strike|target)$/.test(y.predicate) &&
    y.polarity === 'yes' &&
    y.theme !== null &&
    MILITARY.has(y.theme.key)
  );
}

const MILITARY = new Set(
  'مستودع مخزن وكر معسكر ثكنة مقر قاعدة منصة موقع مسلحين مقاتلين ارهابيين اوكار مقار'.split(' ').map(keyOf),
);

/** What an agreement contains, against what was accepted: «ينص على الانسحاب», «وافق على الانسحاب», «لا ذكر للانسحاب». */
export const termsConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [no, yes] = x.polarity === 'no' ? [x, y] : [y, x];
    if (no.polarity !== 'no' || yes.polarity !== 'yes' || no.predicate !== 'accord.include') return null;
    if (!/^accord\.(?:include|accept|reach)$/.test(yes.predicate)) return null;
    return compareEntities(no.theme, yes.theme) === 'same' ? conflict('terms', 'terms') : null;
  });

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
    if (otherDay(x, y) || (v.updated !== w.updated && !(x.day && x.day === y.day))) return null;
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

/** In order of precision: the first that finds something speaks. */
export const CONFLICT_RULES: readonly Rule[] = [
  controlConflict,
  casualtyConflict,
  blameConflict,
  termsConflict,
  intentConflict,
  polarityConflict,
  causeConflict,
  quantityConflict,
  denialConflict,
  negationConflict,
];
