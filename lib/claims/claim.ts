import type { Frame } from '../accounts/frame';
import type { Relation } from '../accounts/relation';
import type { Party } from '../parties/party';
import type { Act, StatementKind } from '../statements/statement';

/** W3C Web Annotation selectors; offsets are UTF-16 code units of the article text as read. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The page that a claim was read on. Times are milliseconds since 1970. */
export interface PageInfo {
  /** The canonical URL, without fragment and tracking parameters: the page's identity. */
  url: string;
  /** Host without `www.`. */
  site: string;
  siteName: string;
  title: string;
  author: string | null;
  /** The agency that the page itself names as its source («المصدر: رويترز»), if any. */
  agency: string | null;
  publishedAt: number | null;
  modifiedAt: number | null;
}

/** A statement as the reader hands it over to be saved. Plain JSON: it crosses from a page, so it is validated on arrival. */
export interface ClaimDraft {
  kind: StatementKind;
  act: Act;
  cue: string;
  source: string;
  content: string;
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  party: Party | null;
  frames: Frame[];
}

/** A statement as saved. Times are milliseconds since 1970. */
export interface Claim extends ClaimDraft {
  /** Deterministic: of the canonical URL, the folded content and the folded cue. 32 hexadecimal digits. */
  id: string;
  /** The place in every list: ascending is newest first, and within one reading of a page in the order of its text. */
  order: number;
  page: PageInfo;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When the page was first read without these words; null while they stand there. */
  goneAt: number | null;
  /** The words that the page has in their place now; null where none were found. */
  editedTo: string | null;
  contested: boolean;
  /** The same for the same words of the same source wherever they are printed: an agency's dispatch on several sites. */
  dispatch: string;
}

/** A relation as saved, between claims by their ids; `a` sorts before `b`. */
export interface ClaimRelation extends Relation<string> {
  /** Who says so: the rules, or the reader, whose word wins. */
  by: 'rules' | 'reader';
  /** Milliseconds since 1970. */
  foundAt: number;
}

/** What the reader says of two claims: not about the same thing, or a relation that no rule has found. */
export type Verdict = 'unrelated' | 'conflict' | 'agreement';

/** A story's folder. */
export interface Collection {
  id: string;
  name: string;
  note: string;
  tags: string[];
  createdAt: number;
  /** Ids of claims, in the order in which they were put in. */
  claims: string[];
}
