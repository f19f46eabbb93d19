/**
 * How statements are measured.
 *
 * - A span counts by the words that it touches: a word half covered is covered. Words are runs of letters, digits and marks.
 * - *Statements*: a found statement matches a gold one when their cues share a word, or, where the gold cue is empty, when the
 *   found cue is empty too or part of the source, and the contents share at least half of the words of the shorter. Matching is
 *   one to one, by cue words shared first, then content words shared.
 * - *Source*: exact, over the words, of the matched; a gold source without span has that of the statement its `ref` names
 *   (in turn), and a found one likewise has its span already. Both empty is right. Precision divides by all found, recall by all gold.
 * - *Content*: compared after dropping complementisers and prepositions at the left edge. Token F1 over all words of all
 *   statements (missed and invented ones count in full); exact F1 as for the source.
 */

import { fold } from '../../lib/arabic/fold';
import type { Span } from '../../lib/arabic/span';
import type { Statement } from '../../lib/statements/statement';
import type { GoldStatement, GoldText } from './gold';

export interface Tally {
  gold: number;
  found: number;
  matched: number;
  sourceRight: number;
  contentRight: number;
  goldWords: number;
  foundWords: number;
  sharedWords: number;
  kindRight: number;
  actRight: number;
}

export const emptyTally = (): Tally => ({
  gold: 0,
  found: 0,
  matched: 0,
  sourceRight: 0,
  contentRight: 0,
  goldWords: 0,
  foundWords: 0,
  sharedWords: 0,
  kindRight: 0,
  actRight: 0,
});

export interface Problem {
  type: 'missed' | 'false' | 'source' | 'content' | 'kind' | 'act';
  file: string;
  detail: string;
}

export interface TextScore {
  tally: Tally;
  problems: Problem[];
  /** The gold statement of each found one, by index, or null. */
  goldOf: (GoldStatement | null)[];
}

/** The words of a text, with the word that each offset falls in. */
class Words {
  readonly starts: Span[] = [];

  constructor(readonly text: string) {
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_\u0640]+/gu)) {
      this.starts.push({ start: match.index, end: match.index + match[0].length });
    }
  }

  touched(spans: readonly Span[]): number[] {
    const list: number[] = [];
    this.starts.forEach((word, index) => {
      if (spans.some((span) => span.start < word.end && word.start < span.end)) list.push(index);
    });
    return list;
  }

  form(index: number): string {
    const { start, end } = this.starts[index] as Span;
    return fold(this.text.slice(start, end));
  }
}

const EDGE = /^(?:[وف]?[بل]?ان|الي|علي|عن|من|في|ب|ل|[وف]?قد|عما|مما)$/;

function contentWords(words: Words, spans: readonly Span[]): number[] {
  const list = words.touched(spans);
  let from = 0;
  while (from < list.length - 1 && EDGE.test(words.form(list[from] as number))) from++;
  return list.slice(from);
}

