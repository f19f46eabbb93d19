/** The page's identity: one address for one article, whatever way it was reached. */

const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|ocid|xtor|cmpid|ns_.*|at_.*|cmp|smid|spm|traffic_source|feature|share|__twitter_impression|amp|outputType|from|src)$/i;

/** Names that hosts put in front for the same pages: `m.example.com`, `amp.example.com`. */
const SAME_SITE_PREFIX = /^(?:www\d?|m|mobile|amp|wap)\./;

/** Without fragment and tracking parameters; null where it is no web address. */
export function cleanUrl(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // `forEach`, not its iterators: in Firefox's content scripts a page's own iterators cannot be iterated.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Host without `www.`; empty for an address that is none. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * The canonical address that the page gives, where it may be believed: on the page's own site (a page must not speak for
 * another), and not the front page in place of an article.
 */
export function canonicalUrl(given: string | null, location: string): string {
  const own = cleanUrl(location) ?? location;
  const canonical = given ? cleanUrl(given, location) : null;
  if (!canonical) return own;
  const from = new URL(own);
  const to = new URL(canonical);
  const bare = (host: string) => host.replace(SAME_SITE_PREFIX, '');
  if (bare(to.hostname) !== bare(from.hostname)) return own;
  if (to.pathname === '/' && to.search === '' && from.pathname !== '/') return own;
  // A test server's port and an upgrade from http belong to where the page was read, not to what it says of itself.
  return canonical;
}
