/** What is to be exported: everything, what a search finds, or single claims. Read a stretch at a time, so that any amount fits. */
import type { Claim, Collection } from '../claim';
import { listCollections } from '../collections';
import {
  beginningWith,
  type Reading,
  read,
  type StoredClaim,
  type StoredPage,
  type StoredRelation,
  type StoredVerdict,
} from '../database';
import { claimsByIds } from '../pages';
import { type ClaimQuery, listClaims } from '../search';

export type Selection = 'all' | { ids: string[] } | { query: ClaimQuery };

const STRETCH = 200;
const PAGES = 20;

/** The claims, newest first, in stretches. */
export async function* selectedClaims(selection: Selection): AsyncGenerator<Claim[]> {
  if (selection !== 'all' && 'ids' in selection) {
    for (let from = 0; from < selection.ids.length; from += STRETCH) {
      yield await claimsByIds(selection.ids.slice(from, from + STRETCH));
    }
    return;
  }
  const query = selection === 'all' ? {} : selection.query;
  let next: number | null = null;
  do {
    const list = await listClaims(query, { after: next, limit: STRETCH });
    yield list.claims;
    next = list.next;
  } while (next !== null);
}

export interface PageWithClaims {
  page: StoredPage;
  claims: StoredClaim[];
}

/** The pages with those of their claims that are selected, in stretches. */
export async function* selectedPages(selection: Selection): AsyncGenerator<PageWithClaims[]> {
  if (selection !== 'all') {
    const ids = new Set<string>();
    const urls = new Set<string>();
    for await (const claims of selectedClaims(selection)) {
      for (const { id, page } of claims) {
        ids.add(id);
        urls.add(page.url);
      }
    }
    const all = [...urls];
    for (let from = 0; from < all.length; from += PAGES) {
      const pages = await read(['pages', 'claims'], (transaction) =>
        Promise.all(all.slice(from, from + PAGES).map((url) => pageWithClaims(transaction, url))),
      );
      yield pages
        .filter((page) => page !== null)
        .map(({ page, claims }) => ({ page, claims: claims.filter(({ id }) => ids.has(id)) }));
    }
    return;
  }
  let after: string | null = null;
  for (;;) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const pages: PageWithClaims[] = await read(['pages', 'claims'], async (transaction) => {
      const urls = await transaction.objectStore('pages').getAllKeys(range, PAGES);
      const found = await Promise.all(urls.map((url) => pageWithClaims(transaction, url)));
      return found.filter((page) => page !== null);
    });
    const last = pages.at(-1);
    if (!last) return;
    yield pages;
    after = last.page.url;
  }
}

async function pageWithClaims(transaction: Reading, url: string): Promise<PageWithClaims | null> {
  const page = await transaction.objectStore('pages').get(url);
  const claims = await transaction.objectStore('claims').index('url').getAll(beginningWith(url));
  return page ? { page, claims } : null;
}

/** What the reader has said of claims that are both among `ids`. */
export const verdictsAmong = (ids: ReadonlySet<string>): Promise<StoredVerdict[]> =>
  read(['verdicts'], async (transaction) => {
    const verdicts = await transaction.objectStore('verdicts').getAll();
    return verdicts.filter(({ claims }) => claims.every((id) => ids.has(id)));
  });

/** The collections, with those of their claims that are among `ids`; all of them where everything is selected. */
export async function collectionsAmong(selection: Selection, ids: ReadonlySet<string>): Promise<Collection[]> {
  const collections = (await listCollections()).map((one) => ({
    ...one,
    claims: one.claims.filter((id) => ids.has(id)),
  }));
  return selection === 'all' ? collections : collections.filter(({ claims }) => claims.length > 0);
}

/** The relations both of whose claims are among `ids`, in stretches. */
export async function* relationsAmong(ids: ReadonlySet<string>): AsyncGenerator<StoredRelation[]> {
  let after: string | null = null;
  for (;;) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const relations: StoredRelation[] = await read(['relations'], (transaction) =>
      transaction.objectStore('relations').getAll(range, 1000),
    );
    const last = relations.at(-1);
    if (!last) return;
    yield relations.filter(({ a, b }) => ids.has(a) && ids.has(b));
    after = last.key;
  }
}