export function scoreText(gold: GoldText, found: readonly Statement[]): TextScore {
  const words = new Words(gold.text);
  const tally = emptyTally();
  const problems: Problem[] = [];
  const cueWords = (statement: { cue: Span[] }) => words.touched(statement.cue);
  const goldCues = gold.statements.map(cueWords);
  const foundCues = found.map(cueWords);
  const goldContents = gold.statements.map((statement) => contentWords(words, statement.content));
  const foundContents = found.map((statement) => contentWords(words, statement.content));
  const pairs: { g: number; f: number; cue: number; content: number }[] = [];
  gold.statements.forEach((statement, g) => {
    found.forEach((candidate, f) => {
      const content = shared(goldContents[g] as number[], foundContents[f] as number[]);
      const cue = shared(goldCues[g] as number[], foundCues[f] as number[]);
      const smaller = Math.min((goldContents[g] as number[]).length, (foundContents[f] as number[]).length);
      if (statement.cue.length ? cue > 0 : candidate.cue.length === 0 && content * 2 >= smaller)
        pairs.push({ g, f, cue, content });
    });
  });
  pairs.sort((a, b) => b.cue - a.cue || b.content - a.content);
  const goldOf: (GoldStatement | null)[] = found.map(() => null);
  const foundOf: number[] = gold.statements.map(() => -1);
  for (const { g, f } of pairs) {
    if (goldOf[f] || (foundOf[g] as number) >= 0) continue;
    goldOf[f] = gold.statements[g] as GoldStatement;
    foundOf[g] = f;
  }
  const show = (spans: readonly Span[]) => spans.map((span) => gold.text.slice(span.start, span.end)).join(' … ');
  const problem = (type: Problem['type'], detail: string) => problems.push({ type, file: gold.name, detail });
  tally.gold = gold.statements.length;
  tally.found = found.length;
  for (const list of goldContents) tally.goldWords += list.length;
  for (const list of foundContents) tally.foundWords += list.length;
  gold.statements.forEach((statement, g) => {
    const f = foundOf[g] as number;
    if (f < 0) {
      problem(
        'missed',
        `${statement.kind}/${statement.act} «${show(statement.cue)}» of «${show(statement.source)}»: ${show(statement.content)}`,
      );
      return;
    }
    tally.matched++;
    const candidate = found[f] as Statement;
    const goldSource = words.touched(goldSourceOf(gold, statement));
    const foundSource = words.touched(candidate.source);
    if (same(goldSource, foundSource)) tally.sourceRight++;
    else
      problem(
        'source',
        `«${show(statement.cue)}» gold «${show(goldSourceOf(gold, statement))}» found «${show(candidate.source)}» [${candidate.sieve}]`,
      );
    tally.sharedWords += shared(goldContents[g] as number[], foundContents[f] as number[]);
    if (same(goldContents[g] as number[], foundContents[f] as number[])) tally.contentRight++;
    else
      problem(
        'content',
        `«${show(statement.cue)}» [${candidate.sieve}]\n      gold  ${show(statement.content)}\n      found ${show(candidate.content)}`,
      );
    if (statement.kind === candidate.kind) tally.kindRight++;
    else
      problem(
        'kind',
        `«${show(statement.cue)}» gold ${statement.kind} found ${candidate.kind}: ${show(statement.content)}`,
      );
    if (statement.act === candidate.act) tally.actRight++;
    else problem('act', `«${show(statement.cue)}» gold ${statement.act} found ${candidate.act}`);
  });
  found.forEach((candidate, f) => {
    if (!goldOf[f])
      problem(
        'false',
        `«${show(candidate.cue)}» of «${show(candidate.source)}» [${candidate.sieve}]: ${show(candidate.content)}`,
      );
  });
  return { tally, problems, goldOf };
}

function goldSourceOf(gold: GoldText, statement: GoldStatement): Span[] {
  const seen = new Set<number>();
  let current: GoldStatement | undefined = statement;
  while (current && current.source.length === 0 && current.ref !== null && !seen.has(current.id)) {
    seen.add(current.id);
    const ref: number = current.ref;
    current = gold.statements.find((other) => other.id === ref);
  }
  return current?.source ?? [];
}

function shared(a: readonly number[], b: readonly number[]): number {
  const set = new Set(b);
  return a.reduce((sum, item) => sum + (set.has(item) ? 1 : 0), 0);
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** For the treebank statements: the best token F1 of a found content whose cue shares a word with the listed cue. */
export function silverScore(text: string, cue: Span, content: Span, found: readonly Statement[]): number {
  const words = new Words(text);
  const goldCue = words.touched([cue]);
  const goldContent = contentWords(words, [content]);
  let best = 0;
  for (const statement of found) {
    if (!shared(goldCue, words.touched(statement.cue))) continue;
    const list = contentWords(words, statement.content);
    const both = shared(goldContent, list);
    best = Math.max(best, (2 * both) / Math.max(1, goldContent.length + list.length));
  }
  return best;
}

export function addTally(sum: Tally, part: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
}

export const ratio = (part: number, whole: number): number => (whole ? part / whole : 1);
export const f1 = (right: number, found: number, gold: number): number =>
  found + gold ? (2 * right) / (found + gold) : 1;
