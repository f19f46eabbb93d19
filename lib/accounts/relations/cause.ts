import type { Frame } from '../frame';
import { causesClash } from '../reading/causes';
import { compareEntities, elsewhere } from './account';
import { conflict, firstPair, type Rule } from './finding';

/** What brought it about. */
export const causeConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (x.predicate !== 'cause' || y.predicate !== 'cause' || !x.agent || !y.agent || elsewhere(x, y)) return null;
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
