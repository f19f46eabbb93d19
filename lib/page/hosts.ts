import { HOSTS } from './host-list';

export type Ownership = 'state' | 'public' | 'private' | 'party' | 'opposition' | 'independent' | 'international';

/** A news site of the curated list. */
export interface Host {
  /** Without `www.`; it stands for its subdomains too. */
  host: string;
  /** First part of the path that the Arabic pages stand under («arabic»), or '' where the whole host is Arabic. */
  path: string;
  name: { ar: string; en: string };
  /** ISO 3166-1 alpha-2, lower case; `xx` for none. */
  country: string;
  ownership: Ownership;
}

let list: Host[] | undefined;
let byHost: Map<string, Host> | undefined;

/** All sites of the list, in its order. */
export function hosts(): readonly Host[] {
  list ??= HOSTS.trim()
    .split('\n')
    .map((line) => {
      const [address, ar, en, country, ownership] = line.split('|') as [string, string, string, string, Ownership];
      const [host, path = ''] = address.split('/') as [string, string?];
      return { host, path, name: { ar, en }, country, ownership };
    });
  return list;
}

/** The site that a host name belongs to: its own line, or that of the nearest domain above it. Null where none is listed. */
export function listedHost(hostname: string): Host | null {
  byHost ??= new Map(hosts().map((host) => [host.host, host]));
  let name = hostname.toLowerCase().replace(/\.$/, '');
  while (name.includes('.')) {
    const host = byHost.get(name);
    if (host) return host;
    name = name.slice(name.indexOf('.') + 1);
  }
  return null;
}

/**
 * The match patterns of the manifest, one a site: over http and https, and of no more than its Arabic pages. `*.` stands for the
 * host itself as well as for its subdomains.
 */
export const hostMatches = (): string[] => hosts().map(({ host, path }) => `*://*.${host}/${path ? `${path}/*` : '*'}`);
