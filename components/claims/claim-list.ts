import { type ReadonlySignal, signal } from '@preact/signals';
import type { Claim } from '../../lib/claims/claim';
import type { ClaimList, ClaimQuery } from '../../lib/claims/search';
import { type ClaimFilter, NO_FILTER } from './ClaimFilters';

type Lister = (query: ClaimQuery, options: { after?: number | null; limit?: number }) => Promise<ClaimList>;

/** A list of saved claims as it is searched, narrowed and read on: a page of it at a time. */
export interface ClaimListModel {
  query: ReadonlySignal<string>;
  filter: ReadonlySignal<ClaimFilter>;
  claims: ReadonlySignal<Claim[]>;
  loading: ReadonlySignal<boolean>;
  hasMore: ReadonlySignal<boolean>;
  failed: ReadonlySignal<boolean>;
  search(text: string): void;
  narrow(filter: ClaimFilter): void;
  more(): void;
  /** Reads again what is shown, as far as it was read. */
  refresh(): Promise<void>;
}

const PAGE = 30;
const DAY = 86_400_000;
const DAYS = { day: 1, week: 7, month: 30 };

export function createClaimList(list: Lister, now: () => number = Date.now): ClaimListModel {
  const query = signal('');
  const filter = signal(NO_FILTER);
  const claims = signal<Claim[]>([]);
  const loading = signal(true);
  const failed = signal(false);
  const next = signal<number | null>(null);
  const hasMore = signal(false);
  let asked = 0;

  /** An answer to what is no longer asked is let go: it may come late. */
  const load = async (after: number | null, limit: number) => {
    const turn = ++asked;
    loading.value = true;
    try {
      const found = await list(queryOf(query.value, filter.value, now()), { after, limit });
      if (turn !== asked) return;
      claims.value = after === null ? found.claims : [...claims.value, ...found.claims];
      next.value = found.next;
      hasMore.value = found.next !== null;
      failed.value = false;
    } catch (error) {
      if (turn !== asked) return;
      console.error('riwaya: the claims could not be listed', error);
      failed.value = true;
    }
    loading.value = false;
  };

  return {
    query,
    filter,
    claims,
    loading,
    hasMore,
    failed,
    search(text) {
      query.value = text;
      void load(null, PAGE);
    },
    narrow(narrowed) {
      filter.value = narrowed;
      void load(null, PAGE);
    },
    more() {
      if (next.value !== null && !loading.value) void load(next.value, PAGE);
    },
    refresh: () => load(null, Math.max(PAGE, claims.value.length)),
  };
}

export function queryOf(text: string, filter: ClaimFilter, now: number): ClaimQuery {
  const { site, party, act, collection, period, contested } = filter;
  return {
    ...(text.trim() && { text }),
    ...(site && { site }),
    ...(party && { party }),
    ...(act && { act }),
    ...(collection && { collection }),
    ...(contested && { contested }),
    ...(period && { from: now - DAYS[period] * DAY }),
  };
}
