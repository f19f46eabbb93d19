/** What several lists have in common, newest first, without reading lists that are long to their end. */
import type { Reading } from './database';
import type { Criterion } from './search';

/** Orders from `from` to `to`, both included. */
export interface OrderSpan {
  from: number;
  to: number;
}

const FIRST_STRETCH = 512;
const LONGEST_STRETCH = 8192;

export const within = ({ key }: Criterion, { from, to }: OrderSpan): IDBKeyRange =>
  IDBKeyRange.bound([key, from], [key, to]);

/**
 * The first `limit` orders that all lists have. Stretches of each are laid side by side, longer ones every time; as soon as one
 * list is known to its end, its few orders are looked up in the others.
 */
export async function commonOrders(
  transaction: Reading,
  criteria: Criterion[],
  span: OrderSpan,
  limit: number,
): Promise<number[]> {
  const claims = transaction.objectStore('claims');
  const common: number[] = [];
  let { from } = span;
  for (let stretch = FIRST_STRETCH; common.length < limit; stretch = Math.min(2 * stretch, LONGEST_STRETCH)) {
    const lists = await Promise.all(
      criteria.map((one) => claims.index(one.index).getAllKeys(within(one, { from, to: span.to }), stretch)),
    );
    const [ended] = lists.filter((list) => list.length < stretch).sort((a, b) => a.length - b.length);
    if (ended) {
      common.push(...(await thoseInAll(transaction, ended, criteria)));
      break;
    }
    const horizon = Math.min(...lists.map((list) => list.at(-1) as number));
    const [first, ...others] = lists.map((list) => new Set(list));
    for (const order of first ?? [])
      if (order <= horizon && others.every((list) => list.has(order))) common.push(order);
    from = horizon + 1;
  }
  return common.slice(0, limit);
}

/** Those of a few orders that all lists have. */
export async function thoseInAll(transaction: Reading, orders: number[], criteria: Criterion[]): Promise<number[]> {
  const claims = transaction.objectStore('claims');
  const found = await Promise.all(
    orders.map(async (order) => {
      const places = criteria.map(({ index, key }) => claims.index(index).getKey(IDBKeyRange.only([key, order])));
      return (await Promise.all(places)).every((place) => place !== undefined);
    }),
  );
  return orders.filter((_, which) => found[which]);
}
