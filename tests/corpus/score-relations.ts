/**
 * Scores conflicts and agreements against gold, on the gold's own statements ('gold') or on those that the engine finds
 * ('engine'). A pair counts as found under whatever name of the slot; `over` is told apart in the errors.
 *
 * Run alone it prints every error: npx tsx tests/corpus/score-relations.ts [--engine] [--only=NAME] [--quiet] DIR …
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AttributedStatement, accountsOf } from '../../lib/accounts/analysis';
import { relate } from '../../lib/accounts/relations/relate';
import { findStatements } from '../../lib/statements/find-statements';
import type { Statement } from '../../lib/statements/statement';
import { type GoldStatement, type GoldText, readGold } from './gold';
import { scoreText } from './score-statements';

export type Mode = 'gold' | 'engine';

export interface Figures {
  right: number;
  found: number;
  gold: number;
}

export interface RelationScore {
  /** Statements of one text that stand in some conflict. */
  contested: Figures;
  within: Record<'conflict' | 'agree', Figures>;
  across: Record<'conflict' | 'agree', Figures>;
  nearMisses: number;
  errors: string[];
}

export interface RelationReport {
  lines: string[];
  errors: string[];
}

type Address = [site: string, id: number];
interface AcrossGold {
  relations: { type: 'conflict' | 'agree'; a: Address; b: Address; over: string; why: string }[];
  nearMisses?: { a: Address; b: Address; why: string }[];
  sameParty?: { a: Address; b: Address }[];
}

const none = (): Figures => ({ right: 0, found: 0, gold: 0 });
export const precision = ({ right, found }: Figures): number => (found ? right / found : 1);
export const recall = ({ right, gold }: Figures): number => (gold ? right / gold : 1);

/** Gold statements in the engine's shape, each with the source of the one it continues. */
export function goldStatements(text: GoldText): Statement[] {
  const byId = new Map(text.statements.map((statement) => [statement.id, statement]));
  const sourceOf = (statement: GoldStatement, depth = 0): GoldStatement['source'] => {
    const head = statement.ref === null ? undefined : byId.get(statement.ref);
    return statement.source.length || !head || depth > 9 ? statement.source : sourceOf(head, depth + 1);
  };
  return text.statements.map((statement) => ({
    ...statement,
    source: sourceOf(statement),
    inside: null,
    relay: [],
    sieve: 'gold',
  }));
}

/** The accounts of a text, each under the number of the gold statement it is, or a number of its own below zero. */
function readAccounts(text: GoldText, mode: Mode): AttributedStatement[] {
  if (mode === 'gold') return accountsOf(text.text, goldStatements(text));
  const found = findStatements(text.text);
  const { goldOf } = scoreText(text, found);
  return accountsOf(text.text, found).map((statement, index) => ({
    ...statement,
    id: goldOf[index]?.id ?? -1 - index,
  }));
}

type Found = Map<string, { type: 'conflict' | 'agree'; over: string; rule: string }>;

function relateAll(
  a: readonly AttributedStatement[],
  b: readonly AttributedStatement[] | null,
  key: (x: number, y: number) => string,
): Found {
  const found: Found = new Map();
  a.forEach((x, index) => {
    for (const y of b ?? a.slice(index + 1)) {
      const relation = relate(x, y, { sameText: b === null });
      if (relation)
        found.set(key(x.id, y.id), {
          type: relation.type === 'agreement' ? 'agree' : 'conflict',
          over: relation.over,
          rule: relation.rule,
        });
    }
  });
  return found;
}

interface Gold {
  pairs: Map<string, { type: 'conflict' | 'agree'; over: string }>;
  ignored: Set<string>;
  nearMisses: Map<string, string>;
}

function compare(
  found: Found,
  gold: Gold,
  sums: RelationScore['within'],
  describe: (key: string) => string,
  score: RelationScore,
): void {
  for (const [key, relation] of found) {
    if (gold.ignored.has(key)) continue;
    sums[relation.type].found++;
    const near = gold.nearMisses.get(key);
    if (near !== undefined) score.nearMisses++;
    if (gold.pairs.get(key)?.type === relation.type) sums[relation.type].right++;
    else
      score.errors.push(
        `FALSE ${relation.type} over ${relation.over} (${relation.rule})${near === undefined ? '' : ` NEAR MISS: ${near}`}${gold.pairs.has(key) ? ' wrong type' : ''} ${describe(key)}`,
      );
  }
  for (const [key, relation] of gold.pairs) {
    sums[relation.type].gold++;
    if (found.get(key)?.type !== relation.type)
      score.errors.push(`MISSED ${relation.type} over ${relation.over} ${describe(key)}`);
  }
}

const excerpt = (text: GoldText, id: number, accounts: readonly AttributedStatement[]): string => {
  const statement = accounts.find((each) => each.id === id) ?? goldStatements(text).find((each) => each.id === id);
  if (!statement) return `${text.name}#${id}`;
  const cut = (spans: Statement['content']) => spans.map((span) => text.text.slice(span.start, span.end)).join(' … ');
  return `${text.name}#${id} [${statement.act}] ${cut(statement.source)} | ${cut(statement.content)}`;
};

