/** Which sites may be read always. What the browser has granted is the truth; nothing of it is kept elsewhere. */
import { browser } from 'wxt/browser';
import { patternsOf } from './site-names';

/**
 * Asks the browser's user for leave to read this site always. Must be called from the click itself, before anything is awaited.
 * False where it was refused.
 */
export function allowSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(url) }).catch(() => false);
}

export async function isAllowed(url: string): Promise<boolean> {
  const origins = patternsOf(url);
  return origins.length > 0 && (await browser.permissions.contains({ origins: origins.slice(0, 1) }));
}

export async function disallowSite(url: string): Promise<void> {
  await browser.permissions.remove({ origins: patternsOf(url) }).catch(() => false);
}

/** The match patterns that were granted beyond those that the manifest names. */
export async function grantedPatterns(listed: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !listed.includes(pattern) && /^(?:\*|https?):\/\//u.test(pattern)).sort();
}

/** Calls back with the match patterns that were granted or taken back, by us or in the browser's own settings. */
export function onPermissions(added: (patterns: string[]) => void, removed: (patterns: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => added(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => removed(origins));
}
