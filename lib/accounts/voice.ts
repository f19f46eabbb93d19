/**
 * The page's own voice: where its headline or narration asserts as fact what one source claims and another on the same page
 * disputes. The sentences of statements are the sources' own; what is left is the page's.
 */
import { overlaps, type Span } from '../arabic/span';
import type { Statement } from '../statements/statement';
import type { AttributedStatement } from './analysis';
import type { Frame } from './frame';
import type { Context } from './reading/context';
import { readFrames } from './reading/frames';
import type { Word } from './reading/words';
import type { Over, Reason } from './relation';
import { compareEntities } from './relations/account';
import { relate } from './relations/relate';

export interface VoiceFinding {
  /** The page's own words: UTF-16 offsets in the text. */
  span: Span;
  /** 'headline' for the text's first line. */
  where: 'headline' | 'narration';
  over: Over;
  /** Statements that dispute it, and those that claim the same. */
  disputedBy: number[];
  claimedBy: number[];
  reason: Reason;
}

/** Rules that are sure enough to hold a page's own sentence against its sources. */
const SURE = /^(?:control|casualty\.none|polarity|terms)/;

/** An article's length: what goes on longer is no article, and is not held against itself throughout. */
const MOST_SENTENCES = 80;
const MOST_STATEMENTS = 120;

/** Yields as it goes: every sentence of the page is read once. */
export function* findVoice(
  context: Context,
  statements: readonly AttributedStatement[],
): Generator<void, VoiceFinding[], void> {
  const findings: VoiceFinding[] = [];
  const headlineEnd =
    context.text.search(/\S[^\n]*\n/) >= 0 ? context.text.indexOf('\n', context.text.search(/\S/)) : 0;
  const told = statements
    .flatMap(({ cue, source, content }) => [...cue, ...source, ...content])
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let read = 0;
  for (const span of sentences(context.words)) {
    if (read === MOST_SENTENCES) break;
    while (next < told.length && (told[next] as Span).end <= span.start) next++;
    // Spans may nest, so a few behind the next one are looked at as well.
    if (told.slice(Math.max(0, next - 4), next + 4).some((other) => overlaps(other, span))) continue;
    read++;
    const finding = judge(context, span, span.start < headlineEnd, statements.slice(0, MOST_STATEMENTS));
    if (finding) findings.push(finding);
    yield;
  }
  return findings;
}

function judge(
  context: Context,
  span: Span,
  headline: boolean,
  statements: readonly AttributedStatement[],
): VoiceFinding | null {
  const frames = readFrames(context, ownStatement(span), null);
  if (frames.length === 0) return null;
  const disputes = statements.flatMap((statement) => {
    const relation = relate({ party: null, act: 'assert', frames }, statement);
    return relation?.type === 'conflict' && SURE.test(relation.rule) ? [{ statement, relation }] : [];
  });
  const [first] = disputes;
  if (!first) return null;
  // Whoever claims the same is no disputant, whatever name the page gives the one who did it.
  const claimed = statements.filter(({ frames: theirs }) =>
    theirs.some((frame) => tellsSame(frame, first.relation.finding.a)),
  );
  const against = disputes.filter(({ statement }) => !claimed.includes(statement));
  if (claimed.length === 0 || against.length === 0) return null;
  const where = headline ? 'headline' : 'narration';
  return {
    span,
    where,
    over: first.relation.over,
    disputedBy: against.map(({ statement }) => statement.id),
    claimedBy: claimed.map(({ id }) => id),
    reason: wording(where, new Set(against.map(({ statement }) => statement.party?.id ?? `#${statement.id}`)).size),
  };
}

const tellsSame = (frame: Frame, own: Frame): boolean =>
  frame.predicate === own.predicate &&
  frame.polarity === own.polarity &&
  frame.era === own.era &&
  compareEntities(frame.theme, own.theme) === 'same';

const ownStatement = (span: Span): Statement => ({
  id: 0,
  kind: 'headline',
  act: 'assert',
  cue: [],
  source: [],
  content: [span],
  ref: null,
  inside: null,
  relay: [],
  sieve: 'voice',
});

function wording(where: VoiceFinding['where'], sources: number): Reason {
  const arabic = sources === 1 ? 'مصدر واحد في النص' : sources === 2 ? 'مصدران في النص' : `${sources} من مصادر النص`;
  return {
    ar: `${where === 'headline' ? 'العنوان يقول' : 'النص يقول'} هذا على أنه واقع، ويخالفه ${arabic}`,
    en: `The ${where === 'headline' ? 'headline' : 'text'} states this as fact; ${sources} ${sources === 1 ? 'source disputes' : 'sources dispute'} it`,
  };
}

/** The sentences of the text, by the punctuation between its words. */
function* sentences(words: readonly Word[]): Generator<Span> {
  let start: Word | null = null;
  let last: Word | null = null;
  for (const word of words) {
    if (start && last && /[.؟!\n]/.test(word.after)) {
      yield { start: start.start, end: last.end };
      start = null;
    }
    start ??= word;
    last = word;
  }
  if (start && last) yield { start: start.start, end: last.end };
}
