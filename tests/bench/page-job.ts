/** Runs inside a page of the bench: our whole job on the page, and mark.js marking words on it, each to the next frame. */
import Mark from 'mark.js';
import { analysisInSteps } from '../../lib/accounts/analysis';
import { findDates } from '../../lib/arabic/dates';
import { looksArabic } from '../../lib/page/arabic-page';
import { marksOf } from '../../lib/page/marks';
import { Painter } from '../../lib/page/painting';
import { findText, readText } from '../../lib/page/reading';
import { runAtOnce } from '../../lib/page/slices';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function timed(job: () => unknown): Promise<number> {
  await nextFrame();
  const began = performance.now();
  await job();
  await nextFrame();
  return performance.now() - began;
}

const painter = new Painter(window);
const engine = { analyze: analysisInSteps, dates: findDates };

function readAndPaint(): number {
  const found = looksArabic(document) ? runAtOnce(findText(document)) : null;
  const reading = found && runAtOnce(readText(document, found, engine));
  if (!reading) throw new Error('the page of the bench is not read');
  const { statements } = reading.analysis;
  const marks = marksOf(statements, new Set(), new Set());
  runAtOnce(painter.paint(reading.text, marks, [], reading.article.root));
  return statements.length;
}

function markWords(words: string[]): Promise<void> {
  return new Promise((done) => new Mark(document.body).mark(words, { separateWordSearch: false, done: () => done() }));
}

function unmark(): Promise<void> {
  return new Promise((done) => new Mark(document.body).unmark({ done }));
}

/** Milliseconds of each, `work` without the wait for the next frame. Ours leaves the document as it was, so it goes first; the words that were marked are unmarked again. */
async function round(words: string[]): Promise<{ ours: number; theirs: number; work: number; statements: number }> {
  let statements = 0;
  let work = 0;
  const ours = await timed(() => {
    const began = performance.now();
    statements = readAndPaint();
    work = performance.now() - began;
  });
  painter.drop();
  const theirs = await timed(() => markWords(words));
  await unmark();
  document.body.normalize();
  return { ours, theirs, work, statements };
}

Object.assign(globalThis, { bench: { round } });
