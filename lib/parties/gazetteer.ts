import { fold } from '../arabic/fold';
import { ACTORS } from './gazetteer-data';
import type { PartyKind } from './kinds';
import type { Name } from './party';
import type { PhraseWord } from './words';
import { bareWord } from './words';

export interface Actor {
  id: string;
  kind: PartyKind;
  /** A country's or a side's id, or ''. */
  side: string;
  name: Name;
}

interface Entry {
  words: string[];
  /** A name of one word counts only as definite as it is written: «النهضة» is a party, «نهضة» is not. */
  definite: boolean;
  actor: Actor;
}

/** Nouns that say what sort of thing a name is: «حركة حماس» and «حماس» are one name. */
const GENERIC =
  /^(?:حركة|حزب|جماعة|تنظيم|وكالة|انباء|قناة|محطة|شبكة|صحيفة|جريدة|مجلة|موقع|اذاعة|تلفزيون|تلفزة|فضائية|منظمة|مؤسسة|شركة|جمعية|هيئة|مليشيا|ميليشيا|ميليشيات|مليشيات|قوات|مقاتلو|مقاتلي|مسلحو|مسلحي|فصيل|تيار|كتلة|منصة|عناصر|قيادة|جبهة|مجموعة)$/;

export const isGenericHead = (bare: string): boolean => GENERIC.test(bare);

let index: Map<string, Entry[]> | undefined;
const byId = new Map<string, Actor>();

/** Names by their first word, the longer names first. Built when first asked: most pages of other sites never need it. */
function byFirstWord(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  const written = ACTORS.trim().split('\n');
  const folded = fold(ACTORS.trim()).split('\n');
  for (let line = 0; line < written.length; line++) {
    const [id, kind, sideId, en, ar] = (written[line] as string).split('|') as [string, string, string, string, string];
    const actor: Actor = { id, kind: kind as PartyKind, side: sideId, name: { ar, en } };
    byId.set(id, actor);
    for (const name of (folded[line] as string).split('|').slice(4)) {
      const parts = name
        .split(/[ .()]+/)
        .filter(Boolean)
        .map(bareWord);
      const words = parts.map((part) => part.bare);
      const entry = { words, definite: parts.length === 1 && (parts[0]?.definite ?? false), actor };
      const first = words[0] as string;
      const bucket = index.get(first);
      if (bucket) bucket.push(entry);
      else index.set(first, [entry]);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest name that begins at `at`, and how many words it takes. */
export function actorAt(words: readonly PhraseWord[], at: number): { actor: Actor; length: number } | null {
  const first = words[at];
  if (!first) return null;
  for (const entry of byFirstWord().get(first.bare) ?? []) {
    if (entry.words.length === 1 && entry.definite && !first.definite) continue;
    if (
      entry.words.every((word, offset) => words[at + offset]?.bare === word || same(words[at + offset]?.bare, word))
    ) {
      return { actor: entry.actor, length: entry.words.length };
    }
  }
  return null;
}

export function actorById(id: string): Actor | null {
  byFirstWord();
  return byId.get(id) ?? null;
}

/** Spellings of one name that folding leaves apart: «الأمريكية» and «الأميركية», «الحوثيين» and «الحوثيون». */
function same(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  return a.replace('امريك', 'اميرك').replace(/ون$/, 'ين') === b.replace('امريك', 'اميرك').replace(/ون$/, 'ين');
}
