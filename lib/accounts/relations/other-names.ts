/** Where two accounts put another name in the same place, they tell of two things, however much else they share. */
import type { Frame } from '../frame';
import { isCountryKey } from '../identity/synonyms';
import type { Account } from './account';

export function namesDiffer(a: Account, b: Account): boolean {
  const [x, y] = [wholeOf(a), wholeOf(b)];
  return x !== undefined && y !== undefined && (nameOtherCountries(x, y) || substitutes(x.words, y.words));
}

const wholeOf = ({ frames }: Account): Frame | undefined => frames.find(({ predicate }) => predicate === 'told');

/** Each names a country that the other does not. */
function nameOtherCountries(x: Frame, y: Frame): boolean {
  const [one, two] = [x.words.filter(isCountryKey), y.words.filter(isCountryKey)];
  return one.some((key) => !two.includes(key)) && two.some((key) => !one.includes(key));
}

/** «هدد بالقتل», «هدد بالخطف» in a clause that is otherwise the same: the word that is put for the other is what differs. */
function substitutes(x: readonly string[], y: readonly string[]): boolean {
  return x.some((key, at) => {
    if (y.includes(key)) return false;
    const [before, after] = [x[at - 1], x[at + 1]];
    const other = before === undefined ? 0 : y.indexOf(before) + 1;
    const put = y[other];
    if (put === undefined || x.includes(put) || (before !== undefined && other === 0)) return false;
    const framed = before !== undefined && after !== undefined;
    return y[other + 1] === after && (before ?? after) !== undefined && isShared(x, y, framed ? MOSTLY : ALMOST);
  });
}

const isShared = (x: readonly string[], y: readonly string[], least: number): boolean =>
  x.filter((key) => y.includes(key)).length >= least * Math.max(x.length, y.length);

/** At the edge of a clause, where one word alone holds the place, more of the rest must be the same. */
const MOSTLY = 0.6;
const ALMOST = 0.75;
