import type { Wording } from '../../components/language/wording';
import type { Over } from '../../lib/accounts/relation';
import type { Claim, Verdict } from '../../lib/claims/claim';
import { comparisonCitation } from '../../lib/claims/exchange/markdown';
import { relationsOfClaims } from '../../lib/claims/pages';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { ask } from '../../lib/platform/ask';
import { openPage } from '../../lib/platform/tabs';
import { say } from './message';

/** Opens a claim's page at its words. */
export const openClaim = (claim: Pick<Claim, 'page' | 'quote'>): void =>
  void openPage(textFragmentUrl(claim.page.url, claim.quote));

/** Copies accounts as a citation, with what stands between them. */
export async function copyClaims(claims: Claim[], { language, texts }: Wording): Promise<void> {
  const { relations } = await relationsOfClaims(claims.map(({ id }) => id));
  await navigator.clipboard.writeText(comparisonCitation(claims, relations, { language, now: Date.now() }));
  say(texts.action.copied);
}

/** Drops claims; the message offers to take it back. */
export async function dropClaims(claims: Claim[], { texts, count }: Wording): Promise<void> {
  const ids = claims.map(({ id }) => id);
  const failed = () => say(texts.popup.failed);
  try {
    const { dropped } = await ask('claims/drop', { ids });
    say(count(texts.counts.dropped, dropped), () => {
      ask('claims/restore', { ids }).then(({ restored }) => say(count(texts.counts.restored, restored)), failed);
    });
  } catch {
    failed();
  }
}

/** The reader's word on two accounts; the message offers to take it back. */
export async function judge(
  { id: a }: Claim,
  { id: b }: Claim,
  verdict: Verdict | null,
  over: Over,
  { texts }: Wording,
): Promise<void> {
  const failed = () => say(texts.popup.failed);
  try {
    const { before } = await ask('claims/judge', { a, b, verdict, over });
    say(verdict === null ? texts.verdict.tookBack : texts.verdict.noted, () => {
      ask('claims/judge', { a, b, verdict: before, over }).catch(failed);
    });
  } catch {
    failed();
  }
}
