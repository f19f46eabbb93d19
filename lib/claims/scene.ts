/**
 * Pages about the same: they share what they are about, and their days lie near each other. Found by an index of pages, so that
 * however much is stored, a new page is held against the few that can tell of the same event.
 */
import type { ClaimDraft } from './claim';
import type { Reading, StoredPage, Writing } from './database';

const DAY = 24 * 60 * 60 * 1000;
/** Accounts of one event are told within days; what is told later speaks of a later state. */
const WINDOW_DAYS = 7;
const FEWEST_SHARED = 2;
const MOST_OF_ONE_KEY = 1000;
const MOST_PAGES = 12;

export const dayOf = (time: number): number => Math.floor(time / DAY);

export const sceneDays = (scene: string[], time: number): [string, number][] => scene.map((key) => [key, dayOf(time)]);

/** What a page is about, as the frames of its statements have it. */
export const sceneOf = (drafts: readonly (ClaimDraft | null)[]): string[] =>
  drafts.flatMap((draft) => draft?.frames ?? []).find(({ scene }) => scene.length > 0)?.scene ?? [];

/** A page as far as it is compared. */
export type Staged = Pick<StoredPage, 'url' | 'scene' | 'sceneDays'>;

/** The other pages that share most with this one, those with the most first. */
export async function pagesAboutTheSame(transaction: Reading | Writing, page: Staged): Promise<StoredPage[]> {
  const pages = transaction.objectStore('pages');
  const index = pages.index('sceneDays');
  const lists = await Promise.all(
    page.sceneDays.map(([key, day]) =>
      index.getAllKeys(IDBKeyRange.bound([key, day - WINDOW_DAYS], [key, day + WINDOW_DAYS]), MOST_OF_ONE_KEY),
    ),
  );
  const shared = new Map<string, number>();
  for (const url of lists.flat()) shared.set(url, (shared.get(url) ?? 0) + 1);
  shared.delete(page.url);
  const nearest = [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PAGES);
  const records = await Promise.all(nearest.map(([url]) => pages.get(url)));
  return records.filter((record) => record !== undefined);
}
