/**
 * npm run relate -- PAIRS.tsv [--score] [--errors]
 * Tab-separated texts, named by a header line with the columns `a` and `b` → one line each: conflict, agreement or none, and the
 * reason. With --score, where there is a column `relation` (disagree, agree, other), the figures by rule on standard error.
 */
import { readFileSync } from 'node:fs';
import { relateHeadlines } from '../../lib/accounts/headlines';

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--score' && arg !== '--errors');
if (unknown) fail(`Unknown option ${unknown}.`);
if (!file) fail('Usage: npm run relate -- PAIRS.tsv [--score]');

const [header, ...lines] = readText(file as string)
  .replace(/^\ufeff/, '')
  .split(/\r?\n/);
const columns = (header ?? '').split('\t').map((name) => name.trim());
const [first, second, gold] = ['a', 'b', 'relation'].map((name) => columns.indexOf(name)) as [number, number, number];
if (first < 0 || second < 0) fail(`${file}: the first line must name the columns "a" and "b".`);

interface Figures {
  found: number;
  right: number;
}
const rules = new Map<string, Figures>();
const total = { conflict: { found: 0, right: 0, gold: 0 }, agreement: { found: 0, right: 0, gold: 0 } };

for (const line of lines) {
  if (!line.trim()) continue;
  const cells = line.split('\t');
  const relation = relateHeadlines(cells[first] ?? '', cells[second] ?? '');
  console.log(relation ? `${relation.type}\t${relation.reason.ar}` : 'none\t');
  if (gold >= 0) count(cells[gold] ?? '', relation, cells);
}
if (args.includes('--score')) {
  if (gold < 0) fail(`${file}: no column "relation" to score against.`);
  printScore();
}

function count(truth: string, relation: ReturnType<typeof relateHeadlines>, cells: string[]): void {
  if (truth === 'disagree') total.conflict.gold++;
  if (truth === 'agree') total.agreement.gold++;
  if (!relation) {
    if (args.includes('--errors') && truth === 'disagree')
      process.stderr.write(`MISSED\t${cells[first]}\t${cells[second]}\n`);
    return;
  }
  const right = truth === (relation.type === 'conflict' ? 'disagree' : 'agree');
  const name = `${relation.type} ${relation.rule} ${relation.finding.a.predicate}`;
  const figures = rules.get(name) ?? { found: 0, right: 0 };
  rules.set(name, figures);
  for (const sum of [figures, total[relation.type]]) {
    sum.found++;
    if (right) sum.right++;
  }
  if (args.includes('--errors') && !right)
    process.stderr.write(`FALSE ${name}\t${truth}\t${cells[first]}\t${cells[second]}\n`);
}

function printScore(): void {
  for (const [type, { found, right, gold: all }] of Object.entries(total)) {
    const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '-');
    process.stderr.write(
      `${type.padEnd(10)} P ${share(right, found)} (${right}/${found})  R ${share(right, all)} (${right}/${all})\n`,
    );
  }
  for (const [name, { found, right }] of [...rules].sort((a, b) => b[1].found - a[1].found))
    process.stderr.write(`  ${name.padEnd(48)} ${right}/${found}\n`);
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return fail(error instanceof TypeError ? `${path}: not UTF-8 text.` : `${path}: cannot be read.`);
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
