import Papa from 'papaparse';
import type { PartyRow } from '../../lib/parties/corrections';

/** A table as read, or the line where it is no table. */
export type PartyImport = { rows: PartyRow[] } | { faultAtLine: number };

const MOST_ROWS = 5000;
/** The columns by name, in either language; without a head, in this order. */
const COLUMNS: [keyof PartyRow, RegExp][] = [
  ['name', /^(?:name|party|الطرف|الاسم)$/iu],
  ['names', /^(?:names|aliases|other names|أسماء أخرى|الأسماء)$/iu],
  ['side', /^(?:side|الجانب)$/iu],
];

/** Reads a reader's table of parties. A line with more than three fields is no such table, and nothing of it is taken. */
export function readPartyCsv(text: string): PartyImport {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) return { faultAtLine: (fault.row ?? 0) + 1 };
  const [head = []] = data;
  const places = COLUMNS.map(([, names]) => head.findIndex((cell) => names.test(cell.trim())));
  const hasHead = (places[0] ?? -1) >= 0;
  const rows: PartyRow[] = [];
  for (const [index, line] of data.entries()) {
    if (hasHead && index === 0) continue;
    if ((!hasHead && line.length > COLUMNS.length) || rows.length >= MOST_ROWS) return { faultAtLine: index + 1 };
    const cell = (column: number) => (line[hasHead ? (places[column] ?? -1) : column] ?? '').trim();
    const row = { name: unguarded(cell(0)), names: unguarded(cell(1)), side: unguarded(cell(2)) };
    if (row.name) rows.push(row);
  }
  return { rows };
}

/** For a spreadsheet: with the mark by which Excel knows UTF-8, and no cell that runs as a formula. */
export function writePartyCsv(rows: readonly PartyRow[]): string {
  const head = COLUMNS.map(([name]) => name);
  const body = rows.map(({ name, names, side }) => [name, names, side]);
  return `\uFEFF${Papa.unparse([head, ...body], { escapeFormulae: true })}`;
}

/** Takes off the sign that `writePartyCsv` puts before what would run as a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/u, '');
