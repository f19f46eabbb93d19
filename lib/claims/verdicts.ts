/** The reader's word on two claims: it wins over the rules, and can be taken back. */
import type { Over } from '../accounts/relation';
import { announce } from './changes';
import type { ClaimRelation, Verdict } from './claim';
import { read, type StoredVerdict, type Writing, write } from './database';
import { relationOf } from './pages';
import { markContested, pairKey, storedRelation } from './relations';

const REASONS = {
  conflict: { ar: 'تعارض بحكم القارئ', en: 'A conflict, as you judged' },
  agreement: { ar: 'اتفاق بحكم القارئ', en: 'An agreement, as you judged' },
};

/**
 * `null` takes an earlier word back: what the rules had found stands again. Returns the verdict that stood before, for undoing;
 * does nothing where one of the claims is not there.
 */
export async function judge(
  first: string,
  second: string,
  verdict: Verdict | null,
  over: Over = 'other',
  now = Date.now(),
): Promise<Verdict | null> {
  const before = await write(['claims', 'relations', 'verdicts'], async (transaction) => {
    const claims = transaction.objectStore('claims').index('id');
    const [a, b] = await Promise.all([claims.get(first), claims.get(second)]);
    if (!a || !b || first === second) return null;
    const earlier = await takeBack(transaction, pairKey(first, second));
    if (verdict !== null) {
      const relations = transaction.objectStore('relations');
      const removed = (await relations.index('claims').getAll(first)).filter(({ claims }) => claims.includes(second));
      await Promise.all(removed.map(({ key }) => relations.delete(key)));
      if (verdict !== 'unrelated') {
        await relations.put(storedRelation(a, b, { type: verdict, over, reason: REASONS[verdict] }, now, 'reader'));
      }
      const urls = [...new Set([a.url, b.url])];
      const key = pairKey(first, second);
      await transaction.objectStore('verdicts').put({ key, claims: [first, second], urls, verdict, at: now, removed });
    }
    await markContested(transaction, [first, second]);
    return earlier?.verdict ?? null;
  });
  announce({ kind: 'claims', ids: [first, second] });
  return before;
}

/** What the reader has said of claims of this page: the pairs that were judged, and the relations that come of it. */
export function verdictsOfPage(url: string): Promise<{ pairs: Set<string>; relations: ClaimRelation[] }> {
  return read(['relations', 'verdicts'], async (transaction) => {
    const pairs = new Set(await transaction.objectStore('verdicts').index('urls').getAllKeys(url));
    if (pairs.size === 0) return { pairs, relations: [] };
    const relations = await transaction.objectStore('relations').index('urls').getAll(url);
    return { pairs, relations: relations.filter(({ by }) => by === 'reader').map(relationOf) };
  });
}

/** Undoes a verdict: its own relation goes, and those that it had taken away come back. */
async function takeBack(transaction: Writing, key: string): Promise<StoredVerdict | null> {
  const verdicts = transaction.objectStore('verdicts');
  const relations = transaction.objectStore('relations');
  const earlier = await verdicts.get(key);
  if (!earlier) return null;
  const touching = await relations.index('claims').getAll(earlier.claims[0]);
  const own = touching.filter(({ a, b, by }) => by === 'reader' && pairKey(a, b) === key);
  await Promise.all([
    ...own.map((relation) => relations.delete(relation.key)),
    ...earlier.removed.map((relation) => relations.put(relation)),
    verdicts.delete(key),
  ]);
  return earlier;
}
