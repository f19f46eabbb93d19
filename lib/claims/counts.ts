/** How much there is, and what a list can be narrowed by. */
import type { Party } from '../parties/party';
import { read } from './database';

/** More choices than a reader looks through; search finds the others. */
const MOST_CHOICES = 500;

export interface StoreCounts {
  claims: number;
  pages: number;
  relations: number;
}

export function countClaims(): Promise<StoreCounts> {
  return read(['claims', 'pages', 'relations'], async (transaction) => {
    const [claims, pages, relations] = await Promise.all([
      transaction.objectStore('claims').count(),
      transaction.objectStore('pages').count(),
      transaction.objectStore('relations').count(),
    ]);
    return { claims, pages, relations };
  });
}

export interface SiteChoice {
  site: string;
  siteName: string;
}

/** Every site that something was saved from, by its name. */
export function savedSites(): Promise<SiteChoice[]> {
  return read(['pages'], async (transaction) => {
    const sites: SiteChoice[] = [];
    let cursor = await transaction.objectStore('pages').index('site').openCursor(null, 'nextunique');
    while (cursor && sites.length < MOST_CHOICES) {
      sites.push({ site: cursor.value.site, siteName: cursor.value.siteName || cursor.value.site });
      cursor = await cursor.continue();
    }
    return sites.sort((a, b) => arabic.compare(a.siteName, b.siteName));
  });
}

export type PartyChoice = Pick<Party, 'id' | 'name' | 'side'>;

/** Every party that something was saved of, by its name. */
export function savedParties(): Promise<PartyChoice[]> {
  return read(['claims'], async (transaction) => {
    const parties: PartyChoice[] = [];
    let cursor = await transaction.objectStore('claims').index('party').openCursor();
    while (cursor && parties.length < MOST_CHOICES) {
      const { party } = cursor.value;
      if (party && !party.anonymous) parties.push({ id: party.id, name: party.name, side: party.side });
      cursor = await cursor.continue([cursor.key[0], afterAll]);
    }
    return parties.sort((a, b) => arabic.compare(a.name.ar, b.name.ar));
  });
}

/** An array is greater than any number. */
const afterAll = [] as unknown as number;
const arabic = new Intl.Collator('ar');
