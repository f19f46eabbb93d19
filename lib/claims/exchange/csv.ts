/** CSV for spreadsheets: with the mark by which Excel knows UTF-8, and no cell that would run as a formula. */
import Papa from 'papaparse';
import type { Claim } from '../claim';
import { type Format, instant, oneLine } from './format';

const COLUMNS = [
  'id',
  'site',
  'outlet',
  'title',
  'url',
  'published',
  'source',
  'party',
  'side',
  'act',
  'kind',
  'cue',
  'content',
  'contested',
  'first_seen',
  'last_seen',
  'gone',
];

/** OWASP, «CSV Injection»: a spreadsheet runs what begins so; white space and signs without width before it do not help. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

const line = (cells: string[]): string => `${Papa.unparse([cells], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;

export const csv: Format = {
  extension: 'csv',
  type: 'text/csv',
  head: () => `\ufeff${line(COLUMNS)}`,
  one: (claim) => line(cellsOf(claim)),
  between: '',
  tail: () => '',
};

function cellsOf({
  id,
  page,
  source,
  party,
  act,
  kind,
  cue,
  content,
  contested,
  firstSeenAt,
  lastSeenAt,
  goneAt,
}: Claim): string[] {
  return [
    id,
    page.site,
    page.siteName,
    page.title,
    page.url,
    page.publishedAt === null ? '' : instant(page.publishedAt),
    source,
    party?.name.ar ?? '',
    party?.side?.name.ar ?? '',
    act,
    kind,
    cue,
    content,
    contested ? 'yes' : 'no',
    instant(firstSeenAt),
    instant(lastSeenAt),
    goneAt === null ? '' : instant(goneAt),
  ].map(oneLine);
}
