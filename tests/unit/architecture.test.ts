/** The rules of the house, held against the imports as they stand. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Each place, and all that it may import: places of the project, then packages. */
const MAY_IMPORT: Record<string, { places: string[]; packages: string[] }> = {
  'lib/arabic': { places: [], packages: ['@orama/stemmers', 'chrono-node'] },
  'lib/statements': { places: ['lib/arabic'], packages: [] },
  'lib/parties': { places: ['lib/arabic', 'lib/statements'], packages: [] },
  'lib/accounts': { places: ['lib/arabic', 'lib/statements', 'lib/parties'], packages: ['@orama/stemmers'] },
};

const PURE = Object.keys(MAY_IMPORT);

/** Packages that one folder alone may import. */
const OWNERS: [RegExp, string][] = [
  [/^idb$/, 'lib/claims'],
  [/^(webextension-polyfill|wxt\/browser)$/, 'lib/platform'],
];

const ENGINE = ['lib/arabic', 'lib/statements', 'lib/parties', 'lib/accounts'];

/** Folders that must not reach those named. */
const NEVER: [string, string[]][] = [
  ['lib/page', ['lib/claims', 'lib/platform', 'components', 'entrypoints']],
  ['lib/claims', ['lib/page', 'lib/platform', 'components', 'entrypoints']],
  ['lib/platform', ['components', 'entrypoints']],
  ['components', ['lib/platform', 'entrypoints']],
  ...ENGINE.map((place): [string, string[]] => [place, ['tests']]),
];

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  (readdirSync(path.join(root, folder), { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);

const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(path.join(root, file), 'utf8');
  const found = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map((match) => {
    const from = (match[2] ?? match[3] ?? match[4]) as string;
    const resolved = from.startsWith('.') ? path.join(path.dirname(file), from) : from;
    return { file, from: resolved, typeOnly: Boolean(match[1]) };
  });
});

const within = (place: string, folder: string) => place === folder || place.startsWith(`${folder}/`);
const isOurs = (place: string) => /^(lib|components|entrypoints|assets|tests)\//.test(place);
const say = ({ file, from }: Import) => `${file} imports ${from}`;

describe('the layers', () => {
  it('sees the imports at all', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it.each(PURE)('%s is plain TypeScript over strings', (place) => {
    const { places, packages } = MAY_IMPORT[place] as (typeof MAY_IMPORT)[string];
    const strays = imports
      .filter(({ file }) => within(file, place))
      .filter(({ from }) =>
        isOurs(from)
          ? ![place, ...places].some((allowed) => within(from, allowed))
          : !packages.some((name) => within(from, name)),
      );
    expect(strays.map(say)).toEqual([]);
  });

  it('the pure layers compile where there is no page, no browser and no Node', () => {
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const run = spawnSync(tsc, ['-p', path.join(import.meta.dirname, 'pure-layers')], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  it.each(OWNERS)('%s is imported by one folder alone', (name, owner) => {
    const strays = imports.filter(({ file, from }) => name.test(from) && !within(file, owner));
    expect(strays.map(say)).toEqual([]);
  });

  it.each(NEVER)('%s does not reach up', (place, forbidden) => {
    const strays = imports.filter(
      ({ file, from, typeOnly }) =>
        !typeOnly && within(file, place) && forbidden.some((folder) => within(from, folder)),
    );
    expect(strays.map(say)).toEqual([]);
  });
});

describe('what comes from a page stays text', () => {
  it('no string is ever parsed as HTML', () => {
    const strays = files.filter((file) =>
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/.test(
        withoutComments(file),
      ),
    );
    expect(strays).toEqual([]);
  });

  it('nothing asks the network', () => {
    const strays = files.filter((file) =>
      /\b(fetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon)/.test(withoutComments(file)),
    );
    expect(strays).toEqual([]);
  });
});

describe('the top level', () => {
  it('has the folders of the design and no other', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(['assets', 'components', 'entrypoints', 'lib', 'tests']);
  });

  it('lib has the layers of the design and no other', () => {
    expect(readdirSync(path.join(root, 'lib')).sort()).toEqual([
      'accounts',
      'arabic',
      'claims',
      'page',
      'parties',
      'platform',
      'statements',
    ]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, ' ');
}
