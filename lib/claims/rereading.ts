/**
 * Better rules find other ends for the same statement, and so another claim. Where the words around both are the same, the page has
 * edited nothing: the new claim is heir to the old one, with its age, its collections and what the reader has said of it.
 */
import { fold } from '../arabic/fold';
import type { TextQuoteSelector } from './claim';
import type { StoredClaim, Writing } from './database';
import { markContested, pairKey, storedRelation } from './relations';

/** A page that is read otherwise from end to end is not followed statement by statement. */
const MOST_SOUGHT = 400;

interface Quoted {
  quote: TextQuoteSelector;
}

/** For each claim that is missing from a reading, the new one that reads its words otherwise, where there is one. */
export function heirsOf<New extends Quoted>(missing: StoredClaim[], fresh: New[]): Map<StoredClaim, New> {
  const heirs = new Map<StoredClaim, New>();
  const windows = fresh.slice(0, MOST_SOUGHT).map((claim) => ({ claim, window: windowOf(claim.quote) }));
  if (windows.length === 0) return heirs;
  for (const old of missing.slice(0, MOST_SOUGHT)) {
    const before = windowOf(old.quote);
    const heir = windows.find(({ window }) => liesIn(before, window) || liesIn(window, before));
    if (heir) heirs.set(old, heir.claim);
  }
  return heirs;
}

/** One holds the other's words, and as far as both show the page's text it is the same text. */
export function readSameWords(a: TextQuoteSelector, b: TextQuoteSelector): boolean {
  return liesIn(windowOf(a), windowOf(b)) || liesIn(windowOf(b), windowOf(a));
}

interface Window {
  text: string;
  /** Where the quoted words begin in it. */
  start: number;
  words: string;
}

function windowOf({ prefix, exact, suffix }: TextQuoteSelector): Window {
  const [before, words, after] = [fold(prefix), fold(exact), fold(suffix)];
  return { text: before + words + after, start: before.length, words };
}

function liesIn(inner: Window, outer: Window): boolean {
  if (inner.words.trim() === '') return false;
  const end = outer.start + outer.words.length;
  for (let at = outer.text.indexOf(inner.words, outer.start); at >= 0; at = outer.text.indexOf(inner.words, at + 1)) {
    if (at + inner.words.length > end) return false;
    const shift = at - inner.start;
    const [from, to] = [Math.max(0, shift), Math.min(outer.text.length, inner.text.length + shift)];
    if (outer.text.slice(from, to) === inner.text.slice(from - shift, to - shift)) return true;
  }
  return false;
}

/** Hands over what hangs on the old claim; its relations by the rules are found anew. The heir must be stored already. */
export async function inherit(
  transaction: Writing,
  old: StoredClaim,
  heir: Pick<StoredClaim, 'id' | 'url'>,
): Promise<void> {
  const relations = transaction.objectStore('relations');
  const touched: string[] = [heir.id];
  for (const relation of await relations.index('claims').getAll(old.id)) {
    await relations.delete(relation.key);
    const other = relation.claims.find((id) => id !== old.id) ?? heir.id;
    touched.push(other);
    if (relation.by === 'rules' || other === heir.id) continue;
    const url = relation.urls.find((one) => one !== old.url) ?? old.url;
    await relations.put(storedRelation(heir, { id: other, url }, relation, relation.foundAt, 'reader'));
  }
  const verdicts = transaction.objectStore('verdicts');
  for (const verdict of await verdicts.index('claims').getAll(old.id)) {
    await verdicts.delete(verdict.key);
    const other = verdict.claims.find((id) => id !== old.id) ?? heir.id;
    if (other === heir.id) continue;
    await verdicts.put({ ...verdict, key: pairKey(heir.id, other), claims: [heir.id, other], removed: [] });
  }
  const collections = transaction.objectStore('collections');
  for (const collection of await collections.index('claims').getAll(old.id)) {
    const claims = collection.claims.map((id) => (id === old.id ? heir.id : id));
    await collections.put({ ...collection, claims: [...new Set(claims)] });
  }
  await markContested(transaction, touched);
}
