/**
 * Ids that any reader's Riwaya would make for the same words on the same page, so that reading again, importing, and one day
 * sharing with colleagues add nothing twice.
 */
import { fold } from '../arabic/fold';
import type { ClaimDraft, PageInfo } from './claim';

/** What is asked of a claim's words for its id. */
type Words = Pick<ClaimDraft, 'source' | 'cue' | 'content'>;

export const claimId = (url: string, { cue, content }: Words): Promise<string> =>
  digest([url, plain(content), plain(cue)]);

/**
 * The same for the same words of the same source on any site: newspapers print an agency's dispatch as it came.
 * Short contents are told alike by accident, so they are a dispatch of their own page alone.
 */
export const dispatchId = (page: PageInfo, { source, content }: Words): Promise<string> => {
  const words = plain(content);
  return digest(words.length < 40 ? [page.url, plain(source), words] : [plain(source), words]);
};

/** Letters and digits alone: vowel marks, quotation marks and punctuation differ from print to print. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 128 bits of SHA-256 as hexadecimal digits; the parts cannot run into each other. */
async function digest(parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
