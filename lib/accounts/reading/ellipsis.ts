/**
 * A bare number in a headline counts what the number before it counts: «خفر السواحل: 12 وفاة - الأهالي: أكثر من 30».
 */
import type { Statement } from '../../statements/statement';
import type { Frame } from '../frame';

interface Told extends Statement {
  frames: Frame[];
}

/** Gives the bare numbers of headline statements the unit of the headline statement right before them. */
export function completeHeadlines<T extends Told>(statements: T[]): T[] {
  return statements.map((statement, index) => {
    const before = statements[index - 1];
    if (statement.kind !== 'headline' || before?.kind !== 'headline') return statement;
    const counted = before.frames.filter(({ value }) => value !== null);
    const [only] = counted;
    if (counted.length !== 1 || !only?.value || only.value.unit === 'number') return statement;
    const { unit, kind, who } = only.value;
    const complete = (frame: Frame): Frame =>
      frame.value?.unit === 'number' && frame.words.length === 0
        ? { ...frame, predicate: only.predicate, words: only.words, value: { ...frame.value, unit, kind, who } }
        : frame;
    return { ...statement, frames: statement.frames.map(complete) };
  });
}
