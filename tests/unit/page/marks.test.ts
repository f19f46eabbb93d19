import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, type Mark, marksOf, ROLES } from '../../../lib/page/marks';
import type { Statement } from '../../../lib/statements/statement';

const mark = (start: number, end: number, role: Mark['role'], statement = 0): Mark => ({ start, end, role, statement });

const statement = (parts: Partial<Statement>): Statement => ({
  id: 1,
  kind: 'indirect',
  act: 'assert',
  cue: [],
  source: [],
  content: [],
  ref: null,
  inside: null,
  relay: [],
  sieve: 'test',
  ...parts,
});

describe('marks laid flat', () => {
  it('keep an inner cue and source visible within the outer content', () => {
    expect(
      flatten([
        mark(0, 100, 'content', 0),
        mark(20, 25, 'cue', 1),
        mark(26, 30, 'source', 1),
        mark(31, 60, 'content', 1),
      ]),
    ).toEqual([
      mark(0, 20, 'content', 0),
      mark(20, 25, 'cue', 1),
      mark(25, 26, 'content', 0),
      mark(26, 30, 'source', 1),
      mark(30, 31, 'content', 0),
      mark(31, 60, 'content', 1),
      mark(60, 100, 'content', 0),
    ]);
  });

  it('never overlap, are in order, and cover exactly what was marked, each place by the highest role', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(60), fc.nat(20), fc.constantFrom(...ROLES), fc.nat(5))
        .map(([start, length, role, index]) => mark(start, start + length, role, index)),
    );
    fc.assert(
      fc.property(marks, (list) => {
        const flat = flatten(list);
        for (const [at, each] of flat.entries()) expect(each.start).toBeGreaterThanOrEqual(flat[at - 1]?.end ?? 0);
        for (let place = 0; place < 82; place++) {
          const over = list.filter(({ start, end }) => start <= place && place < end);
          const painted = flat.filter(({ start, end }) => start <= place && place < end);
          expect(painted.length).toBe(over.length > 0 ? 1 : 0);
          if (painted[0]) {
            const highest = Math.max(...over.map(({ role }) => ROLES.indexOf(role)));
            expect(ROLES.indexOf(painted[0].role)).toBe(highest);
          }
        }
      }),
    );
  });

  it('tell contested and agreed content apart, and paint a shared source once', () => {
    const marks = marksOf(
      [
        statement({
          id: 1,
          source: [{ start: 5, end: 10 }],
          cue: [{ start: 0, end: 4 }],
          content: [{ start: 11, end: 20 }],
        }),
        statement({
          id: 2,
          ref: 1,
          source: [{ start: 5, end: 10 }],
          cue: [{ start: 21, end: 25 }],
          content: [{ start: 26, end: 40 }],
        }),
      ],
      new Set([1]),
      new Set([0, 1]),
    );
    expect(marks).toEqual([
      mark(0, 4, 'cue', 0),
      mark(5, 10, 'source', 0),
      mark(11, 20, 'agreed', 0),
      mark(21, 25, 'cue', 1),
      mark(26, 40, 'contested', 1),
    ]);
  });
});
