/** Writing what was selected, in any of the formats, a piece at a time: a screen shows progress and can stop in between. */
import type { PartyTable } from '../../parties/corrections';
import { countClaims } from '../counts';
import { ARCHIVE_VERSION, archivedPage, archivedRelation, archivedVerdict, FORMAT } from './archive';
import { bibtex } from './bibtex';
import { csv } from './csv';
import type { Format } from './format';
import { markdown } from './markdown';
import { schemaOrg } from './schema-org';
import {
  collectionsAmong,
  relationsAmong,
  type Selection,
  selectedClaims,
  selectedPages,
  verdictsAmong,
} from './selection';
import { webAnnotation } from './web-annotation';

export const FORMATS = { csv, markdown, webAnnotation, schemaOrg, bibtex } satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS | 'archive';

export interface ExportedFile {
  name: string;
  blob: Blob;
  claims: number;
}

export interface ExportOptions {
  language: 'ar' | 'en';
  /** The reader's own table, which goes into an archive of everything. */
  parties?: PartyTable;
  /** Milliseconds since 1970. */
  now?: number;
  signal?: AbortSignal;
  /** How many claims of how many are written; `total` is an estimate where a search selects them. */
  onProgress?: (done: number, total: number) => void;
}

/** @throws StoreFault, and the signal's reason where it was stopped */
export async function exportClaims(
  selection: Selection,
  format: FormatName,
  options: ExportOptions,
): Promise<ExportedFile> {
  const { now = Date.now(), signal, onProgress, language } = options;
  const total = selection !== 'all' && 'ids' in selection ? selection.ids.length : (await countClaims()).claims;
  const parts: string[] = [];
  let claims = 0;
  const writer =
    format === 'archive'
      ? archive(selection, now, selection === 'all' ? (options.parties ?? []) : [])
      : written(selection, FORMATS[format], { language, now });
  for await (const { text, done } of writer) {
    signal?.throwIfAborted();
    parts.push(text);
    claims = done;
    onProgress?.(done, total);
  }
  const { extension, type } = format === 'archive' ? { extension: 'json', type: 'application/json' } : FORMATS[format];
  const day = new Date(now).toISOString().slice(0, 10);
  return { name: `riwaya-${day}.${extension}`, blob: new Blob(parts, { type: `${type};charset=utf-8` }), claims };
}

interface Piece {
  text: string;
  /** Claims written so far. */
  done: number;
}

async function* written(
  selection: Selection,
  format: Format,
  context: { language: 'ar' | 'en'; now: number },
): AsyncGenerator<Piece> {
  let done = 0;
  yield { text: format.head(context), done };
  for await (const claims of selectedClaims(selection)) {
    const records = claims.map((claim, index) => (done + index > 0 ? format.between : '') + format.one(claim, context));
    done += claims.length;
    yield { text: records.join(''), done };
  }
  yield { text: format.tail(done), done };
}

async function* archive(selection: Selection, now: number, parties: PartyTable): AsyncGenerator<Piece> {
  const ids = new Set<string>();
  const piece = (text: string): Piece => ({ text, done: ids.size });
  yield piece(`{"format":"${FORMAT}","version":${ARCHIVE_VERSION},"exportedAt":${now}`);
  const pages = listed('pages', selectedPages(selection), ({ page, claims }) => {
    for (const { id } of claims) ids.add(id);
    return archivedPage(page, claims);
  });
  for await (const text of pages) yield piece(text);
  for await (const text of listed('relations', relationsAmong(ids), archivedRelation)) yield piece(text);
  for await (const text of listed('verdicts', [await verdictsAmong(ids)], archivedVerdict)) yield piece(text);
  for await (const text of listed('collections', [await collectionsAmong(selection, ids)], (one) => one))
    yield piece(text);
  for await (const text of listed('parties', [[...parties]], (row) => row)) yield piece(text);
  yield piece('}\n');
}

/** One list of the archive, a record on each line. */
async function* listed<T>(
  name: string,
  stretches: AsyncIterable<T[]> | Iterable<T[]>,
  recordOf: (one: T) => object,
): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let separator = '\n';
  for await (const stretch of stretches) {
    if (stretch.length === 0) continue;
    yield separator + stretch.map((one) => JSON.stringify(recordOf(one))).join(',\n');
    separator = ',\n';
  }
  yield '\n]';
}
