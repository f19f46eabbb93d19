/** Lists of claims, newest first, a page at a time. Every list is a merge of sorted lists of keys, so none needs sorting. */
import type { Act } from '../statements/statement';
import type { Claim } from './claim';
import { type Reading, read, type StoredClaim } from './database';
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
  /** First seen from here on, and before there; milliseconds since 1970. */
  from?: number;
  to?: number;
}

export interface ClaimList {
  claims: Claim[];
  /** To be handed in again for the next ones; null at the end. */
  next: number | null;
}

type Criterion = { index: 'words' | 'site' | 'party' | 'act' | 'url'; key: string } | { index: 'contested'; key: 1 };

/** @throws StoreFault */
export function listClaims(
  query: ClaimQuery = {},
  options: { after?: number | null; limit?: number } = {},
): Promise<ClaimList> {
  const { after = null, limit = 50 } = options;
  return read(['claims', 'pages'], async (transaction) => {
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
  const range = orderRange(query, after);
  if (range === 'empty') return [];
  const criteria = await criteriaOf(transaction, query);
  if (criteria.length === 0) return claims.getAll(range, limit);
  const [only] = criteria;
  if (criteria.length === 1 && only && range === null) return claims.index(only.index).getAll(only.key, limit);
  const lists = await Promise.all(criteria.map(({ index, key }) => claims.index(index).getAllKeys(key)));
  const inRange = (order: number) => range === null || range.includes(order);
  const orders = intersection(lists).filter(inRange).slice(0, limit);
  const records = await Promise.all(orders.map((order) => claims.get(order)));
  return records.filter((claim) => claim !== undefined);
}

function orderRange({ from, to }: ClaimQuery, after: number | null): IDBKeyRange | null | 'empty' {
  const newest = Math.max(after === null ? -Infinity : after + 1, to === undefined ? -Infinity : orderOfTime(to - 1));
  const oldest = from === undefined ? Infinity : orderOfTime(from - 1) - 1;
  if (newest > oldest) return 'empty';
  if (newest === -Infinity && oldest === Infinity) return null;
  if (oldest === Infinity) return IDBKeyRange.lowerBound(newest);
  return newest === -Infinity ? IDBKeyRange.upperBound(oldest) : IDBKeyRange.bound(newest, oldest);
}

async function criteriaOf(transaction: Reading, query: ClaimQuery): Promise<Criterion[]> {
  const criteria: Criterion[] = [];
  for (const word of searchedWords(query.text ?? '')) {
    criteria.push({ index: 'words', key: await asWritten(transaction, word) });
  }
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
    if ((await words.getKey(form)) !== undefined) return form;
  }
  return word;
}

/** The numbers that all lists have; the lists and the answer ascend. */
function intersection(lists: number[][]): number[] {
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
  const places = others.map(() => 0);
  return (shortest ?? []).filter((order) =>
    others.every((list, which) => {
      let place = places[which] as number;
      while (place < list.length && (list[place] as number) < order) place++;
      places[which] = place;
      return list[place] === order;
    }),
  );
}
