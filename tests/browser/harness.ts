/** A real browser with the built extension in it, every host name but loopback's cut off. */
import path from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { ensureBrowser, type FoundBrowser, type Target } from './browsers';

export const root = path.resolve(import.meta.dirname, '../..');

const GECKO_ID = 'riwaya@riwaya.example';
const GECKO_UUID = '6d1b4a3e-52f0-4c55-9a51-7f1c2f7a9b10';

/** The build of this checkout, where `wxt build` has put it. */
export const built = (name: string) => path.resolve(root, process.env.RIWAYA_OUT ?? '.output', name);

export interface LaunchOptions {
  /** Host names that lead to 127.0.0.1; `*.example.net` for all below one. Every other name leads nowhere. */
  hosts: string[];
  /** The build to load; where none is named, that of `wxt build` (`RIWAYA_OUT` or `.output`). */
  extension?: string;
  browser?: FoundBrowser;
  headless?: boolean;
  /** A folder that outlives the browser, for tests that start it again. */
  profile?: string;
}

export interface Session {
  target: Target;
  browser: Browser;
  /** Opens a page of a site in a tab of its own. */
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `desk.html`. */
  openExtension(file: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** The address of a file of the extension. */
  extensionUrl(file: string): string;
  /** The running service worker (Chromium). */
  background(): Promise<WebWorker>;
  /**
   * Ends the service worker as the browser does when it is idle or short of memory (Chromium). Not after `background()`: a worker
   * that a debugger holds is not started again.
   */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

export async function launch(target: Target, options: LaunchOptions): Promise<Session> {
  const found = options.browser ?? ensureBrowser(target);
  return target === 'firefox' ? launchFirefox(found, options) : launchChromium(found, options);
}

async function launchChromium(found: FoundBrowser, options: LaunchOptions): Promise<Session> {
  const rules = [...options.hosts.map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    handleSIGINT: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--lang=ar',
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
  const id = await browser.installExtension(options.extension ?? built('chrome-mv3'));
  const extensionUrl = (file: string) => `chrome-extension://${id}/${file}`;
  await closeWelcome(browser);
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(extensionUrl(''));
  return {
    target: 'chromium',
    browser,
    extensionUrl,
    open: (url, viewport) => openPage(browser, url, viewport),
    openExtension: (file, viewport) => openPage(browser, extensionUrl(file), viewport),
    background: async () => {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      if (!worker) throw new Error('the background has no worker');
      return worker;
    },
    killBackground: async () => {
      const worker = browser.targets().find(isWorker);
      if (!worker) return;
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
      // It may have ended by itself in between.
      if (info) await session.send('Target.closeTarget', { targetId: info.targetId }).catch(() => {});
      await session.detach();
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(found: FoundBrowser, options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access'], // without it the way to moz-extension: pages is refused
    extraPrefsFirefox: firefoxPrefs(options.hosts),
  });
  await browser.installExtension(options.extension ?? built('firefox-mv3'));
  const extensionUrl = (file: string) => `moz-extension://${GECKO_UUID}/${file}`;
  await closeWelcome(browser);
  const unsupported = () => Promise.reject(new Error('Firefox has no service worker to reach'));
  return {
    target: 'firefox',
    browser,
    extensionUrl,
    open: (url, viewport) => openPage(browser, url, viewport),
    openExtension: async (file, viewport) => {
      const page = await browser.newPage();
      await page.setViewport(viewport ?? { width: 1000, height: 800 });
      await page.goto(extensionUrl(file), { waitUntil: [] }); // its load event never reaches puppeteer
      return page;
    },
    background: unsupported,
    killBackground: unsupported,
    close: () => browser.close(),
  };
}

/** The first run opens a page of its own, and would take the front from the pages of a test at any moment. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser
    .waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 5_000 })
    .catch(() => null);
  await (await welcome?.page())?.close();
}

/** Names resolve to loopback, and everything else goes to a dead proxy port: Firefox contacts nothing outside. */
function firefoxPrefs(hosts: string[]): Record<string, string | number | boolean> {
  const names = hosts.map((host) => host.replace(/^\*\./, ''));
  return {
    'network.dns.localDomains': names.join(','),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...names].join(', '),
    'dom.security.https_first': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'toolkit.telemetry.server': '',
    'toolkit.telemetry.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'app.update.disabledForTesting': true,
    'media.gmp-manager.updateEnabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.region.network.url': '',
    'geo.provider.network.url': '',
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    'dom.push.connection.enabled': false,
    'browser.search.update': false,
    'intl.accept_languages': 'ar,en',
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  };
}

async function openPage(browser: Browser, url: string, viewport = { width: 1000, height: 900 }): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(url);
  return page;
}
