import { partyId } from './kinds';
import type { Party, Side } from './party';
import { readPhrase } from './phrase';
import { side, sideNamed } from './sides';
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

/** The table made ready for look-ups. */
export interface PartyCorrections {
  /** By the folded words of the reader's names. */
  byName: ReadonlyMap<string, Party>;
  /** By the ids of the parties that the names stand for: «حزب الله» corrects what «المقاومة الإسلامية» resolves to. */
  byId: ReadonlyMap<string, Party>;
}

/**
 * Reads the reader's table. Rows without a name are left out; a later row wins over an earlier one. A party that is known keeps its
 * id, so that what was saved before a correction stays beside what is saved after it.
 */
export function readPartyTable(table: PartyTable): PartyCorrections {
  const byName = new Map<string, Party>();
  const byId = new Map<string, Party>();
  for (const row of table) {
    const name = row.name.trim();
    if (!name) continue;
    const party: Party = {
      id: idOf(name) ?? `reader:${nameKey(name)}`,
      name: { ar: name, en: name },
      side: readerSide(row.side.trim()),
      by: 'reader',
      anonymous: false,
    };
    for (const each of [name, ...row.names.split('|')]) {
      const key = nameKey(each);
      if (!key) continue;
      byName.set(key, party);
      const id = idOf(each);
      if (id) byId.set(id, party);
    }
  }
  return { byName, byId };
}

/** The id of the party that a name stands for, where it names one; «المجلس» alone names none. */
function idOf(name: string): string | null {
  const { institution, hidden } = readPhrase(name);
  if (!institution || hidden || institution.pointer || !(institution.key.key || institution.key.state)) return null;
  return partyId(institution.key);
}

function readerSide(told: string): Side | null {
  if (!told) return null;
  return side(told) ?? sideNamed(told) ?? { id: `reader:${nameKey(told)}`, name: { ar: told, en: told } };
}

/** The reader's party for a party's id, or for any of the names (a phrase, its institution, its person); null where there is none. */
export function corrected(
  corrections: PartyCorrections | undefined,
  names: readonly string[],
  id: string | null,
): Party | null {
  if (!corrections || corrections.byName.size === 0) return null;
  for (const name of names) {
    const party = name ? corrections.byName.get(name) : undefined;
    if (party) return party;
  }
  return (id && corrections.byId.get(id)) || null;
}
