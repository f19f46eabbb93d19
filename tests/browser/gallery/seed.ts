/** Puts the sample into the database of the extension, as its records would lie there. */
import type { Page } from 'puppeteer-core';
import type { Claim, ClaimDraft, ClaimRelation } from '../../../lib/claims/claim';
import { orderOfTime } from '../../../lib/claims/order';
import { storedRelation } from '../../../lib/claims/relations';
import { unplacedClaim } from '../../../lib/claims/stored-claim';

/** `page` must be a page of the extension that has opened its database. Returns the ids that the claims have there. */
export async function seed(page: Page, claims: Claim[], relations: ClaimRelation[]): Promise<Map<string, string>> {
  const contested = new Set(relations.filter(({ type }) => type === 'conflict').flatMap(({ a, b }) => [a, b]));
  const places = new Map<number, number>();
  const records = await Promise.all(
    claims.map(async (claim) => {
      const draft: ClaimDraft = claim;
      const place = places.get(claim.firstSeenAt) ?? 0;
      places.set(claim.firstSeenAt, place + 1);
      const { id, words, topics, topicDays, dispatch } = await unplacedClaim(claim.page, draft, claim.firstSeenAt);
      const { kind, act, cue, source, content, quote, position, party, frames, firstSeenAt } = claim;
      return {
        ...{ kind, act, cue, source, content, quote, position, party, frames, firstSeenAt },
        ...{ id, words, topics, topicDays, dispatch, url: claim.page.url, site: claim.page.site },
        order: orderOfTime(firstSeenAt) + place,
        gone: claim.goneAt === null ? null : { lastSeenAt: claim.lastSeenAt, noticedAt: claim.goneAt },
        ...(contested.has(claim.id) && { contested: 1 }),
      };
    }),
  );
  const ids = new Map(claims.map((claim, index) => [claim.id, records[index]?.id ?? '']));
  const urls = new Map(claims.map((claim) => [claim.id, claim.page.url]));
  const end = (id: string) => ({ id: ids.get(id) ?? '', url: urls.get(id) ?? '' });
  const related = relations.map((relation) => storedRelation(end(relation.a), end(relation.b), relation, relation.foundAt));
  const pages = [...new Map(claims.map((claim) => [claim.page.url, claim])).values()].map((claim) => ({
    ...claim.page,
    firstSeenAt: claim.firstSeenAt,
    lastSeenAt: claim.lastSeenAt,
  }));
  await put(page, { claims: records, pages, relations: related });
  return ids;
}

function put(page: Page, stores: Record<string, object[]>): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('riwaya');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(Object.keys(wanted), 'readwrite');
          for (const [store, records] of Object.entries(wanted))
            for (const record of records) transaction.objectStore(store).put(record);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            const channel = new BroadcastChannel('riwaya:changes');
            channel.postMessage({ kind: 'all' });
            channel.close();
            resolve();
          };
        };
      }),
    stores,
  );
}
