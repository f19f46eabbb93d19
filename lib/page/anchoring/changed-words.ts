/** Claims saved from this page whose words are not what they were: edited since, or taken out. */
import type { Claim } from '../../claims/claim';
import type { ChangedWords } from '../../platform/messages';
import { extentOf } from '../drafts';
import type { Reading } from '../reading';
import type { Sliced } from '../slices';
import { QuoteFinder } from './find-quote';
import { sameWords, wordDifference } from './word-difference';

/** A page that was rewritten from end to end is not followed word by word. */
const MOST_SOUGHT = 60;

export function* changedWords({ text: { text }, analysis }: Reading, missing: Claim[]): Sliced<ChangedWords[]> {
  if (missing.length === 0) return [];
  const finder = new QuoteFinder(text);
  const changes: ChangedWords[] = [];
  for (const { id, content, source, quote, position, firstSeenAt, goneAt } of missing.slice(0, MOST_SOUGHT)) {
    yield;
    const claim = { id, content, source, firstSeenAt, goneAt };
    const found = finder.find(quote, position);
    if (!found) {
      changes.push({ state: 'gone', claim, statement: null, span: null, difference: [] });
      continue;
    }
    const now = text.slice(found.span.start, found.span.end);
    // The words stand as they were: it is the rules that read them otherwise today.
    if (found.state === 'unchanged' || sameWords(quote.exact, now)) continue;
    const statement = analysis.statements.findIndex((each) => {
      const extent = extentOf(each);
      return extent.start < found.span.end && found.span.start < extent.end;
    });
    changes.push({
      state: 'changed',
      claim,
      statement: statement < 0 ? null : statement,
      span: found.span,
      difference: wordDifference(quote.exact, now),
    });
  }
  return changes;
}
