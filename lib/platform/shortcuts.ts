/** The keyboard shortcuts as the browser has them now, and the browser's own page where they are changed. */
import { browser } from 'wxt/browser';

export interface ShortcutSetting {
  /** The command's name in the manifest. */
  command: string;
  description: string;
  /** Empty where none is set. */
  keys: string;
}

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface Commands {
  getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

export async function listShortcuts(): Promise<ShortcutSetting[]> {
  const commands = (browser as { commands?: Commands }).commands;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ command: name, description, keys: shortcut }));
}

export async function openShortcuts(): Promise<void> {
  const commands = (browser as { commands?: Commands }).commands;
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
