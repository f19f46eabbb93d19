/** The reader's choices. Each lies under a key of its own, so that two pages that write at once lose nothing. */
import { browser } from 'wxt/browser';
import type { PartyTable } from '../parties/corrections';
import { siteOf } from './site-names';

export interface Settings {
  language: 'ar' | 'en';
  /** Which digits the interface writes. */
  digits: 'latn' | 'arab';
  /** Whether statements are saved as pages are read. */
  save: boolean;
  /** Whether they are in private windows too. */
  savePrivate: boolean;
  /** Days that claims are kept; null: for ever. */
  keepDays: number | null;
  /** Sites that are not to be read. */
  offSites: string[];
  /** The reader's own table of who is who; it wins over what pages and our lists say. */
  parties: PartyTable;
  /** The colours of the marks, here and on pages. */
  colours: 'usual' | 'strong' | 'grey';
}

export const DEFAULTS: Readonly<Settings> = {
  language: 'ar',
  digits: 'latn',
  save: true,
  savePrivate: false,
  keepDays: null,
  offSites: [],
  parties: [],
  colours: 'usual',
};

const FITS: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => value === 'ar' || value === 'en',
  digits: (value) => value === 'latn' || value === 'arab',
  save: (value) => typeof value === 'boolean',
  savePrivate: (value) => typeof value === 'boolean',
  keepDays: (value) => value === null || (Number.isInteger(value) && (value as number) > 0),
  offSites: (value) => Array.isArray(value) && value.every((site) => typeof site === 'string'),
  parties: (value) => Array.isArray(value) && value.every(isPartyRow),
  colours: (value) => value === 'usual' || value === 'strong' || value === 'grey',
};

function isPartyRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { name, names, side } = row as Record<string, unknown>;
  return [name, names, side].every((field) => typeof field === 'string');
}

const PREFIX = 'settings.';
const names = Object.keys(DEFAULTS) as (keyof Settings)[];

/** What is missing or damaged is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(names.map((name) => PREFIX + name));
  return withDefaults((name) => stored[PREFIX + name]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  // `null` cannot be told from a missing value by every browser's storage, so it travels in a box.
  const boxed = Object.entries(change).map(([name, value]) => [PREFIX + name, { value }]);
  await browser.storage.local.set(Object.fromEntries(boxed));
}

/** Whether the reader has switched off reading on the site of this address. A page's reader asks this before it reads. */
export async function isOff(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && (await readSettings()).offSites.includes(site);
}

/** Calls back with all settings whenever one changes, until the returned function is called. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX)))
      void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function withDefaults(stored: (name: keyof Settings) => unknown): Settings {
  const entries = names.map((name) => {
    const box = stored(name);
    const value = typeof box === 'object' && box !== null && 'value' in box ? box.value : undefined;
    return [name, value !== undefined && FITS[name](value) ? value : DEFAULTS[name]];
  });
  return Object.fromEntries(entries) as unknown as Settings;
}
