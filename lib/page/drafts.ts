/** A statement as it is handed over to be saved: its words, and W3C selectors to find them again by. */

import type { AttributedStatement } from '../accounts/analysis';
import type { Span } from '../arabic/span';
import { spanText } from '../arabic/span';
import type { ClaimDraft } from '../claims/claim';

/** Signs of context on each side: as many as Hypothesis keeps, enough to tell repeated words apart. */
const CONTEXT = 32;
/** Between the parts of a content that its cue interrupts. */
const GAP = ' … ';

export function draftOf(text: string, statement: AttributedStatement): ClaimDraft {
  const { kind, act, party, frames } = statement;
  const extent = extentOf(statement);
  return {
    kind,
    act,
    party,
    frames,
    cue: wordsOf(text, statement.cue),
    source: wordsOf(text, statement.source),
    content: wordsOf(text, statement.content),
    quote: {
      type: 'TextQuoteSelector',
      exact: spanText(text, extent),
      prefix: text.slice(Math.max(0, extent.start - CONTEXT), extent.start),
      suffix: text.slice(extent.end, extent.end + CONTEXT),
    },
    position: { type: 'TextPositionSelector', ...extent },
  };
}

/** From the first to the last word of the content; of the cue where there is none. */
export function extentOf({ content, cue, source }: AttributedStatement): Span {
  const spans = content.length > 0 ? content : cue.length > 0 ? cue : source;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const wordsOf = (text: string, spans: Span[]) =>
  spans
    .map((span) => spanText(text, span).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(GAP);
