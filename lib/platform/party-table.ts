/** The reader's own table of parties, applied to what was saved before: in stretches, and from where a killed worker left off. */
import { browser } from 'wxt/browser';
import { applyCorrections } from '../claims/correct-party';
import { readPartyTable } from '../parties/corrections';
import { readSettings } from './settings';

const APPLIED = 'parties.applied';

interface Applied {
  /** The table, as JSON. */
  table: string;
  /** Up to where it was applied; null once it is everywhere. */
  next: number | null;
}

let last: Promise<void> = Promise.resolve();

/** Applies the table where it has changed. In the background, when the settings change and when it starts. */
export function followPartyTable(): Promise<void> {
  last = last.catch(() => {}).then(apply);
  return last;
}

async function apply(): Promise<void> {
  const { parties } = await readSettings();
  const table = JSON.stringify(parties);
  const { [APPLIED]: stored } = await browser.storage.local.get(APPLIED);
  const applied = (stored ?? { table: '[]', next: null }) as Applied;
  if (applied.table === table && applied.next === null) return;
  const corrections = readPartyTable(parties);
  let next = applied.table === table ? applied.next : null;
  do {
    ({ next } = await applyCorrections(corrections, next));
    await browser.storage.local.set({ [APPLIED]: { table, next } });
  } while (next !== null);
}
