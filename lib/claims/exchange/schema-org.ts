/** schema.org `Claim` (https://schema.org/Claim): what was claimed, by whom, in which article it appeared. */
import type { Claim } from '../claim';
import { type Format, instant } from './format';

export const schemaOrg: Format = {
  extension: 'json',
  type: 'application/ld+json',
  head: () => '{"@context":"https://schema.org","@graph":[\n',
  one: (claim) => JSON.stringify(schemaOrgClaim(claim)),
  between: ',\n',
  tail: () => '\n]}\n',
};

function schemaOrgClaim({ id, page, source, party, content, firstSeenAt }: Claim): object {
  const speaker = party?.name.ar ?? source;
  const article = {
    '@type': 'NewsArticle',
    '@id': page.url,
    url: page.url,
    headline: page.title,
    inLanguage: 'ar',
    publisher: { '@type': 'NewsMediaOrganization', name: page.siteName || page.site },
    ...(page.author && { author: { '@type': 'Person', name: page.author } }),
    ...(page.publishedAt !== null && { datePublished: instant(page.publishedAt) }),
    ...(page.modifiedAt !== null && { dateModified: instant(page.modifiedAt) }),
  };
  return {
    '@type': 'Claim',
    '@id': `urn:riwaya:claim:${id}`,
    text: content,
    inLanguage: 'ar',
    ...(speaker && { author: { '@type': 'Organization', name: speaker, ...(source && { description: source }) } }),
    dateCreated: instant(firstSeenAt),
    appearance: article,
  };
}
