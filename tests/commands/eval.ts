/**
 * npm run eval -- DIR [--without SIEVE]… [--errors] [--by kind|act|sieve|text]
 * Scores the engine against gold in the form of the annotation guide, and prints the figures for each corpus and together.
 */
import { statSync } from 'node:fs';
import { findStatements } from '../../lib/statements/find-statements';
import { SIEVES } from '../../lib/statements/sieves/table';
import { type GoldText, readGold, readSilver } from '../corpus/gold';
import { scoreRelations } from '../corpus/score-relations';
import {
  addTally,
  emptyTally,
  f1,
  type Problem,
  ratio,
  scoreText,
  silverScore,
  type Tally,
} from '../corpus/score-statements';

const args = process.argv.slice(2);
const without: string[] = [];
let by: string | null = null;
let errors = false;
let root: string | null = null;
for (let at = 0; at < args.length; at++) {
  const arg = args[at] as string;
  if (arg === '--errors') errors = true;
  else if (arg === '--without') without.push(args[++at] ?? '');
  else if (arg === '--by') by = args[++at] ?? '';
  else if (arg.startsWith('--')) fail(`Unknown option ${arg}.`);
  else root = arg;
}
if (!root) fail('Usage: npm run eval -- DIR [--without SIEVE] [--errors] [--by kind|act|sieve|text]');
for (const name of without) {
  if (!SIEVES.some((sieve) => sieve.name === name))
    fail(`No sieve is called "${name}". There are: ${SIEVES.map((sieve) => sieve.name).join(', ')}.`);
}
if (by !== null && !['kind', 'act', 'sieve', 'text'].includes(by)) fail('--by takes kind, act, sieve or text.');
if (!statSync(root as string, { throwIfNoEntry: false })?.isDirectory()) fail(`${root} is no folder.`);

const texts = readGold(root as string);
const silver = readSilver(root as string);
if (!texts.length && !silver.length) fail(`No gold under ${root}.`);

const problems: Problem[] = [];
const relationErrors: string[] = [];
const groups = new Map<string, Tally>();
const corpora = [...new Set(texts.map((text) => text.corpus))];
const total = emptyTally();
let falseInNegative = 0;
for (const corpus of corpora) {
  const sum = emptyTally();
  const members = texts.filter((text) => text.corpus === corpus);
  for (const text of members) {
    const found = findStatements(text.text, { without });
    const score = scoreText(text, found);
    addTally(sum, score.tally);
    problems.push(...score.problems.map((problem) => ({ ...problem, file: `${corpus}/${problem.file}` })));
    if (text.statements.length === 0) falseInNegative += found.length;
    if (by) groupBy(text, found, score.goldOf, score.tally);
  }
  addTally(total, sum);
  print(corpus, sum, members.length);
  const relations = scoreRelations(corpus, members);
  for (const line of relations.lines) console.log(line);
  relationErrors.push(...relations.errors);
}
if (corpora.length > 1) print('together', total, texts.length);
if (corpora.length > 1) for (const line of scoreRelations('together', texts).lines) console.log(line);
const negatives = texts.filter((text) => text.statements.length === 0).length;
if (negatives) console.log(`negative    ${falseInNegative} false statements in ${negatives} texts without any`);
if (silver.length) printSilver();
if (by) for (const [name, tally] of [...groups].sort()) printGroup(name, tally);
if (errors) printErrors();

function print(name: string, tally: Tally, count: number): void {
  const line = (label: string, value: number, extra = '') =>
    console.log(`${label.padEnd(11)} ${name.padEnd(9)} F1 ${value.toFixed(3)}${extra}`);
  const of = (right: number) => `  P ${ratio(right, tally.found).toFixed(3)}  R ${ratio(right, tally.gold).toFixed(3)}`;
  line(
    'statements',
    f1(tally.matched, tally.found, tally.gold),
    `${of(tally.matched)}  (${tally.matched} right, ${tally.found} found, ${tally.gold} gold, ${count} texts)`,
  );
  line('source', f1(tally.sourceRight, tally.found, tally.gold), `${of(tally.sourceRight)}  exact`);
  line('content', f1(tally.sharedWords, tally.foundWords, tally.goldWords), '  tokens');
  line('content', f1(tally.contentRight, tally.found, tally.gold), `${of(tally.contentRight)}  exact`);
  console.log(
    `${'labels'.padEnd(11)} ${name.padEnd(9)} kind ${ratio(tally.kindRight, tally.matched).toFixed(3)}  act ${ratio(tally.actRight, tally.matched).toFixed(3)}  of the matched`,
  );
}

