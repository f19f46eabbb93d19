/** Writing what was selected, in any of the formats, a piece at a time: a screen shows progress and can stop in between. */
import { countClaims } from '../counts';
import { ARCHIVE_VERSION, archivedPage, archivedRelation, FORMAT } from './archive';
import { bibtex } from './bibtex';
import { csv } from './csv';
import type { Format } from './format';
import { markdown } from './markdown';
import { schemaOrg } from './schema-org';
import { relationsAmong, type Selection, selectedClaims, selectedPages } from './selection';
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
    format === 'archive' ? archive(selection, now) : written(selection, FORMATS[format], { language, now });
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

async function* archive(selection: Selection, now: number): AsyncGenerator<Piece> {
  const ids = new Set<string>();
  yield { text: `{"format":"${FORMAT}","version":${ARCHIVE_VERSION},"exportedAt":${now},\n"pages":[`, done: 0 };
  let first = true;
  for await (const pages of selectedPages(selection)) {
    const lines = pages.map(({ page, claims }) => {
      for (const { id } of claims) ids.add(id);
      return JSON.stringify(archivedPage(page, claims));
    });
    if (lines.length > 0) yield { text: `${first ? '\n' : ',\n'}${lines.join(',\n')}`, done: ids.size };
    first = first && lines.length === 0;
  }
  yield { text: '\n],\n"relations":[', done: ids.size };
  first = true;
  for await (const relations of relationsAmong(ids)) {
    const lines = relations.map((relation) => JSON.stringify(archivedRelation(relation)));
    if (lines.length > 0) yield { text: `${first ? '\n' : ',\n'}${lines.join(',\n')}`, done: ids.size };
    first = first && lines.length === 0;
  }
  yield { text: '\n]}\n', done: ids.size };
}
