/**
 * `npm start`: builds the extension, finds a browser, and opens it on the demonstration's two sites. With no display, or with
 * `--headless`, it reads them headless, prints what was stored, and saves pictures into `.output/demo/`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureArabicFont, ensureBrowser, type FoundBrowser, NoBrowserError } from '../browser/browsers';
import { launch, root, type Session } from '../browser/harness';
import { PortTakenError, type Site, serve } from '../browser/server';
import { DEMO_HOSTS, demonstrate, openDemonstration } from '../demo/demonstration';

const HELP = `npm start [-- OPTIONS]
  --headless        read the demonstration without a window, print what was stored, save pictures
  --browser NAME    chromium or firefox; without it, the first that is found
  --port N          the port of 127.0.0.1 to serve the demonstration on; without it, any free one
RIWAYA_BROWSER=/path/to/browser names one that is not found by itself.`;

const output = path.join(root, '.output/demo');

/** The command cannot do what was asked: the message says why, and what to do. */
class StartError extends Error {}

async function start(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  const site = await serve(path.join(root, 'tests/demo/sites'), options.port);
  const browser = ensureBrowser(options.browser);
  ensureArabicFont();
  const extension = build(browser);
  const headless = options.headless || !hasDisplay();
  console.log(`Starting ${browser.name}${headless ? ' without a window' : ''} …`);
  const session = await launch(browser.target, { hosts: DEMO_HOSTS, extension, browser, headless }).catch((error) => {
    throw new StartError(`${browser.name} (${browser.path}) did not start: ${String(error.message).split('\n')[0]}`);
  });
  const end = endOnce(session, site);
  process.on('SIGINT', () => void end().then(() => process.exit(0)));
  process.on('SIGTERM', () => void end().then(() => process.exit(0)));
  try {
    if (headless) await demonstrate(session, site, output);
    else await openDemonstration(session, site);
  } finally {
    await end();
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        browser: { type: 'string' },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is no port.`);
    const { browser } = values;
    if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
      throw new Error(`"${browser}" is neither chromium nor firefox.`);
    return { ...values, port, browser: browser as FoundBrowser['target'] | undefined };
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${HELP}`);
  }
}

/** Builds with the demonstration's hosts among the listed ones; returns the folder. Says what the build said where it fails. */
function build({ target }: FoundBrowser): string {
  console.log('Building the extension …');
  const args = target === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const run = spawnSync(path.join(root, 'node_modules/.bin/wxt'), args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, RIWAYA_OUT: output, RIWAYA_HOSTS: DEMO_HOSTS.join(',') },
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
    throw new StartError('The extension could not be built: the lines above say why.');
  }
  return path.join(output, target === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** macOS and Windows have a display; elsewhere X11 or Wayland says so. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function endOnce(session: Session, site: Site): () => Promise<void> {
  let ending: Promise<void> | undefined;
  return () => {
    ending ??= session
      .close()
      .catch(() => {}) // the reader has closed the window already
      .then(() => site.close());
    return ending;
  };
}

try {
  await start();
} catch (error) {
  const expected = error instanceof NoBrowserError || error instanceof PortTakenError || error instanceof StartError;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
