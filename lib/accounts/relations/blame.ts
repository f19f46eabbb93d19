import type { Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { keyOf } from '../identity/synonyms';
import { POINTING } from '../reading/noun-phrase';
import type { Over } from '../relation';
import { compareEntities, sceneKeys, sharedWords } from './account';
import { conflict, either, firstPair, type Judgement, type Rule } from './finding';

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
    if (ofOtherDeeds(x, y)) return null;
    return x.polarity === 'yes' && actors === 'different' ? conflict(over, 'blame.other') : null;
  });

/** «مسؤولية التدافع», «بيع تذاكر زائدة»: neither names the deed of the other, nor what it was done to. */
const ofOtherDeeds = (x: Frame, y: Frame): boolean =>
  compareEntities(x.theme, y.theme) === 'different' &&
  !(namesDeedOf(x, y) && namesDeedOf(y, x)) &&
  !(isAccord(x) && isAccord(y));

const namesDeedOf = ({ words }: Frame, { theme }: Frame): boolean =>
  theme !== null && [theme.key, ...theme.qualifiers].some((key) => words.includes(key));

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
