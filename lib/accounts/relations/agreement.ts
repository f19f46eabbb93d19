import type { Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { isCountryKey } from '../identity/synonyms';
import { classOf } from '../predicates/lexicon';
import type { PredicateClass } from '../predicates/predicate-class';
import { type Account, compareEntities, otherDay, sharedWords } from './account';
import {
  bothAboutMeeting,
  CHOICES,
  canBothHold,
  firstPair,
  type Judgement,
  likeness,
  type Rule,
  sameMeasure,
} from './rules';

/** Both tell the same. */
export const agreement: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== y.predicate || x.polarity !== y.polarity || otherDay(x, y) || nameOtherCountries(x, y))
      return null;
    if (x.role === 'named' || y.role === 'named' || numbersDiffer(a, b)) return null;
    if (x.value && y.value) {
      const [v, w] = [x.value, y.value];
      if (v.unit !== w.unit || v.value !== w.value || v.value === 0 || v.partial !== w.partial || v.who !== w.who)
        return null;
      if ((v.kind && w.kind && v.kind !== w.kind) || v.qualifier === 'many') return null;
      if (x.predicate === 'count' ? !sameMeasure(x, y) : sharedWords(x, y) < 1 && x.scene !== y.scene) return null;
      return { type: 'agreement', over: x.predicate === 'casualty' ? 'casualty' : 'quantity', rule: 'same number' };
    }
    if (x.predicate === 'cause') {
      const same = x.polarity === 'yes' && x.agent?.key === y.agent?.key && x.agent?.key !== '@attack';
      return same ? { type: 'agreement', over: 'cause', rule: 'same cause' } : null;
    }
    const kind = classOf.get(x.predicate);
    if (!kind || x.theme === null || y.theme === null) return tellAlike(x, y, kind);
    const thing = compareEntities(x.theme, y.theme);
    if (thing === 'different') return null;
    if (thing === 'unknown' || x.predicate === 'life.lost') return tellAlike(x, y, kind);
    if (x.theme.qualifiers.length === 0 && y.theme.qualifiers.length === 0 && sharedWords(x, y) < 2) return null;
    if (x.extent && y.extent && x.extent !== y.extent) return null;
    const actors = compareActors(x.agent, y.agent);
    if (actors === 'different' && (CHOICES.test(x.predicate) || x.predicate.startsWith('control.'))) return null;
    return { type: 'agreement', over: kind.over, rule: 'same predicate' };
  });

/** Other numbers of one unit: whatever else they share, they do not tell the same. */
const numbersDiffer = (a: Account, b: Account): boolean =>
  a.frames.some(
    ({ value }) =>
      value !== null &&
      b.frames.some(({ value: other }) => other !== null && other.unit === value.unit && !canBothHold(value, other)),
  );

/** A happening that both tell without naming more («الاشتباكات مستمرة»), in words that are mostly the same. */
function tellAlike(x: Frame, y: Frame, kind: PredicateClass | undefined): Judgement {
  const alike =
    kind?.event &&
    kind.id !== 'life.lost' &&
    (likeness(x, y) >= 0.5 || (x.scene === y.scene && sharedWords(x, y) >= 2) || bothAboutMeeting(x, y));
  return alike && kind ? { type: 'agreement', over: kind.over, rule: 'same happening' } : null;
}

/** Each names a country that the other does not. */
function nameOtherCountries(x: Frame, y: Frame): boolean {
  const [one, two] = [x.words.filter(isCountryKey), y.words.filter(isCountryKey)];
  return one.some((key) => !two.includes(key)) && two.some((key) => !one.includes(key));
}
