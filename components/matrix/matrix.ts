import type { Claim } from '../../lib/claims/claim';
import type { Point } from '../../lib/claims/points';
import { type ColumnKind, partyKey } from '../points/point';

/** A column of the matrix: a site or a party, and how many points it tells of. */
export interface MatrixColumn {
  id: string;
  /** A claim that its name is taken from. */
  first: Claim;
  points: number;
}

/** More than a reader compares at once; the others are one press away. */
export const FIRST_COLUMNS = 6;

/** All columns that the points have, those that tell of most points first. */
export function matrixColumns(points: Point[], kind: ColumnKind): MatrixColumn[] {
  const columns = new Map<string, MatrixColumn>();
  for (const point of points) {
    for (const [id, claims] of cellsOf(point, kind)) {
      const column = columns.get(id);
      if (column) column.points++;
      else columns.set(id, { id, first: claims[0] as Claim, points: 1 });
    }
  }
  return [...columns.values()].sort((a, b) => b.points - a.points);
}

/** What each column tells of a point; a column that is missing does not mention it. */
export function cellsOf(point: Point, kind: ColumnKind): Map<string, Claim[]> {
  const cells = new Map<string, Claim[]>();
  for (const claim of point.claims) {
    const id = kind === 'site' ? claim.page.site : partyKey(claim);
    const cell = cells.get(id);
    if (cell) cell.push(claim);
    else cells.set(id, [claim]);
  }
  return cells;
}
