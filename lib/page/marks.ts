/**
 * What to paint where: the spans of all statements, laid flat so that no sign of the text is painted twice. Where statements
 * lie in each other, the inner one's cue and source stay visible within the outer one's content.
 */
import type { Span } from '../arabic/span';
import type { Statement } from '../statements/statement';
import { runAtOnce, type Sliced } from './slices';

/** From the one painted over to the one painted last. */
export const ROLES = ['content', 'agreed', 'contested', 'source', 'cue'] as const;
export type Role = (typeof ROLES)[number];

export interface Mark extends Span {
  role: Role;
  /** The index of the statement that a pointer here is on: the innermost one. */
  statement: number;
}

/** Marks in the order of the text, none overlapping another. `contested` and `agreed` hold indices of statements. */
export function* marksInSteps(statements: Statement[], contested: Set<number>, agreed: Set<number>): Sliced<Mark[]> {
  const flat: Mark[] = [];
  let marks: Mark[] = [];
  let end = 0;
  for (const [index, statement] of statements.entries()) {
    const own = marksOfStatement(statement, index, contested, agreed);
    // Where nothing before reaches over this statement, what was gathered can be laid flat for itself.
    if (marks.length > MARKS_PER_STEP && own.every(({ start }) => start >= end)) {
      flat.push(...flatten(marks));
      marks = [];
      yield;
    }
    marks.push(...own);
    end = Math.max(end, ...own.map((mark) => mark.end));
  }
  flat.push(...flatten(marks));
  return flat;
}

/** The same at once, for texts of ordinary length. */
export const marksOf = (statements: Statement[], contested: Set<number>, agreed: Set<number>): Mark[] =>
  runAtOnce(marksInSteps(statements, contested, agreed));

const MARKS_PER_STEP = 200;

function marksOfStatement(statement: Statement, index: number, contested: Set<number>, agreed: Set<number>): Mark[] {
  const role = contested.has(index) ? 'contested' : agreed.has(index) ? 'agreed' : 'content';
  const marks: Mark[] = statement.content.map(({ start, end }) => ({ start, end, role, statement: index }));
  // The source of «وأضاف أن …» stands with another statement and is painted there.
  if (statement.ref === null)
    for (const { start, end } of statement.source) marks.push({ start, end, role: 'source', statement: index });
  for (const { start, end } of statement.cue) marks.push({ start, end, role: 'cue', statement: index });
  return marks;
}

/** Cuts overlapping marks so that at each place the highest role stays, and of equal ones the shorter. */
export function flatten(marks: Mark[]): Mark[] {
  const starts = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: Mark[] = [];
  const open: Mark[] = [];
  let at = 0;
  const upTo = (place: number) => {
    while (open.length > 0 && at < place) {
      const top = highest(open);
      const end = Math.min(place, top.end, ...open.filter((mark) => above(mark, top)).map(({ start }) => start));
      if (end > at) append(flat, { ...top, start: at, end });
      at = end;
      for (let index = open.length - 1; index >= 0; index--) if ((open[index] as Mark).end <= at) open.splice(index, 1);
    }
    at = Math.max(at, place);
  };
  for (const mark of starts) {
    upTo(mark.start);
    open.push(mark);
  }
  upTo(Number.POSITIVE_INFINITY);
  return flat;
}

function highest(open: Mark[]): Mark {
  return open.reduce((best, mark) => (above(mark, best) ? mark : best));
}

function above(a: Mark, b: Mark): boolean {
  const difference = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
  return difference !== 0 ? difference > 0 : a.end - a.start < b.end - b.start;
}

function append(flat: Mark[], mark: Mark): void {
  const last = flat[flat.length - 1];
  if (last && last.end === mark.start && last.role === mark.role && last.statement === mark.statement)
    last.end = mark.end;
  else flat.push(mark);
}
