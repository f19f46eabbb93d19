// Runs a command of package.json on a machine where nothing is installed yet: npm packages first, then the command itself.
// Plain JavaScript on Node's own modules alone, because nothing else is there before the install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command, ...args] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Riwaya needs Node 20.19 or newer; this is ${process.version}.`);

if (!isInstalled()) {
  process.stderr.write('Installing npm packages (once) …\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm packages could not be installed: run "npm ci" and read what it says.');
}

const loader = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const run = spawn(process.execPath, ['--import', loader, path.join(root, `tests/commands/${command}.ts`), ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

/** npm writes node_modules/.package-lock.json last; it is older than the lock file where packages have changed since. */
function isInstalled() {
  const mark = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(mark) || !existsSync(path.join(root, '.wxt/tsconfig.json'))) return false;
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    return packages;
  };
  const wanted = versions('package-lock.json');
  const there = versions('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
