/**
 * npm run analyze -- [--across] FILE…
 * Plain text or .html files → one JSON object a line: language, statements, relations. With --across a last line relates the
 * statements of different files. Offsets are UTF-16 code units of the file's text as read (of a page's article, for .html). A
 * file that cannot be read gives a line on standard error; the others are still read, and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { relateAcross } from '../../lib/accounts/across';
import { type Analysis, type AttributedStatement, analyze } from '../../lib/accounts/analysis';
import type { Span } from '../../lib/arabic/span';
import { htmlText } from './html-text';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--across');
if (unknown || !files.length) {
  process.stderr.write(unknown ? `Unknown option ${unknown}.\n` : 'Usage: npm run analyze -- [--across] FILE…\n');
  process.exit(1);
}

const read: { file: string; analysis: Analysis }[] = [];
for (const file of files) {
  const text = readText(file);
  if (text === null) {
    process.exitCode = 1;
    continue;
  }
  const analysis = analyze(text);
  read.push({ file, analysis });
  print({
    file,
    language: analysis.language,
    statements: analysis.statements.map((statement) => plain(statement, text)),
    relations: analysis.relations.map(({ type, a, b, over, reason }) => ({ type, a, b, over, reason: reason.ar })),
  });
}
if (args.includes('--across')) {
  const across = read.flatMap((one, index) =>
    read.slice(index + 1).flatMap((other) =>
      relateAcross(one.analysis.statements, other.analysis.statements).map(({ type, a, b, over, reason }) => ({
        type,
        a: [one.file, a],
        b: [other.file, b],
        over,
        reason: reason.ar,
      })),
    ),
  );
  print({ across });
}

function plain(statement: AttributedStatement, text: string) {
  const spans = (list: Span[]) => list.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return {
    id: statement.id,
    kind: statement.kind,
    act: statement.act,
    cue: spans(statement.cue),
    source: spans(statement.source),
    content: spans(statement.content),
    party: statement.party?.name.ar ?? null,
    side: statement.party?.side?.name.ar ?? null,
  };
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** UTF-8 alone, with or without its mark; null, and a line on standard error, for anything else. */
function readText(file: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    return /\.html?$/i.test(file) ? htmlText(text) : text;
  } catch (error) {
    process.stderr.write(`${file} could not be read: ${reasonOf(error as NodeJS.ErrnoException)}.\n`);
    return null;
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'it is not there';
  if (error.code === 'EISDIR') return 'it is a folder';
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || error instanceof TypeError) return 'it is not UTF-8';
  return error.message;
}
