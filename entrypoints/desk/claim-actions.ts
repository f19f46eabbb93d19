import { citation } from '../../components/accounts/citation';
import type { Wording } from '../../components/language/wording';
import type { Claim } from '../../lib/claims/claim';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { ask } from '../../lib/platform/ask';
import { openPage } from '../../lib/platform/tabs';
import { say } from './message';

/** Opens a claim's page at its words. */
export const openClaim = (claim: Pick<Claim, 'page' | 'quote'>): void =>
  void openPage(textFragmentUrl(claim.page.url, claim.quote));

export async function copyClaims(claims: Claim[], wording: Wording): Promise<void> {
  await navigator.clipboard.writeText(citation(claims, wording));
  say(wording.texts.action.copied);
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
