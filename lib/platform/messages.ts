/**
 * Every message there is, in one map: what is asked, and what is answered. Plain JSON only (Chromium serialises messages as
 * JSON). The background validates each on arrival, and answers a page's reader only with what concerns its own page.
 */
import type { Relation } from '../accounts/relation';
import type { Claim, ClaimDraft, PageInfo } from '../claims/claim';

/** An account on another page that conflicts or agrees with a statement of this page. */
export interface OtherAccount {
  /** Index into the drafts that were sent. */
  statement: number;
  type: Relation['type'];
  over: Relation['over'];
  reason: Relation['reason'];
  other: Pick<Claim, 'id' | 'source' | 'content' | 'party' | 'act' | 'page' | 'quote' | 'firstSeenAt'>;
}

/** One statement of the page in front of the reader, as the popup and the side panel list it. */
export interface PageStatement {
  index: number;
  draft: ClaimDraft;
  contested: boolean;
  agreed: boolean;
}

export interface PageState {
  page: PageInfo | null;
  language: string;
  /** 'reading' until the first pass is painted. */
  phase: 'reading' | 'done' | 'no-article' | 'not-arabic';
  statements: PageStatement[];
  /** Relations within the page, by index. */
  relations: Relation[];
  others: OtherAccount[];
}

/** Asked of the background. */
export interface BackgroundMessages {
  /** The reader has read a page: save it (unless saving is off), and say what other pages tell. `relations` are by index. */
  'page/read': {
    ask: { page: PageInfo; drafts: ClaimDraft[]; relations: Relation[] };
    answer: { saved: boolean; claims: string[]; others: OtherAccount[] };
  };
  /** How many statements the tab's page has, for the badge. */
  'page/count': { ask: { statements: number; contested: number }; answer: null };
  'claims/drop': { ask: { ids: string[] }; answer: { dropped: number } };
  'claims/restore': { ask: { ids: string[] }; answer: { restored: number } };
  'site/status': { ask: { url: string }; answer: SiteStatus };
  'site/read-once': { ask: { tabId: number }; answer: { started: boolean } };
  'site/always': { ask: { url: string; on: boolean }; answer: SiteStatus };
}

/** Asked of the reader in a tab, by our own pages and the background alone. */
export interface ReaderMessages {
  'reader/state': { ask: null; answer: PageState };
  /** Scrolls to the statement and marks it for a moment. */
  'reader/go': { ask: { index: number }; answer: null };
}

export interface SiteStatus {
  host: string;
  /** 'listed': in the curated list; 'granted': the reader allowed it; 'off': the reader switched it off; 'other': neither. */
  status: 'listed' | 'granted' | 'off' | 'other' | 'unreadable';
}
