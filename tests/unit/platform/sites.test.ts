import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowSite } from '../../../lib/platform/permissions';
import { readSettings } from '../../../lib/platform/settings';
import { followPermissions, readOnce, setAlways, siteStatus } from '../../../lib/platform/sites';

const LISTED = ['*://*.listed.example/*'];
const READER = { matches: LISTED, js: ['content-scripts/reader.js'], css: ['content-scripts/reader.css'] };

/** The browser's permissions and registered scripts, as far as sites are concerned. */
const granted = new Set<string>();
const registered = new Map<string, { matches: string[] }>();
const scripting = {
  insertCSS: vi.fn(async () => {}),
  executeScript: vi.fn(async () => {}),
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
  registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
    for (const script of scripts) registered.set(script.id, script);
  },
  updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
    for (const script of scripts) registered.set(script.id, script);
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
  },
};
const permissions = {
  request: vi.fn(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.add(origin);
    return true;
  }),
  contains: async ({ origins }: { origins: string[] }) =>
    origins.every((one) => granted.has(one) || granted.has('*://*/*')),
  remove: async ({ origins }: { origins: string[] }) => origins.map((one) => granted.delete(one)).some(Boolean),
  getAll: async () => ({ origins: [...LISTED, ...granted] }),
};

describe('sites', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    granted.clear();
    registered.clear();
    scripting.executeScript.mockClear();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    Object.assign(fakeBrowser, { scripting, permissions });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [READER] }) });
    Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(() => Promise.reject(new Error('nobody there'))) });
  });

  const matches = () => [...registered.values()].flatMap((script) => script.matches);

  it.each([
    ['https://www.listed.example/x', 'listed.example', 'listed'],
    ['https://ar.listed.example/x', 'ar.listed.example', 'listed'],
    ['https://other.example/', 'other.example', 'other'],
    ['https://listed.example.evil.example/', 'listed.example.evil.example', 'other'],
    ['about:blank', '', 'unreadable'],
    ['chrome://settings', '', 'unreadable'],
    ['', '', 'unreadable'],
  ])('%s is %s: %s', async (url, host, status) => expect(await siteStatus(url)).toEqual({ host, status }));

  it('are read always once leave is given, and no more once it is given back', async () => {
    const url = 'https://www.other.example/news';
    expect(await allowSite(url)).toBe(true);
    expect(await setAlways(url, true)).toEqual({ host: 'other.example', status: 'granted' });
    expect(matches()).toEqual(['*://other.example/*', '*://www.other.example/*']);
    expect(await setAlways(url, false)).toEqual({ host: 'other.example', status: 'other' });
    expect([matches(), [...granted], (await readSettings()).offSites]).toEqual([[], [], []]);
  });

  it('that leave was refused for stay unread', async () => {
    permissions.request.mockResolvedValueOnce(false);
    expect(await allowSite('https://other.example/')).toBe(false);
    expect(await setAlways('https://other.example/', true)).toEqual({ host: 'other.example', status: 'other' });
    permissions.request.mockRejectedValueOnce(new Error('no gesture'));
    expect(await allowSite('https://other.example/')).toBe(false);
  });

  it('that are listed are remembered as off, and on again', async () => {
    const url = 'https://www.listed.example/x';
    expect(await setAlways(url, false)).toMatchObject({ status: 'off' });
    expect(await setAlways(url, false)).toMatchObject({ status: 'off' });
    expect((await readSettings()).offSites).toEqual(['listed.example']);
    expect(await setAlways(url, true)).toMatchObject({ status: 'listed' });
    expect((await readSettings()).offSites).toEqual([]);
  });

  it('that leave for all sites covers are remembered as off', async () => {
    granted.add('*://*/*');
    expect(await setAlways('https://other.example/', false)).toMatchObject({ status: 'off' });
    expect(await siteStatus('https://third.example/')).toMatchObject({ status: 'granted' });
  });

  it('follow what the browser has granted, not what we remember', async () => {
    granted.add('*://x.example/*');
    await Promise.all([followPermissions(), followPermissions()]);
    expect(matches()).toEqual(['*://x.example/*']);
    granted.clear();
    await followPermissions();
    expect(registered.size).toBe(0);
  });

  it('are read once where a click gave leave for the tab, and not twice at once', async () => {
    expect(await readOnce(7)).toBe(true);
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: false }, files: READER.js });
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readOnce(8)).toBe(false);
    scripting.executeScript.mockClear();
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ ok: true, answer: {} }) });
    expect(await readOnce(9)).toBe(true);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });
});
