import { isExecutive, type PartyKey, partyKey } from './kinds';
import { nameSkeleton } from './name-skeleton';
import type { Party } from './party';
import { sidesAgree, sidesOppose } from './sides';

/**
 * Whether two sources speak with one voice, so that one repeating the other is neither agreement nor conflict.
 *
 * The organs of one executive do: «الجيش», «مصدر عسكري», «ناطق باسم قوات الحكومة», «وزير الإعلام». A ministry with a field of its
 * own is one voice with the government alone: the health ministry's toll is not the army's, nor the police's. Whoever a text hides («مصادر مطلعة») is the same only within that text, where
 * «المصادر» points back; elsewhere it may be anybody.
 */
export function isSameSource(a: Party, b: Party, sameText = false): boolean {
  const one = { ...partyKey(a), state: stateOf(a) };
  const two = { ...partyKey(b), state: stateOf(b) };
  if (one.kind === 'unnamed' || two.kind === 'unnamed') return sameText && a.id === b.id;
  if (a.id === b.id) return true;
  if (one.kind === 'person' && two.kind === 'person') return isSamePerson(one.key, two.key);
  if (a.side && b.side && !sidesAgree(a.side, b.side)) return false;
  // «الجيش» on one page and «الجيش السوري» on another may be one; «الجيش» and «الخارجية الروسية» need not be of one state.
  const states = one.state === two.state || ((one.state === '' || two.state === '') && one.kind === two.kind);
  if (one.kind === two.kind && keysMeet(one, two) && states)
    return one.key !== '' || isExecutive(one.kind) || one.kind === 'opposition';
  if (!isExecutive(one.kind) || !isExecutive(two.kind) || !states || !sidesAgree(a.side, b.side)) return false;
  return (!isField(one) || isWhole(two)) && (!isField(two) || isWhole(one));
}

/** «إدارة الإطفاء», «متحدث باسم الإطفاء»: the same office, once without the word for what kind of office it is. */
const keysMeet = (a: PartyKey, b: PartyKey): boolean =>
  a.key === b.key ||
  (a.kind === 'institution' && (a.key === b.key.replace(OFFICE, '') || b.key === a.key.replace(OFFICE, '')));

const OFFICE = /^(?:ادارة|مديرية|مصلحة|دائرة) /;

/** The state that an organ belongs to: told by its id, or by the side that the gazetteer gives it. */
const stateOf = (party: Party): string =>
  partyKey(party).state || (/^state:(.+)$/.exec(party.side?.id ?? '')?.[1] ?? '');

/** An executive organ with a field of its own: it knows its own affairs, and its figures are its own. */
const isField = ({ kind, key }: PartyKey): boolean =>
  (kind === 'ministry' && !/^(?:دفاع|داخلية|خارجية|اعلام)$/.test(key)) ||
  (kind === 'security' && key !== '') ||
  kind === 'governorate';

/** The government as a whole, which speaks for all its fields. */
const isWhole = ({ kind }: PartyKey): boolean => kind === 'government' || kind === 'presidency';

/** «فولوديمير زيلينسكي» and «فولوديمير زيلنسكي»; a first name that differs tells two persons. */
function isSamePerson(a: string, b: string): boolean {
  const [one, two] = [a.split(' '), b.split(' ')];
  if (one.length < 2 || one.length !== two.length) return false;
  return one.every((name, index) => {
    const other = two[index] as string;
    return name === other || (nameSkeleton(name) ?? name) === (nameSkeleton(other) ?? other);
  });
}

/** Whether two parties are known to stand on opposing sides. False where either's side is not known. */
export const areOpposed = (a: Party, b: Party): boolean => sidesOppose(a.side, b.side);

/** Whether two parties are known to stand on the same side. */
export const areAllied = (a: Party, b: Party): boolean => a.id === b.id || sidesAgree(a.side, b.side);
