import type { Span } from '../arabic/span';
import { contentEnd, trimContent } from './content';
import { type Document, type Range, readDocument, spanOf } from './document';
import { type Draft, Drafts } from './draft';
import { SIEVES } from './sieves/table';
import { resolveSpeakers } from './speaker';
import type { Statement, StatementKind } from './statement';

export interface FindOptions {
  /** Sieves to leave out, by name: to measure what each is worth. */
  without?: readonly string[];
}

/** Every statement of an Arabic text, in its order. */
export function findStatements(text: string, options: FindOptions = {}): Statement[] {
  const work = statementsInSteps(text, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding every few milliseconds so that a page can take its turn in between. */
export function* statementsInSteps(text: string, options: FindOptions = {}): Generator<void, Statement[], void> {
  const document = yield* readDocument(text);
  const drafts = new Drafts(document);
  const sieves = SIEVES.filter((sieve) => !options.without?.includes(sieve.name));
  for (const paragraph of document.paragraphs) {
    for (const sieve of sieves) sieve.find(document, paragraph, drafts);
    yield;
  }
  return yield* finish(document, drafts);
}

function* finish(document: Document, drafts: Drafts): Generator<void, Statement[], void> {
  const list = [...drafts.list].sort((a, b) => orderOf(a) - orderOf(b));
  let done = 0;
  for (const draft of list) {
    if (draft.ends === 'fixed') continue;
    const range = trimContent(document, { first: draft.from, end: contentEnd(document, draft, drafts) });
    draft.content = range ? [range] : [];
    if ((++done & 63) === 0) yield;
  }
  const filled = list.filter((draft) => draft.content.length > 0);
  const outerOf = nest(filled);
  const resolved = resolveSpeakers(document, filled, outerOf);
  const kept = filled.filter((draft) => !draft.needsSpeaker || resolved.get(draft)?.source);
  const ids = new Map<Draft, number>();
  for (const [index, draft] of kept.entries()) ids.set(draft, index + 1);
  return kept.map((draft, index) => {
    const { source, ref } = resolved.get(draft) ?? { source: null, ref: null };
    return {
      id: index + 1,
      kind: draft.kind ?? kindOf(document, draft),
      act: draft.act,
      cue: draft.cue.map((range) => spanOf(document, range)),
      source: source ? [spanOf(document, source)] : [],
      content: draft.content.map((range) => spanOf(document, range)),
      ref: ref ? (ids.get(ref) ?? null) : null,
      inside: ids.get(outerOf.get(draft) as Draft) ?? null,
      relay: draft.relay ? [spanOf(document, draft.relay)] : ([] as Span[]),
      sieve: draft.sieve,
    };
  });
}

/** For each draft the innermost one whose content its cue lies in. One pass over the drafts in text order. */
function nest(drafts: readonly Draft[]): Map<Draft, Draft | null> {
  const outerOf = new Map<Draft, Draft | null>();
  const open: Draft[] = [];
  for (const draft of drafts) {
    const at = orderOf(draft);
    while (open.length && lastOf(open[open.length - 1] as Draft) <= at) open.pop();
    let outer: Draft | null = null;
    for (let index = open.length - 1; index >= 0 && outer === null; index--) {
      const candidate = open[index] as Draft;
      if (candidate.content.some((range) => range.first <= at && at < range.end)) outer = candidate;
    }
    outerOf.set(draft, outer);
    open.push(draft);
    if (open.length > DEEPEST) open.shift();
  }
  return outerOf;
}

/** Statements within statements go no deeper in practice (3 % of Arabic news are nested at all). */
const DEEPEST = 8;

const lastOf = (draft: Draft): number => draft.content[draft.content.length - 1]?.end ?? draft.at;

const orderOf = (draft: Draft): number => draft.cue[0]?.first ?? draft.at;

/**
 * All in quotation marks is direct, a bare أن before them or not («أن "الأزمة انتهت"»; «أنه "قلق"» is mixed); quoted words inside make
 * it mixed. A single quoted word is a name, or held at arm's length.
 */
function kindOf(document: Document, draft: Draft): StatementKind {
  const [range] = draft.content as [Range];
  const bare = /^[وب]?ان$/.test(document.tokens[range.first]?.form ?? '') ? range.first + 1 : range.first;
  for (const open of [bare, bare - 1]) {
    const quote = document.quotes.list[(document.quotes.opens[open] as number | undefined) ?? -1];
    if (draft.content.length === 1 && quote && Math.abs(quote.close - range.end) <= 1) return 'direct';
  }
  for (let at = range.first; at < range.end; at++) {
    const quote = document.quotes.opens[at] as number;
    if (quote >= 0 && document.quotes.list[quote]!.close - at > 2) return 'mixed';
  }
  return 'indirect';
}
