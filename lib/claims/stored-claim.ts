/** A draft becomes a record, and a record with its page's record becomes the claim that screens show. */
import type { Frame } from '../accounts/frame';
import type { Claim, ClaimDraft, PageInfo } from './claim';
import type { StoredClaim, StoredFrame, StoredPage } from './database';
import { claimId, dispatchId } from './identity';
import { indexedWords } from './words';

/** A record that has no place in the order yet. */
export interface UnplacedClaim extends Omit<StoredClaim, 'order' | 'words'> {
  words: string[];
}

export const placed = (claim: UnplacedClaim, order: number): StoredClaim => ({
  ...claim,
  order,
  words: claim.words.map((word) => [word, order]),
});

/** The same claim elsewhere in the order. */
export const moved = (claim: StoredClaim, order: number): StoredClaim =>
  placed({ ...claim, words: claim.words.map(([word]) => word) }, order);

/** `now`: milliseconds since 1970. Async for its digests alone, so it is called before a transaction begins. */
export async function unplacedClaim(page: PageInfo, draft: ClaimDraft, now: number): Promise<UnplacedClaim> {
  const [id, dispatch] = await Promise.all([claimId(page.url, draft), dispatchId(page, draft)]);
  return {
    ...draft,
    frames: draft.frames.map(({ scene: _ofThePage, ...frame }) => frame),
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
    dispatch,
  };
}

export function claimOf(stored: StoredClaim, page: StoredPage): Claim {
  const { url: _url, site: _site, gone, contested, words: _words, frames, ...claim } = stored;
  const { firstSeenAt: _firstSeenAt, lastSeenAt, scene, sceneDays: _sceneDays, ...info } = page;
  return {
    ...claim,
    frames: withScene(frames, scene),
    page: info,
    lastSeenAt: gone?.lastSeenAt ?? lastSeenAt,
    goneAt: gone?.noticedAt ?? null,
    contested: contested === 1,
  };
}

export const withScene = (frames: StoredFrame[], scene: string[]): Frame[] =>
  frames.map((frame) => ({ ...frame, scene }));
