/** How many: every number that a text tells of something counted, with how surely it is told and what is counted. */

import { readBareNoun } from './bare-nouns';
import { dateTokens } from './dates';
import { type Approximation, approximate } from './number-approximations';
import { type NumberToken, numberTokens } from './number-tokens';
import { type QuantityReading, readNumber } from './quantity-reading';
import type { Span } from './span';

/** 'many': a magnitude or a few, told as no number («عشرات», «بضعة»). */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'many';

export interface FoundQuantity {
  /** From the qualifier to the counted noun; UTF-16 offsets in the text as given. */
  span: Span;
  /** The number's own words alone. */
  number: Span;
  /** The number told; the lower one of a range; the least that «عشرات» and a bare plural allow. */
  value: number;
  qualifier: Qualifier;
  /** The numbers that the telling allows, both ends included. `high` is Infinity where none is set. */
  low: number;
  high: number;
  /** A share of a whole, in per cent: «٦٪», «ستة في المئة», «ثلثي المصنع». */
  percent: boolean;
  /**
   * A noun without a number beside it: 'singular' «مقتل جندي», 'dual' «جنديين», 'plural' «سقوط قتلى», 'any' «أي ضحايا» (one
   * or more), 'none' «لا قتلى», «دون إصابات».
   */
  form: QuantityReading['form'];
  /** What is counted; null where no noun stands beside the number. `lemma` is the folded singular, or the word as it stands. */
  noun: { span: Span; lemma: string } | null;
}

/** All quantities of `text` in text order; dates, times, ordinals, scores and labels («القرار 2254») are none. Linear. */
export function findQuantities(text: string): FoundQuantity[] {
  const { tokens, toSource } = numberTokens(text);
  const dates = dateTokens(tokens);
  const found: FoundQuantity[] = [];
  const spanOf = (first: number, next: number): Span => ({
    start: toSource((tokens[first] as NumberToken).start),
    end: toSource((tokens[next - 1] as NumberToken).end),
  });
  /** Tokens before this index belong to a quantity already. */
  let done = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (dates.has(index)) continue;
    const reading = readNumber(tokens, index, dates) ?? readBareNoun(tokens, index);
    if (!reading) continue;
    const bare = BARE_FORMS.has(reading.form);
    const around = approximate(tokens, index, reading.next, reading.noun?.next ?? reading.next);
    const approximation: Approximation = bare && around.after === null ? { ...around, qualifier: null } : around;
    const first = approximation.before !== null && approximation.before >= done ? approximation.before : index;
    const numberEnd = reading.next;
    const next = Math.max(numberEnd, reading.noun?.next ?? 0, approximation.after ?? 0);
    const qualifier = qualify(reading, approximation.qualifier);
    const value = reading.value;
    found.push({
      span: spanOf(Math.min(first, reading.noun?.first ?? first), next),
      number: spanOf(index, numberEnd),
      value,
      qualifier,
      ...bounds(value, reading.upper, qualifier, reading.form),
      percent: reading.percent,
      form: reading.form,
      noun: reading.noun ? { span: spanOf(reading.noun.first, reading.noun.next), lemma: reading.noun.lemma } : null,
    });
    done = next;
    index = Math.max(numberEnd, bare ? numberEnd : (reading.noun?.next ?? 0)) - 1;
  }
  return found;
}

/** Whether one number can satisfy both tellings: «أكثر من عشرين» and «23» can, «23» and «17» cannot. */
export function canBothHold(a: Pick<FoundQuantity, 'low' | 'high'>, b: Pick<FoundQuantity, 'low' | 'high'>): boolean {
  return a.low <= b.high && b.low <= a.high;
}

const BARE_FORMS = new Set<FoundQuantity['form']>(['singular', 'dual', 'plural', 'any', 'none']);

function qualify(reading: QuantityReading, told: Qualifier | null): Qualifier {
  if (reading.form === 'magnitude' || reading.form === 'several')
    return told === 'over' || told === 'atLeast' ? told : 'many';
  if (reading.form === 'plural' || reading.form === 'any') return 'atLeast';
  return told ?? (reading.form === 'range' ? 'about' : 'exact');
}

/** A tenth either way is what «نحو» allows in news figures; at least one. */
const ABOUT = 0.1;

function bounds(
  value: number,
  upper: number,
  qualifier: Qualifier,
  form: QuantityReading['form'],
): { low: number; high: number } {
  // «عشرات» reaches into the hundreds, «بضعة» ends at ten.
  if (qualifier === 'many') return { low: value, high: form === 'several' && value < 10 ? 10 : value * 50 - 1 };
  if (form === 'range') return { low: value, high: upper };
  const step = Number.isInteger(value) ? 1 : Number.EPSILON;
  switch (qualifier) {
    case 'about': {
      const slack = Math.max(1, value * ABOUT);
      return { low: Math.max(0, value - slack), high: value + slack };
    }
    case 'over':
      return { low: value + step, high: Number.POSITIVE_INFINITY };
    case 'atLeast':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: 0, high: value - step };
    case 'atMost':
      return { low: 0, high: value };
    default:
      return { low: value, high: value };
  }
}
