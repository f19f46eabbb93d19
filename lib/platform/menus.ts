/** The entries of the context menu. */
import { browser } from 'wxt/browser';

export interface MenuEntry {
  id: string;
  title: string;
  /** 'page': on any web page; 'action': on the toolbar button. */
  where: 'page' | 'action';
}

/** Replaces all entries. They outlive the worker, so this is needed on installation and when the language changes. */
export async function setMenus(entries: MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, where } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [where],
      ...(where === 'page' && { documentUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
  }
}

/** Must be called synchronously when the worker starts. */
export function onMenu(listener: (id: string, tabId: number | null) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => listener(String(menuItemId), tab?.id ?? null));
}

/** Must be called synchronously when the worker starts: after installation, an update, and a start of the browser. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
  browser.runtime.onStartup.addListener(() => listener());
}

/** Must be called synchronously when the worker starts: after the first installation alone. */
export function onFirstRun(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
