/** A draft becomes a record, and a record with its page's record becomes the claim that screens show. */
import type { Frame } from '../accounts/frame';
import type { Party } from '../parties/party';
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

type Told = Omit<ClaimDraft, 'frames'> & { frames: StoredFrame[] };

/** `now`: milliseconds since 1970. Async for its digests alone, so it is called before a transaction begins. */
export const unplacedClaim = (page: PageInfo, { frames, ...draft }: ClaimDraft, now: number): Promise<UnplacedClaim> =>
  claimOfWords(
    page,
    { ...draft, frames: frames.map(({ scene: _ofThePage, ...frame }) => frame) },
    { firstSeenAt: now, gone: null },
  );

/** All that is drawn from the words of a claim, added to them. */
export async function claimOfWords(
  page: PageInfo,
  told: Told,
  seen: Pick<StoredClaim, 'firstSeenAt' | 'gone'>,
): Promise<UnplacedClaim> {
  const [id, dispatch] = await Promise.all([claimId(page.url, told), dispatchId(page, told)]);
  return {
    ...told,
    ...seen,
    id,
    dispatch,
    url: page.url,
    site: page.site,
    words: foundBy(told, told.party, page.siteName),
  };
}

/** The words that a claim can be found by. */
export const foundBy = (
  { content, source }: Pick<ClaimDraft, 'content' | 'source'>,
  party: Party | null,
  siteName: string,
): string[] => indexedWords(content, source, party?.name.ar ?? '', party?.name.en ?? '', siteName);

export function claimOf(stored: StoredClaim, page: StoredPage): Claim {
  const { url: _url, site: _site, gone, contested, words: _words, frames, ...claim } = stored;
  const { firstSeenAt: _firstSeenAt, lastSeenAt, scene, sceneDays: _sceneDays, ...info } = page;
  return {
    ...claim,
    frames: withScene(frames, scene),
    page: info,
    lastSeenAt: gone?.lastSeenAt ?? lastSeenAt,
    goneAt: gone?.noticedAt ?? null,
    editedTo: gone?.editedTo ?? null,
    contested: contested === 1,
  };
}

export const withScene = (frames: StoredFrame[], scene: string[]): Frame[] =>
  frames.map((frame) => ({ ...frame, scene }));
