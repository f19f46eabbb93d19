/**
 * `npm test`: everything that must pass, in the order of its cost. Ends with one plain line, `N passed, N failed`, and exits
 * with 1 where anything failed. Every part runs, whatever failed before it, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureArabicFont, ensureBrowser, NoBrowserError, type Target } from '../browser/browsers';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, '.output/tests');
const tally = { passed: 0, failed: 0, skipped: 0 };

mkdirSync(results, { recursive: true });
check('types', 'tsc', '--noEmit');
check('lint', 'biome', 'ci', '.');
suite('unit');
suite('corpus');
const built =
  check('build for Chromium', 'wxt', 'build') && check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
if (built) {
  check('lint of the Firefox build', 'web-ext', 'lint', '-s', '.output/firefox-mv3');
  for (const target of ['chromium', 'firefox'] as const) if (hasBrowser(target)) suite(target);
}

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exit(tally.failed > 0 ? 1 : 0);

/** A tool of the project that passes or fails as a whole. */
function check(name: string, tool: string, ...args: string[]): boolean {
  console.log(`\n— ${name} —`);
  const run = spawnSync(path.join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const passed = run.status === 0;
  tally[passed ? 'passed' : 'failed']++;
  return passed;
}

/** One project of vitest.config.ts, counted test by test. A suite that dies before it reports counts as one failure. */
function suite(project: string): void {
  console.log(`\n— ${project} —`);
  const file = path.join(results, `${project}.json`);
  rmSync(file, { force: true });
  const run = spawnSync(
    path.join(root, 'node_modules/.bin/vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  const report = readReport(file);
  tally.passed += report.numPassedTests;
  tally.failed += report.numFailedTests;
  tally.skipped += report.numPendingTests;
  if (run.status !== 0 && report.numFailedTests === 0) tally.failed++;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

/** Chromium must be there. Firefox is tested where it is, or can be installed; elsewhere its suite is counted as skipped. */
function hasBrowser(target: Target): boolean {
  try {
    ensureBrowser(target);
    ensureArabicFont();
    return true;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.log(`\n— ${target} —\n${error.message}`);
    tally[target === 'firefox' ? 'skipped' : 'failed']++;
    return false;
  }
}
