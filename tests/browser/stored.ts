/** What the extension has stored, read raw from one of its own pages: tests and the demonstration look past every query. */
import type { Page } from 'puppeteer-core';

/** All records of one object store of the extension's database. `page` must be a page of the extension. */
export function storedRecords<T>(page: Page, database: string, store: string): Promise<T[]> {
  return page.evaluate(
    (name, from) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(from).objectStore(from).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    database,
    store,
  );
}
