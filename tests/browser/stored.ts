/** What the extension has stored, read raw from one of its own pages: tests and the demonstration look past every query. */
import type { Page } from 'puppeteer-core';
import type { StoredClaim, StoredPage, StoredRelation } from '../../lib/claims/database';

/** All records of one object store. `page` must be a page of the extension. */
function storedRecords<T>(page: Page, store: string): Promise<T[]> {
  return page.evaluate(
    (from) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('riwaya');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // No named function in here: what runs the commands wraps those in a helper that the page does not have.
          const database = opening.result;
          const reading = database.transaction(from).objectStore(from).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

/** Newest first: the order of their keys. */
export const storedClaims = (page: Page) => storedRecords<StoredClaim>(page, 'claims');
export const storedPages = (page: Page) => storedRecords<StoredPage>(page, 'pages');
export const storedRelations = (page: Page) => storedRecords<StoredRelation>(page, 'relations');
