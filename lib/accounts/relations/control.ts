import type { Frame } from '../frame';
import { compareActors } from '../identity/actors';
import { compareEntities, isCentral } from './account';
import { conflict, either, firstPair, type Rule } from './finding';

/** Who holds a place: taken against repelled, held by one against held by another, all of it against part of it. */
export const controlConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    if (!x.predicate.startsWith('control.') || !y.predicate.startsWith('control.')) return null;
    const place = compareEntities(x.theme, y.theme);
    if (place === 'different') return null;
    if (place === 'unknown' && !(isCentral(x.theme, y) && isCentral(y.theme, x))) return null;
    return either(contraryControl)(x, y) ? conflict('control', 'control') : null;
  });

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
