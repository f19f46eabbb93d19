import type { Frame } from '../accounts/frame';
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

/** A statement as saved. */
export interface Claim extends ClaimDraft {
  /** Deterministic: of the canonical URL, the folded content and the folded cue. */
  id: string;
  page: PageInfo;
  firstSeenAt: number;
  lastSeenAt: number;
  /** Folded words and their bare forms, for search. */
  words: string[];
  /** What the claim is about, for finding other accounts of it without comparing all pairs. */
  topics: string[];
}
