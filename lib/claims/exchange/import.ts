/** Importing an archive: first what it would do, then, where the reader wants that, doing it. */

import type { PartyRow } from '../../parties/corrections';
import type { Collection } from '../claim';
import { read } from '../database';
import type { ArchivedPage, ArchivedRelation, ArchivedVerdict } from './archive';
import { fateOf, type ImportCounts, NOTHING, sumOf } from './import-records';
import { archiveRecords, type ReadOptions } from './read-archive';

export interface ImportPlan extends ImportCounts {
  pages: number;
  relations: number;
  verdicts: number;
  collections: number;
  /** Rows of the reader's own table of parties. */
  parties: number;
}

/** Reads the whole file and changes nothing. @throws ArchiveFault at its first fault, StoreFault */
export async function planImport(file: Blob, options: ReadOptions = {}): Promise<ImportPlan> {
  const plan: ImportPlan = { ...NOTHING, pages: 0, relations: 0, verdicts: 0, collections: 0, parties: 0 };
  for await (const record of archiveRecords(file, options)) {
    if ('relation' in record) plan.relations++;
    if ('verdict' in record) plan.verdicts++;
    if ('collection' in record) plan.collections++;
    if ('party' in record) plan.parties++;
    if (!('page' in record)) continue;
    plan.pages++;
    const fates = await read(['claims', 'tombstones'], (transaction) =>
      Promise.all(record.page.claims.map((claim) => fateOf(transaction, claim))),
    );
    for (const { fate } of fates) plan[fate]++;
  }
  return plan;
}

/** Where the records go: to the background, the only writer. */
export interface ImportWriter {
  pages(pages: ArchivedPage[]): Promise<ImportCounts>;
  relations(relations: ArchivedRelation[]): Promise<number>;
  verdicts(verdicts: ArchivedVerdict[]): Promise<number>;
  collection(collection: Collection): Promise<boolean>;
  parties(rows: PartyRow[]): Promise<void>;
}

/** So much goes into one message: it is handled in a moment, and the interface stays alive. */
const CLAIMS_AT_ONCE = 100;
/** Pages without claims count as one claim each: a message stays small. */
const weight = ({ claims }: ArchivedPage): number => Math.max(1, claims.length);

const RELATIONS_AT_ONCE = 500;

/**
 * Imports a file that `planImport` has accepted. Stopped in between, it leaves whole pages; importing again adds the others.
 * @throws ArchiveFault, StoreFault, and the signal's reason where it was stopped
 */
export async function importArchive(
  file: Blob,
  writer: ImportWriter,
  options: ReadOptions = {},
): Promise<ImportCounts> {
  let counts = NOTHING;
  let pages: ArchivedPage[] = [];
  const flush = async () => {
    if (pages.length > 0) counts = sumOf(counts, await writer.pages(pages));
    pages = [];
  };
  // What is between claims waits for all of them, in whatever order the file has it.
  const relations: ArchivedRelation[] = [];
  const verdicts: ArchivedVerdict[] = [];
  const collections: Collection[] = [];
  const parties: PartyRow[] = [];
  for await (const record of archiveRecords(file, options)) {
    options.signal?.throwIfAborted();
    if ('relation' in record) relations.push(record.relation);
    else if ('verdict' in record) verdicts.push(record.verdict);
    else if ('collection' in record) collections.push(record.collection);
    else if ('party' in record) parties.push(record.party);
    else pages.push(record.page);
    if (pages.reduce((sum, page) => sum + weight(page), 0) >= CLAIMS_AT_ONCE) await flush();
  }
  await flush();
  for (const stretch of stretchesOf(relations)) {
    options.signal?.throwIfAborted();
    await writer.relations(stretch);
  }
  for (const stretch of stretchesOf(verdicts)) await writer.verdicts(stretch);
  for (const collection of collections) await writer.collection(collection);
  if (parties.length > 0) await writer.parties(parties);
  return counts;
}

function* stretchesOf<T>(list: T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += RELATIONS_AT_ONCE) yield list.slice(from, from + RELATIONS_AT_ONCE);
}
