import type { BareForm } from './bare-nouns';
import { countable } from './countables';
import { countedNoun, type Noun, nounKey } from './counted-noun';
import { continuesOrdinal, countsNothing, isAmbiguousAlone, isLabelOrClock, isYear } from './not-quantities';
import { type Cardinal, parseCardinal } from './number-parse';
import type { NumberToken } from './number-tokens';
import { fraction } from './number-words';
import { percentSign, rangeEnd } from './ranges';

/** A quantity that was read from tokens, before its qualifier is looked for. */
export interface QuantityReading {
  value: number;
  /** The upper end of a range; else the value. */
  upper: number;
  /** Index of the first token behind the number. */
  next: number;
  /** The words' own form, or what a noun without a number tells. */
  form: Cardinal['form'] | 'range' | BareForm;
  percent: boolean;
  noun: Noun | null;
}

/** The number that begins at `index`, with what it counts; null where none does, or it counts nothing. */
export function readNumber(
  tokens: readonly NumberToken[],
  index: number,
  dates: ReadonlySet<number>,
): QuantityReading | null {
  const share = readFraction(tokens, index);
  if (share) return share;
  const cardinal = parseCardinal(tokens, index);
  if (!cardinal || dates.has(cardinal.next - 1)) return null;
  if (cardinal.form === 'digits' && isLabelOrClock(tokens, index, cardinal)) return null;
  if (cardinal.definite && countsNothing(tokens, index, cardinal)) return null;
  if (isAmbiguousAlone(tokens, index, cardinal)) return null;
  if (continuesOrdinal(tokens, index)) return null;
  const range = rangeEnd(tokens, index, cardinal);
  const next = range?.next ?? cardinal.next;
  const percentEnd = percentSign(tokens, next);
  const counted = percentEnd === null ? countedNoun(tokens, index, next, cardinal) : null;
  // «67.9 مليونا عام 2012»: the year's word is not what is counted.
  const noun = counted && dates.has(counted.first) ? null : counted;
  if (isYear(tokens, index, cardinal, noun)) return null;
  return {
    value: cardinal.value,
    upper: range?.value ?? cardinal.value,
    next: percentEnd ?? next,
    form: range ? 'range' : cardinal.form,
    percent: percentEnd !== null,
    noun,
  };
}

/** «نصف المصنع», «ثلثي المصنع», «نصف ساعة», «نصف مليون». */
function readFraction(tokens: readonly NumberToken[], index: number): QuantityReading | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const bare = token.text.replace(/^[وفبل](?=نصف|ثلث|ربع)/, '');
  const part = fraction(bare);
  const follower = tokens[index + 1];
  if (part === undefined || follower?.kind !== 'word') return null;
  const scale = parseCardinal(tokens, index + 1);
  if (scale && scale.form === 'words' && scale.value >= 1000) {
    return {
      value: part * scale.value,
      upper: 0,
      next: scale.next,
      form: 'words',
      percent: false,
      noun: countedNoun(tokens, index, scale.next, scale),
    };
  }
  const unit = countable(follower.text);
  const hour = /^الساعة$/.test(follower.text);
  if (unit?.number === 'singular' || hour) {
    const noun = { first: index + 1, next: index + 2, lemma: unit?.lemma ?? 'ساعة' };
    return { value: part, upper: part, next: index + 1, form: 'words', percent: false, noun };
  }
  if (!unit && !/^ال.../.test(follower.text)) return null;
  const noun = { first: index + 1, next: index + 2, lemma: nounKey(follower.text) };
  return { value: part * 100, upper: part * 100, next: index + 1, form: 'words', percent: true, noun };
}
