import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../lib/arabic/span';
import type { Act, StatementKind } from '../../lib/statements/statement';

export interface GoldStatement {
  id: number;
  kind: StatementKind;
  act: Act;
  cue: Span[];
  source: Span[];
  content: Span[];
  ref: number | null;
}

export interface GoldRelation {
  type: 'conflict' | 'agree';
  a: number;
  b: number;
  over: string;
}

export interface GoldText {
  /** The folder of the corpus it belongs to: 'real', 'events', … */
  corpus: string;
  name: string;
  file: string;
  text: string;
  statements: GoldStatement[];
  relations: GoldRelation[];
}

interface RawStatement extends Omit<GoldStatement, 'cue' | 'source' | 'content' | 'ref'> {
  cue?: [number, number][];
  source?: [number, number][];
  content: [number, number][];
  ref?: number | null;
}

const spans = (list: [number, number][] | undefined): Span[] => (list ?? []).map(([start, end]) => ({ start, end }));

/** Every annotated text under a folder, whatever the depth: NAME.json beside NAME.txt. */
export function readGold(root: string): GoldText[] {
  return walk(root)
    .filter((file) => file.endsWith('.json') && !/relations\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const raw = JSON.parse(readFileSync(file, 'utf8'));
      if (!Array.isArray(raw.statements)) return [];
      const text: string = raw.text ?? readFileSync(file.replace(/\.json$/, '.txt'), 'utf8');
      return [
        {
          corpus: corpusOf(root, file),
          name: path.basename(file, '.json'),
          file,
          text,
          statements: (raw.statements as RawStatement[]).map((statement) => ({
            ...statement,
            cue: spans(statement.cue),
            source: spans(statement.source),
            content: spans(statement.content),
            ref: statement.ref ?? null,
          })),
          relations: raw.relations ?? [],
        },
      ];
    });
}

export interface SilverStatement {
  id: string;
  text: string;
  tier: string;
  cue: Span;
  source: Span | null;
  content: Span;
}

/** The treebank statements, where the folder has them. */
export function readSilver(root: string): SilverStatement[] {
  return walk(root)
    .filter((file) => path.basename(file) === 'statements.jsonl')
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
}

function walk(root: string): string[] {
  return readdirSync(root).flatMap((name) => {
    const file = path.join(root, name);
    return statSync(file).isDirectory() ? walk(file) : [file];
  });
}

const CORPORA = ['seed', 'real', 'events', 'tricky', 'written', 'silver'];

function corpusOf(root: string, file: string): string {
  const parts = path.resolve(file).split(path.sep);
  return parts.reverse().find((part) => CORPORA.includes(part)) ?? path.basename(path.resolve(root));
}
