/**
 * `npm run bench [-- engine|chromium|store|import|screens|firefox …]`: the figures of speed, as ratios of two things measured in one run. Prints a table, and
 * writes it with the machine and the versions into `.output/bench/`. Fails on no machine: a slow one is slow on both sides.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Table from 'cli-table3';
import { benchEngine } from '../bench/engine';
import { benchImport } from '../bench/import';
import type { Figure } from '../bench/measure';
import { benchPage } from '../bench/page';
import { benchScreens } from '../bench/screens';
import { benchStore } from '../bench/store';
import { findBrowser } from '../browser/browsers';
import { root } from '../browser/harness';

const PARTS: Record<string, () => Promise<Figure[]>> = {
  engine: benchEngine,
  chromium: () => benchPage('chromium'),
  store: () => benchStore('chromium'),
  import: () => benchImport(),
  screens: () => benchScreens(),
  firefox: async () => (findBrowser('firefox') ? benchPage('firefox') : []),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const figures: Figure[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`measuring ${name} …`);
  figures.push(...(await part()));
}

const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, ${os.type()} ${os.release()}, Node ${process.version}`;
const rows = figures.map(({ what, ratio, reach, detail }) => [what, ratio.toFixed(2), `≤ ${reach}`, detail]);
const table = new Table({ head: ['', 'ratio', 'reach', 'medians (fastest–slowest)'], style: { head: [], border: [] } });
table.push(...rows);
console.log(`${table.toString()}\n${machine}`);

const folder = path.join(root, '.output/bench');
mkdirSync(folder, { recursive: true });
const lines = [
  '| | ratio | reach | medians (fastest–slowest) |',
  '| --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
writeFileSync(path.join(folder, 'bench.md'), `${lines.join('\n')}\n\n${machine}\n`);
writeFileSync(path.join(folder, 'bench.json'), JSON.stringify({ machine, figures }, null, 2));
