/** Tabs, and the extension's own screens. */
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Empty where the browser does not tell it: a page that may not be read. */
  url: string;
  title: string;
}

/** The tab in front of the reader. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

/** The tabs whose pages match; only such as the extension may read are found. */
export async function tabsOn(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Calls back when another tab comes to the front, or the one in front goes to another page. */
export function onActiveTab(listener: () => void): () => void {
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.status || change.url)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated as never);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated as never);
  };
}

export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

/** Opens an address in a new tab. Nothing but the web is opened: addresses come from pages and files. */
export async function openPage(url: string): Promise<void> {
  if (/^https?:/iu.test(url)) await browser.tabs.create({ url });
}

/** Brings the desk to the front, or opens it. `place` is what follows `#`. */
export async function openDesk(place = ''): Promise<void> {
  const desk = browser.runtime.getURL('/desk.html' as never);
  const url = place ? `${desk}#${place}` : desk;
  const open = await browser.tabs.query({ url: `${desk}*` }).catch(() => []);
  const [first] = open;
  if (first?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(first.id, { active: true, ...(place && { url }) });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

interface PanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Must be called from the click itself, before anything is awaited. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as PanelApi;
  if (sidebarAction?.open) return sidebarAction.open();
  // The polyfill passes on only what Firefox has too.
  const { sidePanel } = (globalThis as { chrome?: PanelApi }).chrome ?? {};
  return sidePanel ? sidePanel.open({ windowId }) : Promise.resolve();
}
