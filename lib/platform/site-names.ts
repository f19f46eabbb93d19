/** The site that an address belongs to, as the extension names it. */

/** The host without `www.`; null where it is no web address. */
export function siteOf(url: string): string | null {
  const parsed = webAddress(url);
  return parsed?.hostname.replace(/^www\./u, '') ?? null;
}

/** Match patterns for exactly this site: its host, and the same with or without `www.` */
export function patternsOf(url: string): string[] {
  const site = siteOf(url);
  if (site === null) return [];
  const isName = /\.[a-z]/iu.test(site) && !site.startsWith('[');
  return [`*://${site}/*`, ...(isName ? [`*://www.${site}/*`] : [])];
}

/**
 * The canonical address that a page claims for itself, where it may: within its own site, the mobile and AMP hosts counted in.
 * A page that claims another's address would write into that one's record; it gets its own address instead.
 */
export function ownAddress(claimed: string, actual: string): string {
  const own = webAddress(actual);
  const said = webAddress(claimed);
  if (own && said && plainHost(own) === plainHost(said)) return claimed;
  if (!own) return claimed;
  own.hash = '';
  return own.href;
}

const plainHost = ({ hostname }: URL): string => hostname.replace(/^(?:(?:www|m|mobile|amp)\.)+/u, '');

function webAddress(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/u.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}
