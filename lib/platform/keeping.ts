/** What takes longer than a moment, asked of the background a stretch at a time: with progress, and to be stopped in between. */

import { browser } from 'wxt/browser';
import { importArchive } from '../claims/exchange/import';
import type { ImportCounts } from '../claims/exchange/import-records';
import type { ReadOptions } from '../claims/exchange/read-archive';
import { emptyGraves, expire, type Forgetting } from '../claims/keeping';
import type { PartyRow } from '../parties/corrections';
import { ask } from './ask';
import { changeSettings, readSettings } from './settings';

const SWEPT = 'keeping.sweptAt';
const DAY = 24 * 60 * 60 * 1000;

/** Returns how many claims were forgotten. `onProgress` is told of each stretch. */
export async function forgetAll(
  what: Forgetting,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (forgotten: number) => void } = {},
): Promise<number> {
  let total = 0;
  for (let more = true; more; ) {
    signal?.throwIfAborted();
    const stretch = await ask('claims/forget', { what });
    total += stretch.forgotten;
    more = stretch.more;
    onProgress?.(total);
  }
  return total;
}

/** Imports an archive that `planImport` has accepted. @throws ArchiveFault, MessageFault, the signal's reason */
export const importFile = (file: Blob, options?: ReadOptions): Promise<ImportCounts> =>
  importArchive(
    file,
    {
      pages: (pages) => ask('import/pages', { pages }),
      relations: async (relations) => (await ask('import/relations', { relations })).added,
      verdicts: async (verdicts) => (await ask('import/verdicts', { verdicts })).added,
      collection: async (collection) => (await ask('collections/merge', { collection })).changed,
      parties: addParties,
    },
    options,
  );

/** Adds rows to the reader's own table, each once. */
async function addParties(rows: PartyRow[]): Promise<void> {
  const { parties } = await readSettings();
  const known = new Set(parties.map(rowKey));
  const added = rows.filter((row) => !known.has(rowKey(row)));
  if (added.length > 0) await changeSettings({ parties: [...parties, ...added] });
}

const rowKey = ({ name, names, side }: PartyRow): string => JSON.stringify([name, names, side]);

/** In the background, once a day at most: removes what is older than the reader wants to keep. */
export async function sweep(now = Date.now()): Promise<void> {
  const { [SWEPT]: before } = await browser.storage.local.get(SWEPT);
  if (typeof before === 'number' && before <= now && now - before < DAY) return;
  await browser.storage.local.set({ [SWEPT]: now });
  const { keepDays } = await readSettings();
  if (keepDays !== null) {
    let next: number | null = null;
    do ({ next } = await expire(keepDays, now, next));
    while (next !== null);
  }
  await emptyGraves(now);
}
