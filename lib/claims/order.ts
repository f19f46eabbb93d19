/**
 * The order of claims, which is their primary key: minus the millisecond of first seeing with three further digits for the place
 * in the page, so that ascending keys are newest first and follow the text within a page. A time until the year 2100 times 1000
 * stays below 2^53.
 */
import type { Reading, Writing } from './database';

const PER_MILLISECOND = 1000;

/** The smallest order that anything first seen at `time` can have. */
export const orderOfTime = (time: number): number => -(time + 1) * PER_MILLISECOND + 1;

/** `count` free orders for claims first seen at `time`, ascending; those that are taken are passed over towards older times. */
export async function freeOrders(transaction: Reading | Writing, time: number, count: number): Promise<number[]> {
  const claims = transaction.objectStore('claims');
  const free: number[] = [];
  for (let from = orderOfTime(time); free.length < count; from += PER_MILLISECOND) {
    const taken = new Set(await claims.getAllKeys(IDBKeyRange.bound(from, from + PER_MILLISECOND - 1)));
    for (let order = from; order < from + PER_MILLISECOND && free.length < count; order++) {
      if (!taken.has(order)) free.push(order);
    }
  }
  return free;
}
