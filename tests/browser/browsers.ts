/** Finds the browsers of this machine, and installs Debian's where there is none and we may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export type Target = 'chromium' | 'firefox';

export interface FoundBrowser {
  target: Target;
  name: string;
  path: string;
}

/** No browser, and none could be installed: the message is one line that says what to do. */
export class NoBrowserError extends Error {}

const LINUX: [Target, string, string[]][] = [
  ['chromium', 'Chrome', ['google-chrome', 'google-chrome-stable']],
  ['chromium', 'Chromium', ['chromium', 'chromium-browser']],
  ['chromium', 'Edge', ['microsoft-edge', 'microsoft-edge-stable']],
  ['chromium', 'Brave', ['brave-browser', 'brave']],
  ['firefox', 'Firefox', ['firefox', 'firefox-esr']],
];

const MAC: [Target, string, string[]][] = [
  ['chromium', 'Chrome', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']],
  ['chromium', 'Chromium', ['/Applications/Chromium.app/Contents/MacOS/Chromium']],
  ['chromium', 'Edge', ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
  ['chromium', 'Brave', ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser']],
  ['firefox', 'Firefox', ['/Applications/Firefox.app/Contents/MacOS/firefox']],
];

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS: [Target, string, string[]][] = [
  ['chromium', 'Chrome', ['Google\\Chrome\\Application\\chrome.exe']],
  ['chromium', 'Chromium', ['Chromium\\Application\\chrome.exe']],
  ['chromium', 'Edge', ['Microsoft\\Edge\\Application\\msedge.exe']],
  ['chromium', 'Brave', ['BraveSoftware\\Brave-Browser\\Application\\brave.exe']],
  ['firefox', 'Firefox', ['Mozilla Firefox\\firefox.exe']],
];

/**
 * Every browser found, Chromium's family first. `RIWAYA_BROWSER` names one by its path and wins.
 * @throws NoBrowserError where that is no program
 */
export function findBrowsers(): FoundBrowser[] {
  const named = process.env.RIWAYA_BROWSER;
  if (named && !isExecutable(named)) throw new NoBrowserError(`RIWAYA_BROWSER=${named} is no program.`);
  const chosen: FoundBrowser[] = named
    ? [
        {
          target: /firefox/i.test(path.basename(named)) ? 'firefox' : 'chromium',
          name: path.basename(named),
          path: named,
        },
      ]
    : [];
  const known = process.platform === 'darwin' ? MAC : process.platform === 'win32' ? WINDOWS : LINUX;
  const found = known.flatMap(([target, name, places]) => {
    const file = places.map(resolveProgram).find((place) => place !== null);
    return file ? [{ target, name, path: file }] : [];
  });
  return [...chosen, ...found];
}

export const findBrowser = (target: Target): FoundBrowser | null =>
  findBrowsers().find((browser) => browser.target === target) ?? null;

/**
 * A browser of this machine, `target` first where it is named. Where there is none, installs Debian's Chromium with an
 * Arabic font if this user may; otherwise throws NoBrowserError.
 */
export function ensureBrowser(target?: Target): FoundBrowser {
  const there = () => (target ? findBrowser(target) : (findBrowsers()[0] ?? null));
  const first = there();
  if (first) return first;
  const wanted = target === 'firefox' ? 'firefox-esr' : 'chromium';
  if (installDebian([wanted, 'fonts-noto-core'])) {
    const installed = there();
    if (installed) return installed;
  }
  throw new NoBrowserError(
    `No browser was found. Install Chrome, Chromium, Edge, Brave or Firefox (on Debian: apt-get install ${wanted} fonts-noto-core), or name one with RIWAYA_BROWSER=/path/to/it.`,
  );
}

/** Pictures of Arabic pages need an Arabic font; where fontconfig knows none, installs one if this user may. */
export function ensureArabicFont(): void {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  installDebian(['fonts-noto-core']);
}

/** True where Debian's packages are now installed. Root installs as it is, another user only by a sudo that asks nothing. */
function installDebian(packages: string[]): boolean {
  if (process.platform !== 'linux' || !onPath('apt-get')) return false;
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : ['sudo', '-n'];
  if (!root && (!onPath('sudo') || spawnSync('sudo', ['-n', 'true']).status !== 0)) return false;
  process.stderr.write(`Installing ${packages.join(' and ')} (once) …\n`);
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...sudo, 'apt-get', '-qq', ...args] as [string, ...string[]];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

function resolveProgram(place: string): string | null {
  if (process.platform === 'win32') {
    const files = programFiles.map((folder) => path.join(process.env[folder] ?? '', place));
    return files.find((file) => existsSync(file)) ?? null;
  }
  return place.startsWith('/') ? (isExecutable(place) ? place : null) : onPath(place);
}

function onPath(program: string): string | null {
  const files = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, program));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
