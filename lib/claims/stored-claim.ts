/** A draft becomes a record, and a record with its page's record becomes the claim that screens show. */
import type { Claim, ClaimDraft, PageInfo } from './claim';
import type { StoredClaim, StoredPage } from './database';
import { claimId, dispatchId } from './identity';
import { topicDays, topicsOfDraft } from './topics';
import { indexedWords } from './words';

/** A record that has no place in the order yet. */
export type UnplacedClaim = Omit<StoredClaim, 'order'>;

/** `now`: milliseconds since 1970. Async for its digests alone, so it is called before a transaction begins. */
export async function unplacedClaim(page: PageInfo, draft: ClaimDraft, now: number): Promise<UnplacedClaim> {
  const [id, dispatch] = await Promise.all([claimId(page.url, draft), dispatchId(page, draft)]);
  const topics = topicsOfDraft(draft);
  return {
    ...draft,
    id,
    url: page.url,
    site: page.site,
    firstSeenAt: now,
    gone: null,
    words: indexedWords(
      draft.content,
      draft.source,
      draft.party?.name.ar ?? '',
      draft.party?.name.en ?? '',
      page.siteName,
    ),
    topics,
    topicDays: topicDays(topics, page.publishedAt ?? now),
    dispatch,
  };
}

export function claimOf(stored: StoredClaim, page: StoredPage): Claim {
  const { url, site, gone, contested, words, topicDays: _days, ...claim } = stored;
  const { firstSeenAt, lastSeenAt, ...info } = page;
  return {
    ...claim,
    page: info,
    lastSeenAt: gone?.lastSeenAt ?? lastSeenAt,
    goneAt: gone?.noticedAt ?? null,
    contested: contested === 1,
  };
}
