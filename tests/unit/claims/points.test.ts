import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRelations } from '../../../lib/claims/points';
import { storedRelation } from '../../../lib/claims/relations';

const related = (a: string, b: string, over: 'control' | 'casualty' = 'control', at = 0) =>
  storedRelation(
    { id: a, url: `u${a}` },
    { id: b, url: `u${b}` },
    { type: 'conflict', over, reason: { ar: '', en: '' } },
    at,
  );

describe('grouping relations into points', () => {
  it('joins what is connected over one slot, and keeps slots apart', () => {
    const groups = groupRelations([
      related('a', 'b'),
      related('c', 'b'),
      related('d', 'e'),
      related('a', 'e', 'casualty'),
    ]);
    expect(groups.map(({ over, claims }) => [over, [...claims].sort().join('')]).sort()).toEqual([
      ['casualty', 'ae'],
      ['control', 'abc'],
      ['control', 'de'],
    ]);
  });

  it('keeps the name of a point as it grows', () => {
    const young = groupRelations([related('b', 'c', 'control', 5)]);
    const grown = groupRelations([
      related('a', 'b', 'control', 9),
      related('b', 'c', 'control', 5),
      related('c', 'd', 'control', 7),
    ]);
    expect(grown.map(({ id }) => id)).toEqual(young.map(({ id }) => id));
  });

  it('puts every relation into exactly one point, in whatever order they come', () => {
    const letter = fc.constantFrom(...'abcdefghij');
    const edge = fc
      .tuple(letter, letter, fc.constantFrom('control' as const, 'casualty' as const))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: ([a, b, over]) => [a, b].sort().join('') + over }), (edges) => {
        const relations = edges.map(([a, b, over]) => related(a, b, over));
        const groups = groupRelations(relations);
        expect(groups.flatMap((group) => group.relations)).toHaveLength(relations.length);
        const ids = (list: typeof groups) => list.map(({ id }) => id).sort();
        expect(ids(groupRelations([...relations].reverse()))).toEqual(ids(groups));
        const nodes = groups.flatMap(({ over, claims }) => claims.map((claim) => over + claim));
        expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });
});
