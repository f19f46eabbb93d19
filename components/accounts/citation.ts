import type { Claim } from '../../lib/claims/claim';
import { isolate, type Wording } from '../language/wording';

/**
 * Accounts as they are cited in a message or a document: quote, speaker, outlet, address, when it was published and when it was
 * seen. Each string of a page is isolated, since the lines are plain text and mix directions.
 */
export function citation(claims: Claim[], { texts, moment }: Wording): string {
  return claims
    .map((claim) => {
      const { page, source, content, firstSeenAt } = claim;
      const times = [
        ...(page.publishedAt === null ? [] : [`${texts.time.published} ${moment(page.publishedAt)}`]),
        `${texts.time.firstSeen} ${moment(firstSeenAt)}`,
      ];
      return [
        isolate(`«${content}»`),
        `— ${isolate(source || texts.source.unnamed)}، ${isolate(page.siteName || page.site)}: ${isolate(page.title)}`,
        `${times.join(' · ')}`,
        isolate(page.url),
      ].join('\n');
    })
    .join('\n\n');
}
