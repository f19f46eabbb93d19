/** Whether a site is read: by the curated list, by leave that was given, once, or not. */
import { MatchPattern } from 'wxt/utils/match-patterns';
import { askReader } from './ask';
import { MessageFault, type SiteStatus } from './messages';
import { disallowSite, grantedPatterns, isAllowed } from './permissions';
import { injectReader, listedPatterns, registerReader } from './reader-script';
import { changeSettings, isOff, readSettings } from './settings';
import { siteOf } from './site-names';
import { tabsOn } from './tabs';

export async function siteStatus(url: string): Promise<SiteStatus> {
  const host = siteOf(url);
  if (host === null) return { host: '', status: 'unreadable' };
  if (await isOff(url)) return { host, status: 'off' };
  if (isListed(url)) return { host, status: 'listed' };
  return { host, status: (await isAllowed(url)) ? 'granted' : 'other' };
}

/** Switches reading of a site on or off. On a site that is not listed, leave must have been given before (`allowSite`). */
export async function setAlways(url: string, on: boolean): Promise<SiteStatus> {
  const host = siteOf(url);
  if (host === null) return { host: '', status: 'unreadable' };
  // Leave that was given for this site is given back. What the manifest lists, or leave for all sites covers, is remembered as off.
  if (!on) await disallowSite(url);
  const rememberOff = !on && (isListed(url) || (await isAllowed(url)));
  const others = (await readSettings()).offSites.filter((site) => site !== host);
  await changeSettings({ offSites: rememberOff ? [...others, host] : others });
  await followPermissions();
  return siteStatus(url);
}

/** Reads the tab's page now, by the leave that a click on the toolbar or a menu gives for this tab. False where none is given. */
export async function readOnce(tabId: number): Promise<boolean> {
  if (await isRead(tabId)) return true;
  try {
    await injectReader(tabId);
    return true;
  } catch (error) {
    console.warn('riwaya: this page cannot be read', error);
    return false;
  }
}

/** Brings the registered scripts in line with the permissions that stand now. */
export async function followPermissions(): Promise<void> {
  await registerReader(await grantedPatterns(listedPatterns()));
}

/** Reads the pages that are open on sites to which leave has just been given. */
export async function readOpenPages(patterns: string[]): Promise<void> {
  for (const tabId of await tabsOn(patterns)) await readOnce(tabId);
}

async function isRead(tabId: number): Promise<boolean> {
  try {
    await askReader(tabId, 'reader/state', null);
    return true;
  } catch (error) {
    if (error instanceof MessageFault && error.fault === 'silent') return false;
    throw error;
  }
}

const isListed = (url: string): boolean => listedPatterns().some((pattern) => new MatchPattern(pattern).includes(url));
