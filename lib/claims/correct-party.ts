/** The reader says who a source is, in a table: claims that are saved follow it, others as their pages are read. */
import { corrected, type PartyCorrections } from '../parties/corrections';
import type { Party } from '../parties/party';
import { resolveParty } from '../parties/resolve';
import { nameKey } from '../parties/words';
import { relateAcrossPages } from './across-pages';
import { announce } from './changes';
import { type StoredClaim, type Writing, write } from './database';
import { foundBy, placed } from './stored-claim';

const STORES = ['claims', 'pages', 'relations', 'verdicts'] as const;
const AT_ONCE = 200;

/** Brings a stretch of the claims in line with the reader's table; to be called again from `next` on until that is null. */
export async function applyCorrections(
  corrections: PartyCorrections,
  after: number | null = null,
  now = Date.now(),
): Promise<{ changed: number; next: number | null }> {
  const done = await write([...STORES], async (transaction) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const stretch = await transaction.objectStore('claims').getAll(range, AT_ONCE);
    const changed = await putParties(transaction, stretch, (claim) => partyBy(corrections, claim), now);
    return { changed, next: stretch.length < AT_ONCE ? null : (stretch.at(-1)?.order ?? null) };
  });
  if (done.changed > 0) announce({ kind: 'all' });
  return done;
}

function partyBy(corrections: PartyCorrections, { party, source }: StoredClaim): Party | null {
  const names = [nameKey(source), party ? nameKey(party.name.ar) : ''];
  const reader = corrected(corrections, names, party?.id ?? null);
  if (reader) return party?.anonymous ? { ...reader, anonymous: true } : reader;
  // A correction that was taken back: who the phrase itself names.
  return party?.by === 'reader' ? resolveParty(source) : party;
}

/** Who says it decides what can stand between two claims, so claims whose party changes are related anew. */
async function putParties(
  transaction: Writing,
  claims: StoredClaim[],
  partyOf: (claim: StoredClaim) => Party | null,
  now: number,
): Promise<number> {
  const byPage = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const party = partyOf(claim);
    if (JSON.stringify(party) === JSON.stringify(claim.party)) continue;
    const page = await transaction.objectStore('pages').get(claim.url);
    if (!page) continue;
    const record = placed({ ...claim, party, words: foundBy(claim, party, page.siteName) }, claim.order);
    await transaction.objectStore('claims').put(record);
    byPage.set(claim.url, [...(byPage.get(claim.url) ?? []), record]);
  }
  for (const [url, changed] of byPage) {
    const page = await transaction.objectStore('pages').get(url);
    if (page) await relateAcrossPages(transaction, page, changed, now);
  }
  return [...byPage.values()].flat().length;
}
