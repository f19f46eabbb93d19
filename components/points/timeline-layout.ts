import { scaleTime } from 'd3-scale';
import type { Claim, ClaimRelation } from '../../lib/claims/claim';
import type { Mark } from '../marks/mark';
import { partyKey, timeOf } from './point';

/** What one party says in one article: one dot of the timeline. Places are parts of its width, from the earliest side. */
export interface Dot {
  key: string;
  claims: Claim[];
  marks: Mark[];
  at: number;
  /** Where the words were first found to be gone from the page; null while they stand there. */
  goneAt: number | null;
}

export interface TimelineRow {
  key: string;
  first: Claim;
  dots: Dot[];
}

export interface Link {
  key: string;
  type: ClaimRelation['type'];
  from: { row: number; at: number };
  to: { row: number; at: number };
}

export interface TimelineLayout {
  rows: TimelineRow[];
  links: Link[];
  ticks: { time: number; at: number }[];
  /** Whether all of it lies within a day or two, so that the hours tell more than the days. */
  hours: boolean;
}

const HOUR = 3_600_000;
/** Dots keep this much off both ends, so that none is cut. */
const MARGIN = 0.04;
/** Dots of one row nearer than this would cover each other. */
const NEAREST = 0.05;

/** A row for each party, in the order in which they first speak. */
export function layOut(
  claims: Claim[],
  relations: ClaimRelation[],
  marks: Map<string, Mark[]>,
  tickCount: number,
): TimelineLayout {
  const times = claims.flatMap((claim) => [timeOf(claim), ...(claim.goneAt === null ? [] : [claim.goneAt])]);
  const first = Math.min(...times);
  const last = Math.max(...times, first + HOUR);
  const scale = scaleTime()
    .domain([first, last])
    .range([MARGIN, 1 - MARGIN]);
  const rows = new Map<string, TimelineRow>();
  for (const claim of [...claims].sort((a, b) => timeOf(a) - timeOf(b) || a.order - b.order)) {
    const key = partyKey(claim);
    const row = rows.get(key) ?? { key, first: claim, dots: [] };
    rows.set(key, row);
    const at = scale(timeOf(claim));
    const near = row.dots.find((dot) => Math.abs(dot.at - at) < NEAREST);
    const gone = claim.goneAt === null ? null : scale(claim.goneAt);
    if (near) {
      near.claims.push(claim);
      near.marks = merged(near.marks, marks.get(claim.id) ?? []);
      near.goneAt ??= gone;
    } else row.dots.push({ key: claim.id, claims: [claim], marks: marks.get(claim.id) ?? [], at, goneAt: gone });
  }
  const list = [...rows.values()];
  return {
    rows: list,
    links: linksOf(list, relations),
    ticks: scale.ticks(tickCount).map((tick) => ({ time: tick.getTime(), at: scale(tick) })),
    hours: last - first < 48 * HOUR,
  };
}

/** One line between two dots however many of their accounts meet; a conflict hides an agreement, not the other way round. */
function linksOf(rows: TimelineRow[], relations: ClaimRelation[]): Link[] {
  const places = new Map(
    rows.flatMap((row, index) =>
      row.dots.flatMap((dot) => dot.claims.map((claim) => [claim.id, { row: index, at: dot.at }] as const)),
    ),
  );
  const links = new Map<string, Link>();
  for (const { a, b, type } of relations) {
    const from = places.get(a);
    const to = places.get(b);
    if (!from || !to || from.row === to.row) continue;
    const key = [from, to]
      .sort((left, right) => left.row - right.row)
      .map(({ row, at }) => `${row}:${at.toFixed(3)}`)
      .join(' ');
    if (links.get(key)?.type !== 'conflict') links.set(key, { key, type, from, to });
  }
  return [...links.values()];
}

const ORDER: Mark[] = ['contested', 'denied', 'agreed', 'alone'];

function merged(a: Mark[], b: Mark[]): Mark[] {
  const all = new Set([...a, ...b]);
  if (all.size > 1) all.delete('alone');
  return ORDER.filter((mark) => all.has(mark));
}
