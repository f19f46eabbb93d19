/** Reading an archive, a stretch at a time: a file of any size takes little memory and never holds up the screen. */
import { JSONParser } from '@streamparser/json';
import * as v from 'valibot';
import type { PartyRow } from '../../parties/corrections';
import type { Collection } from '../claim';
import { claimId } from '../identity';
import { CollectionShape } from '../shapes';
import {
  ARCHIVE_VERSION,
  type ArchivedPage,
  ArchivedPageShape,
  type ArchivedRelation,
  ArchivedRelationShape,
  type ArchivedVerdict,
  ArchivedVerdictShape,
  FORMAT,
  PartyRowShape,
} from './archive';

/** Why a file is refused, and where its first fault stands. */
export class ArchiveFault extends Error {
  override name = 'ArchiveFault';
  constructor(
    /** 'broken': no JSON; 'foreign': no archive of Riwaya; 'newer': of a newer one; 'shape': a value that cannot be. */
    readonly kind: 'broken' | 'foreign' | 'newer' | 'shape',
    /** A path such as `pages[3].claims[0].cue`, or a position in bytes. */
    readonly place: string,
  ) {
    super(`archive: ${kind} at ${place}`);
  }
}

export type ArchiveRecord =
  | { page: ArchivedPage }
  | { relation: ArchivedRelation }
  | { verdict: ArchivedVerdict }
  | { collection: Collection }
  | { party: PartyRow };

const LISTS = ['pages', 'relations', 'verdicts', 'collections', 'parties'] as const;
type List = (typeof LISTS)[number];
const isList = (key: unknown): key is List => LISTS.includes(key as List);

export interface ReadOptions {
  signal?: AbortSignal;
  /** Bytes read, of all. */
  onProgress?: (done: number, total: number) => void;
}

const STRETCH = 1 << 16;

interface Raw {
  list: List;
  path: string;
  value: unknown;
}

/** Every record in the order of the file, each checked. @throws ArchiveFault at the first that does not fit */
export async function* archiveRecords(
  file: Blob,
  { signal, onProgress }: ReadOptions = {},
): AsyncGenerator<ArchiveRecord> {
  let raw: Raw[] = [];
  const counts = { pages: 0, relations: 0, verdicts: 0, collections: 0, parties: 0 };
  const header: Record<string, unknown> = {};
  const paths = ['$.format', '$.version', ...LISTS.map((list) => `$.${list}.*`)];
  const parser = new JSONParser({ paths, keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    const list = stack[1]?.key;
    if (isList(list)) raw.push({ list, path: `${list}[${counts[list]++}]`, value });
    else if (typeof key === 'string') header[key] = value;
  };
  for (let from = 0; from < file.size; from += STRETCH) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await file.slice(from, from + STRETCH).arrayBuffer());
    parse(parser, from === 0 ? withoutMark(bytes) : bytes, from);
    checkHeader(header, false);
    for (const one of raw) yield await checked(one);
    raw = [];
    onProgress?.(Math.min(from + STRETCH, file.size), file.size);
  }
  if (!parser.isEnded) throw new ArchiveFault('broken', `${file.size}`);
  checkHeader(header, true);
}

function parse(parser: JSONParser, bytes: Uint8Array, from: number): void {
  try {
    parser.write(bytes);
  } catch (error) {
    const [, position] = /position "(\d+)"/u.exec(String(error)) ?? [];
    throw new ArchiveFault('broken', position ?? `${from}`);
  }
}

/** The byte order mark that some editors put first. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function checkHeader({ format, version }: Record<string, unknown>, complete: boolean): void {
  if (format === undefined ? complete : format !== FORMAT) throw new ArchiveFault('foreign', 'format');
  if (version === undefined) {
    if (complete) throw new ArchiveFault('foreign', 'version');
    return;
  }
  if (typeof version === 'number' && version > ARCHIVE_VERSION) throw new ArchiveFault('newer', 'version');
  if (version !== ARCHIVE_VERSION) throw new ArchiveFault('shape', 'version');
}

async function checked({ list, path, value }: Raw): Promise<ArchiveRecord> {
  switch (list) {
    case 'relations':
      return { relation: fitting(ArchivedRelationShape, path, value) };
    case 'verdicts':
      return { verdict: fitting(ArchivedVerdictShape, path, value) };
    case 'collections':
      return { collection: fitting(CollectionShape, path, value) };
    case 'parties':
      return { party: fitting(PartyRowShape, path, value) };
    case 'pages': {
      const page = fitting(ArchivedPageShape, path, value);
      await checkPage(page, path);
      return { page };
    }
  }
}

/**
 * What a shape cannot say: the site is that of the address, and each claim's id is that of its words.
 * @throws ArchiveFault
 */
async function checkPage(page: ArchivedPage, path: string): Promise<void> {
  if (new URL(page.url).hostname.replace(/^www\./u, '') !== page.site) throw new ArchiveFault('shape', `${path}.site`);
  if (page.lastSeenAt < page.firstSeenAt) throw new ArchiveFault('shape', `${path}.lastSeenAt`);
  const ids = await Promise.all(page.claims.map((claim) => claimId(page.url, claim)));
  const wrong = page.claims.findIndex(({ id }, index) => id !== ids[index] || ids.indexOf(id) !== index);
  if (wrong >= 0) throw new ArchiveFault('shape', `${path}.claims[${wrong}].id`);
}

function fitting<Shape extends v.GenericSchema>(shape: Shape, path: string, value: unknown): v.InferOutput<Shape> {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const inner = v.getDotPath(result.issues[0])?.replace(/\.(\d+)(?=\.|$)/gu, '[$1]');
  throw new ArchiveFault('shape', inner ? `${path}.${inner}` : path);
}
