/** Lists of claims, newest first, a page at a time. Every list is a merge of sorted lists of keys, so none needs sorting. */
import type { Act } from '../statements/statement';
import type { Claim } from './claim';
import { commonOrders, type OrderSpan, thoseInAll, within } from './common-orders';
import { beginningWith, type Reading, read, type StoredClaim } from './database';
import { orderOfTime } from './order';
import { claimOf } from './stored-claim';
import { bareForms, searchedWords } from './words';

export interface ClaimQuery {
  /** Words that all must occur, with whatever prefixes they carry in the text. */
  text?: string;
  site?: string;
  /** A party's id. */
  party?: string;
  act?: Act;
  contested?: boolean;
  /** The canonical URL of a page. */
  url?: string;
  /** A collection's id. */
  collection?: string;
  /** First seen from here on, and before there; milliseconds since 1970. */
  from?: number;
  to?: number;
}

export interface ClaimList {
  claims: Claim[];
  /** To be handed in again for the next ones; null at the end. */
  next: number | null;
}

/** A list of claims: the part of an index that begins with the key. */
export interface Criterion {
  index: 'words' | 'site' | 'party' | 'act' | 'url' | 'contested';
  key: string | 1;
}

/** @throws StoreFault */
export function listClaims(
  query: ClaimQuery = {},
  options: { after?: number | null; limit?: number } = {},
): Promise<ClaimList> {
  const { after = null, limit = 50 } = options;
  return read(['claims', 'pages', 'collections'], async (transaction) => {
    const found = await findClaims(transaction, query, after, limit + 1);
    const shown = found.slice(0, limit);
    return {
      claims: await withPages(transaction, shown),
      next: found.length > limit ? (shown.at(-1)?.order ?? null) : null,
    };
  });
}

/** Joins records with those of their pages. */
export async function withPages(transaction: Reading, stored: StoredClaim[]): Promise<Claim[]> {
  const urls = [...new Set(stored.map(({ url }) => url))];
  const records = await Promise.all(urls.map((url) => transaction.objectStore('pages').get(url)));
  const pages = new Map(records.flatMap((page) => (page ? [[page.url, page] as const] : [])));
  return stored.flatMap((claim) => {
    const page = pages.get(claim.url);
    return page ? [claimOf(claim, page)] : [];
  });
}

async function findClaims(
  transaction: Reading,
  query: ClaimQuery,
  after: number | null,
  limit: number,
): Promise<StoredClaim[]> {
  const claims = transaction.objectStore('claims');
  const span = orderSpan(query, after);
  if (span.from > span.to) return [];
  const criteria = await criteriaOf(transaction, query);
  if (query.collection !== undefined) {
    const orders = await ordersOfCollection(transaction, query.collection, span);
    return claimsAt(transaction, (await thoseInAll(transaction, orders, criteria)).slice(0, limit));
  }
  const [only] = criteria;
  if (!only) return claims.getAll(IDBKeyRange.bound(span.from, span.to), limit);
  if (criteria.length === 1) return claims.index(only.index).getAll(within(only, span), limit);
  return claimsAt(transaction, await commonOrders(transaction, criteria, span, limit));
}

async function claimsAt(transaction: Reading, orders: number[]): Promise<StoredClaim[]> {
  const records = await Promise.all(orders.map((order) => transaction.objectStore('claims').get(order)));
  return records.filter((claim) => claim !== undefined);
}

async function ordersOfCollection(transaction: Reading, id: string, { from, to }: OrderSpan): Promise<number[]> {
  const collection = await transaction.objectStore('collections').get(id);
  const index = transaction.objectStore('claims').index('id');
  const orders = await Promise.all((collection?.claims ?? []).map((claim) => index.getKey(claim)));
  return orders
    .filter((order) => order !== undefined)
    .filter((order) => from <= order && order <= to)
    .sort((a, b) => a - b);
}

function orderSpan({ from, to }: ClaimQuery, after: number | null): OrderSpan {
  return {
    from: Math.max(after === null ? -Infinity : after + 1, to === undefined ? -Infinity : orderOfTime(to - 1)),
    to: from === undefined ? Infinity : orderOfTime(from - 1) - 1,
  };
}

async function criteriaOf(transaction: Reading, query: ClaimQuery): Promise<Criterion[]> {
  const criteria: Criterion[] = [];
  const words = await Promise.all(searchedWords(query.text ?? '').map((word) => asWritten(transaction, word)));
  for (const key of new Set(words)) criteria.push({ index: 'words', key });
  if (query.url !== undefined) criteria.push({ index: 'url', key: query.url });
  if (query.site !== undefined) criteria.push({ index: 'site', key: query.site });
  if (query.party !== undefined) criteria.push({ index: 'party', key: query.party });
  if (query.act !== undefined) criteria.push({ index: 'act', key: query.act });
  if (query.contested) criteria.push({ index: 'contested', key: 1 });
  return criteria;
}

/** The word, or the first of its bare forms that any claim has, where the word as written finds nothing. */
async function asWritten(transaction: Reading, word: string): Promise<string> {
  const words = transaction.objectStore('claims').index('words');
  for (const form of [word, ...bareForms(word)]) {
    if ((await words.getKey(beginningWith(form))) !== undefined) return form;
  }
  return word;
}
