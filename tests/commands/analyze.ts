/**
 * npm run analyze -- [--across] FILE…
 * Plain text or .html files → one JSON object a line: language, statements, relations. With --across a last line relates the
 * statements of different files. A file that cannot be read gives a line on standard error; the others are still read, and the
 * exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { languageOf } from '../../lib/arabic/language';
import type { Span } from '../../lib/arabic/span';
import { findStatements } from '../../lib/statements/find-statements';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--across');
if (unknown || !files.length) {
  process.stderr.write(unknown ? `Unknown option ${unknown}.\n` : 'Usage: npm run analyze -- [--across] FILE…\n');
  process.exit(1);
}

for (const file of files) {
  const text = readText(file);
  if (text === null) {
    process.exitCode = 1;
    continue;
  }
  const spans = (list: Span[]) => list.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const language = languageOf(text);
  const statements = language === 'ar' ? findStatements(text) : [];
  const line = {
    file,
    language,
    statements: statements.map(({ id, kind, act, cue, source, content }) => ({
      id,
      kind,
      act,
      cue: spans(cue),
      source: spans(source),
      content: spans(content),
    })),
    relations: [],
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** UTF-8 alone, with or without its mark; null, and a line on standard error, for anything else. */
function readText(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is not UTF-8'
        : (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'it is not there'
          : (error as Error).message;
    process.stderr.write(`${file} could not be read: ${reason}.\n`);
    return null;
  }
}
