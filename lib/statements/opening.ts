import { scanClause } from './clause-scan';
import { type Document, formAt, type Range } from './document';
import { opensNounContent } from './lexicon/masdars';
import type { Verb } from './lexicon/verbs';
import { nounOpening } from './noun-opening';
import type { Act } from './statement';
import { findBlame, findTarget, findTwoObjects } from './target';
import { bareNoun, isComma } from './words';

/** Where the content of a reporting word starts, and what stands between. */
export interface Opening {
  by: 'that' | 'colon' | 'quote' | 'preposition' | 'object' | 'target';
  /** The end of the words among which the source is to be looked for. */
  zoneEnd: number;
  /** First token of the content. */
  from: number;
  /** A governed preposition that belongs to the cue («أشار … إلى»). */
  preposition: Range | null;
  ends: 'clause' | 'phrase' | 'fixed';
  /** For own words in quotation marks: the index of the quotation. */
  quote: number;
  /** Where the object is speech itself («كرر نفيه»), its act. */
  act?: Act;
}

/** A clause is the surer content: the object must be a verbal noun, and no comma may set the clause off from the source («…، أن»). */
function prefersClause(document: Document, object: Opening, that: Opening): boolean {
  return !opensNounContent(bareNoun(formAt(document, object.from))) || isComma(formAt(document, that.zoneEnd - 1));
}

/** Looks to the right of the cue word at `at` for what `verb` governs. `participle`: it has no subject of its own. */
export function findOpening(
  document: Document,
  at: number,
  verb: Verb,
  participle = false,
  subjectKnown = false,
): Opening | null {
  const scan = scanClause(document, at, verb, participle);
  const { that, colon, quote } = scan;
  if (verb.blame) return findBlame(document, at, scan.stop);
  if (verb.two && (!that || /^بان/.test(formAt(document, that.from)))) {
    const two = findTwoObjects(document, at, scan, participle || subjectKnown);
    if (two) return two;
  }
  if (verb.target) {
    const target = findTarget(document, at, verb, scan, participle || subjectKnown);
    if (target) return target;
  }
  const early =
    verb.np !== 'no' || verb.prepositions.size ? nounOpening(document, at, verb, scan, participle, subjectKnown) : null;
  if (that && early?.by === 'object' && prefersClause(document, early, that)) return that;
  if (that && !(early && early.from < that.from - 1 && early.by === 'object')) {
    if (!(early && early.by === 'preposition' && early.from + 1 < that.from)) return that;
  }
  if (early && !(colon && colon.from < early.from) && !(quote && quote.from < early.from)) return early;
  if (that) return that;
  return colon ?? quote;
}