function printGroup(name: string, tally: Tally): void {
  const right = `source ${ratio(tally.sourceRight, tally.matched).toFixed(3)}  content ${ratio(tally.contentRight, tally.matched).toFixed(3)}`;
  const recall =
    by === 'sieve'
      ? `carries ${carriedBy(name).toFixed(3)} of recall`
      : `R ${ratio(tally.matched, tally.gold).toFixed(3)}`;
  const counts = by === 'sieve' ? `${tally.found} found` : `${tally.gold} gold, ${tally.found} found`;
  console.log(
    `${(by as string).padEnd(7)} ${name.padEnd(18)} P ${ratio(tally.matched, tally.found).toFixed(3)}  ${recall}  ${right}  (${counts})`,
  );
}

/** How much recall of all is lost where the sieve is switched off: others may catch a part of what it finds. */
function carriedBy(sieve: string): number {
  let matched = 0;
  for (const text of texts)
    matched += scoreText(text, findStatements(text.text, { without: [...without, sieve] })).tally.matched;
  return ratio(total.matched - matched, total.gold);
}

/** By kind and act recall is of the gold so labelled, precision of the found so labelled; a sieve has no gold of its own. */
function groupBy(
  text: GoldText,
  found: ReturnType<typeof findStatements>,
  goldOf: ReturnType<typeof scoreText>['goldOf'],
  tally: Tally,
): void {
  const group = (name: string) => {
    const existing = groups.get(name);
    if (existing) return existing;
    const fresh = emptyTally();
    groups.set(name, fresh);
    return fresh;
  };
  if (by === 'text') {
    addTally(group(text.name), tally);
    return;
  }
  const key = by as 'kind' | 'act' | 'sieve';
  if (key !== 'sieve') for (const statement of text.statements) group(statement[key]).gold++;
  found.forEach((statement, index) => {
    const sum = group(statement[key]);
    sum.found++;
    const gold = goldOf[index];
    if (!gold) return;
    const alone = scoreText({ ...text, statements: [gold, ...text.statements.filter((other) => other !== gold)] }, [
      statement,
    ]).tally;
    const place = key === 'sieve' ? sum : group(gold[key]);
    place.matched++;
    place.sourceRight += alone.sourceRight;
    place.contentRight += alone.contentRight;
  });
}

function printSilver(): void {
  const reached = { A: [0, 0], B: [0, 0] } as Record<string, [number, number]>;
  for (const statement of silver) {
    const found = findStatements(statement.text, { without });
    const score = silverScore(statement.text, statement.cue, statement.content, found);
    const tier = reached[statement.tier] ?? [0, 0];
    reached[statement.tier] = tier;
    tier[1]++;
    if (score >= 0.8) tier[0]++;
    else if (errors)
      problems.push({
        type: score === 0 ? 'missed' : 'content',
        file: `silver-${statement.tier}/${statement.id}`,
        detail: `«${statement.text.slice(statement.cue.start, statement.cue.end)}» ${score.toFixed(2)}\n      text  ${statement.text}\n      gold  ${statement.text.slice(statement.content.start, statement.content.end)}\n      found ${found.map((one) => `[${one.sieve}] ${one.content.map((span) => statement.text.slice(span.start, span.end)).join(' … ')}`).join('\n            ')}`,
      });
  }
  for (const [tier, [right, all]] of Object.entries(reached)) {
    if (all)
      console.log(
        `silver      ${tier}         recall ${ratio(right, all).toFixed(3)}  (${right} of ${all}, content token F1 ≥ .8)`,
      );
  }
}

function printErrors(): void {
  for (const type of ['missed', 'false', 'source', 'content', 'act', 'kind'] as const) {
    const list = problems.filter((problem) => problem.type === type);
    console.log(`\n== ${type}: ${list.length}`);
    for (const problem of list) console.log(`   ${problem.file}: ${problem.detail}`);
  }
  console.log(`\n== relations: ${relationErrors.length}`);
  for (const error of relationErrors) console.log(error);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