/** Scores texts, and for those that stand beside a relations.json the pairs across them. */
export function scoreRelationsOf(texts: readonly GoldText[], mode: Mode): RelationScore {
  const pair = () => ({ conflict: none(), agree: none() });
  const score: RelationScore = { contested: none(), within: pair(), across: pair(), nearMisses: 0, errors: [] };
  const events = new Map<string, { text: GoldText; accounts: AttributedStatement[] }[]>();
  for (const text of texts) {
    const accounts = readAccounts(text, mode);
    const key = (x: number, y: number) => `${Math.min(x, y)} ${Math.max(x, y)}`;
    const found = relateAll(accounts, null, key);
    const gold: Gold = {
      pairs: new Map(text.relations.map((each) => [key(each.a, each.b), { type: each.type, over: each.over }])),
      ignored: new Set(),
      nearMisses: new Map(),
    };
    const describe = (name: string) =>
      `\n    ${name
        .split(' ')
        .map((id) => excerpt(text, Number(id), accounts))
        .join('\n    ')}`;
    compare(found, gold, score.within, describe, score);
    const contested = (pairs: Iterable<[string, { type: string }]>) =>
      new Set([...pairs].filter(([, each]) => each.type === 'conflict').flatMap(([name]) => name.split(' ')));
    const [flagged, truly] = [contested(found), contested(gold.pairs)];
    score.contested.found += flagged.size;
    score.contested.gold += truly.size;
    score.contested.right += [...flagged].filter((id) => truly.has(id)).length;
    const folder = path.dirname(text.file);
    if (existsSync(path.join(folder, 'relations.json')))
      events.set(folder, [...(events.get(folder) ?? []), { text, accounts }]);
  }
  for (const [folder, members] of events) scoreAcross(folder, members, score);
  return score;
}

function scoreAcross(
  folder: string,
  members: { text: GoldText; accounts: AttributedStatement[] }[],
  score: RelationScore,
): void {
  const across: AcrossGold = JSON.parse(readFileSync(path.join(folder, 'relations.json'), 'utf8'));
  const siteOf = (text: GoldText) => /-(s\d+)$/.exec(text.name)?.[1] ?? text.name;
  const bySite = new Map(members.map((member) => [siteOf(member.text), member]));
  const key = (a: Address, b: Address) =>
    [a, b]
      .map(([site, id]) => `${site}#${id}`)
      .sort()
      .join(' ');
  const gold: Gold = {
    pairs: new Map(across.relations.map((each) => [key(each.a, each.b), each])),
    ignored: new Set((across.sameParty ?? []).map((each) => key(each.a, each.b))),
    nearMisses: new Map((across.nearMisses ?? []).map((each) => [key(each.a, each.b), each.why])),
  };
  const found: Found = new Map();
  members.forEach((one, index) => {
    for (const other of members.slice(index + 1)) {
      const named = (x: number, y: number) => key([siteOf(one.text), x], [siteOf(other.text), y]);
      for (const [name, value] of relateAll(one.accounts, other.accounts, named)) found.set(name, value);
    }
  });
  const describe = (name: string) =>
    `\n    ${name
      .split(' ')
      .map((address) => {
        const [site = '', id] = address.split('#');
        const member = bySite.get(site);
        return member ? excerpt(member.text, Number(id), member.accounts) : address;
      })
      .join('\n    ')}`;
  compare(found, gold, score.across, describe, score);
}

const line = (name: string, corpus: string, figures: Figures) =>
  `${name.padEnd(18)} ${corpus.padEnd(9)} P ${precision(figures).toFixed(3)} (${figures.right}/${figures.found})  R ${recall(figures).toFixed(3)} (${figures.right}/${figures.gold})`;

export function reportLines(corpus: string, score: RelationScore): string[] {
  const lines = [
    line('contested', corpus, score.contested),
    line('conflicts within', corpus, score.within.conflict),
    line('agreements within', corpus, score.within.agree),
  ];
  if (score.across.conflict.gold + score.across.conflict.found > 0)
    lines.push(
      line('conflicts across', corpus, score.across.conflict),
      line('agreements across', corpus, score.across.agree),
      `${'near misses'.padEnd(18)} ${corpus.padEnd(9)} ${score.nearMisses} paired`,
    );
  return lines;
}

/** For `npm run eval`: the figures on the statements that the engine finds. */
export function scoreRelations(corpus: string, texts: readonly GoldText[]): RelationReport {
  const score = scoreRelationsOf(texts, 'engine');
  return { lines: reportLines(corpus, score), errors: score.errors };
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
  const texts = args
    .filter((arg) => !arg.startsWith('-'))
    .flatMap((folder) => readGold(folder))
    .filter((text) => text.name.startsWith(only));
  const mode: Mode = args.includes('--engine') ? 'engine' : 'gold';
  for (const corpus of [...new Set(texts.map((text) => text.corpus)), 'together']) {
    const members = texts.filter((text) => corpus === 'together' || text.corpus === corpus);
    const score = scoreRelationsOf(members, mode);
    if (corpus !== 'together' && !args.includes('--quiet')) for (const error of score.errors) console.log(error);
    for (const each of reportLines(corpus, score)) console.log(each);
  }
}
