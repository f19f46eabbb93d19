/**
 * Every message there is, in one map: what is asked, and what is answered. Plain JSON only (Chromium serialises messages as
 * JSON). The background validates each on arrival, and answers a page's reader only with what concerns its own page. Each may
 * be asked twice without harm, so that an answer lost with a killed worker is simply asked for again.
 */
import type { Over, Reason, Relation } from '../accounts/relation';
import type { Span } from '../arabic/span';
import type { Claim, ClaimDraft, Collection, PageInfo, Verdict } from '../claims/claim';
import type { Edit } from '../claims/edits';
import type { ArchivedPage, ArchivedRelation, ArchivedVerdict } from '../claims/exchange/archive';
import type { ImportCounts } from '../claims/exchange/import-records';
import type { Forgetting } from '../claims/keeping';
import type { WordChange } from '../page/anchoring/word-difference';

/** An account on another page that conflicts or agrees with a statement of this page. */
export interface OtherAccount {
  /** Index into the drafts that were sent. */
  statement: number;
  type: Relation['type'];
  over: Relation['over'];
  reason: Relation['reason'];
  other: Pick<Claim, 'id' | 'source' | 'content' | 'party' | 'act' | 'page' | 'quote' | 'firstSeenAt'>;
  /** The sites that print these very words of this source: more than one tell one dispatch, not several accounts. */
  sites: string[];
}

/** One statement of the page in front of the reader, as the popup and the side panel list it. */
export interface PageStatement {
  index: number;
  draft: ClaimDraft;
  contested: boolean;
  agreed: boolean;
  /** The id of the claim that it was saved as; null while it is not saved, and where the reader dropped it. */
  claim: string | null;
  /** The reader has said that it is none worth keeping. */
  dropped: boolean;
}

/** A claim that was saved from this page, whose words are no longer what they were. */
export interface ChangedWords {
  state: 'changed' | 'gone';
  claim: Pick<Claim, 'id' | 'content' | 'source' | 'firstSeenAt' | 'goneAt'>;
  /** The statement that has its place now, by index; null where none has. */
  statement: number | null;
  /** Where the edited words stand in the article text (UTF-16 offsets); null where they are gone. */
  span: Span | null;
  /** From the saved words to those of now; empty where they are gone. */
  difference: WordChange[];
}

/** Where the page states as fact, in its own voice, what its sources dispute. Statements by index. */
export interface PageVoice {
  words: string;
  where: 'headline' | 'narration';
  over: Over;
  reason: Reason;
  disputedBy: number[];
  claimedBy: number[];
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
  /** What has changed here since it was saved. */
  changes: ChangedWords[];
  voice: PageVoice[];
}

/** What the reader's script does not carry itself. */
export type ReaderPart = 'engine' | 'card';

/** Asked of the background. */
export interface BackgroundMessages {
  /**
   * The reader has read a page: save it (unless saving is off), and say what other pages tell. `drafts` are all statements that
   * the page has now: saved ones that are missing count as gone from it. `relations` are by index.
   */
  'page/read': {
    ask: { page: PageInfo; drafts: ClaimDraft[]; relations: Relation[] };
    /**
     * `within` are the relations within the page as they stand with what the reader has said of them.
     * `claims` has the id of each draft; null for what was not saved. `missing` are claims saved from this page before that are
     * not among the drafts: the reader may look for their words, since an edited statement is a finding.
     */
    answer: { saved: boolean; claims: (string | null)[]; others: OtherAccount[]; within: Relation[]; missing: Claim[] };
  };
  /** Words saved from this page that it has edited since, and those that stand in their place. */
  'page/edited': { ask: { url: string; edits: Edit[] }; answer: null };
  /** How many statements the tab's page has, for the badge. */
  'page/count': { ask: { statements: number; contested: number }; answer: null };
  /** Brings a part of the reader into the frame that asks: most pages have no Arabic article, and on few a card is shown. */
  'part/load': { ask: { part: ReaderPart }; answer: { loaded: boolean } };
  'claims/drop': { ask: { ids: string[] }; answer: { dropped: number } };
  'claims/restore': { ask: { ids: string[] }; answer: { restored: number } };
  /** Forgets a stretch; to be asked again while there is `more`. */
  'claims/forget': { ask: { what: Forgetting }; answer: { forgotten: number; more: boolean } };
  'import/pages': { ask: { pages: ArchivedPage[] }; answer: ImportCounts };
  'import/relations': { ask: { relations: ArchivedRelation[] }; answer: { added: number } };
  'import/verdicts': { ask: { verdicts: ArchivedVerdict[] }; answer: { added: number } };
  /** The reader's word on two claims; null takes it back. Answers what was said before, for undoing. */
  'claims/judge': {
    ask: { a: string; b: string; verdict: Verdict | null; over: Over };
    answer: { before: Verdict | null };
  };
  /** Gives a collection other words. */
  'collections/name': { ask: { id: string; name: string; note: string; tags: string[] }; answer: { there: boolean } };
  /** Answers the collection that is gone now; `collections/merge` puts it back. */
  'collections/remove': { ask: { id: string }; answer: { removed: Collection | null } };
  'collections/change': { ask: { id: string; add: string[]; remove: string[] }; answer: { claims: number } };
  /** Puts a collection in, new or removed before; one of its id takes in its claims. */
  'collections/merge': { ask: { collection: Collection }; answer: { changed: boolean } };
  'site/status': { ask: { url: string }; answer: SiteStatus };
  /** Reads the tab's page now. Needs `activeTab`: the reader has just clicked the toolbar button or a menu. */
  'site/read-once': { ask: { tabId: number }; answer: { started: boolean } };
  /** `on`: only after `allowSite(url)` was called from the click itself, except on listed sites. */
  'site/always': { ask: { url: string; on: boolean }; answer: SiteStatus };
}

/** Asked of the reader in a tab, by our own pages and the background alone. */
export interface ReaderMessages {
  'reader/state': { ask: null; answer: PageState };
  /** Scrolls to the statement and marks it for a moment. */
  'reader/go': { ask: { index: number }; answer: null };
  /** To the next statement (1) or the one before (-1), with its card, which takes the focus. */
  'reader/step': { ask: { by: 1 | -1 }; answer: null };
}

/** What a page's reader tells a side panel that follows it. */
export interface PageNews {
  /** The statement that the reader of the page is at; null where none is in view. */
  at: number | null;
  /** Whether the page's state has changed since it was last asked for. */
  changed: boolean;
}

export interface SiteStatus {
  host: string;
  /** 'listed': in the curated list; 'granted': the reader allowed it; 'off': the reader switched it off; 'other': neither. */
  status: 'listed' | 'granted' | 'off' | 'other' | 'unreadable';
}

/** Why a message was not answered, in kinds that a screen can put into a plain sentence. */
export type Fault =
  | 'full'
  | 'newer'
  | 'blocked'
  | 'unavailable'
  /** The message was not of its shape, or its sender may not ask that. */
  | 'refused'
  /** The extension was updated or removed: this script is a remnant and should stop. */
  | 'outdated'
  /** Nobody answers in that tab. */
  | 'silent'
  | 'failed';

export class MessageFault extends Error {
  override name = 'MessageFault';
  constructor(
    readonly fault: Fault,
    detail = '',
  ) {
    super(`message: ${fault}${detail && ` (${detail})`}`);
  }
}

/** What comes back on a message. */
export type Reply = { ok: true; answer: unknown } | { ok: false; fault: Fault };
