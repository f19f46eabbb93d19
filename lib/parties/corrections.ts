import type { Party, Side } from './party';
import { side } from './sides';
import { nameKey } from './words';

/** One line of the reader's own table of parties. Every field is plain text, so that it goes through a spreadsheet. */
export interface PartyRow {
  /** What the reader calls the party. */
  name: string;
  /** The names that pages use, separated by «|»; `name` is one of them without being said. */
  names: string;
  /** The side it stands on, in the reader's words or by an id of ours; '' for none. */
  side: string;
}

export type PartyTable = readonly PartyRow[];

/** The table made ready for look-ups: the reader's parties by the folded words of their names. */
export interface PartyCorrections {
  byName: ReadonlyMap<string, Party>;
}

/** Reads the reader's table. Rows without a name are left out; a later row wins over an earlier one. */
export function readPartyTable(table: PartyTable): PartyCorrections {
  const byName = new Map<string, Party>();
  for (const row of table) {
    const name = row.name.trim();
    if (!name) continue;
    const party: Party = {
      id: `reader:${nameKey(name)}`,
      name: { ar: name, en: name },
      side: readerSide(row.side.trim()),
      by: 'reader',
      anonymous: false,
    };
    for (const each of [name, ...row.names.split('|')]) {
      const key = nameKey(each);
      if (key) byName.set(key, party);
    }
  }
  return { byName };
}

function readerSide(told: string): Side | null {
  if (!told) return null;
  return side(told) ?? { id: `reader:${nameKey(told)}`, name: { ar: told, en: told } };
}

/** The reader's party for any of the keys (a phrase, its institution, its person): the first that the table has. */
export function corrected(corrections: PartyCorrections | undefined, keys: readonly string[]): Party | null {
  if (!corrections || corrections.byName.size === 0) return null;
  for (const key of keys) {
    const party = key ? corrections.byName.get(key) : undefined;
    if (party) return party;
  }
  return null;
}
