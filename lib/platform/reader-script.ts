/** The reader as the build has put it into the manifest: where it runs by itself, and starting it elsewhere. */
import { browser } from 'wxt/browser';
import type { ReaderPart } from './messages';
import { readSettings } from './settings';

interface ContentScript {
  matches?: string[];
  js?: string[];
  css?: string[];
  all_frames?: boolean;
  run_at?: string;
}

const SCRIPT_ID = 'granted-sites';

/** @throws Error where the build has no reader */
function manifestEntry(): ContentScript & { js: string[] } {
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as ContentScript[];
  const reader = scripts.find(({ js }) => js?.some((file) => file.includes('reader')));
  if (!reader?.js) throw new Error('the manifest names no reader');
  return { ...reader, js: reader.js };
}

/** The match patterns of the curated list. */
export const listedPatterns = (): string[] => manifestEntry().matches ?? [];

/** Starts the reader in a tab that it does not run in. @throws Error where the browser forbids it (its own pages, its store) */
export async function injectReader(tabId: number): Promise<void> {
  const { js, css = [], all_frames: allFrames = false } = manifestEntry();
  const target = { tabId, allFrames };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js as never });
}

/**
 * Brings a part of the reader into the frame that asks for it. Where a reader runs, the browser lets scripts be started too: by
 * the manifest's host permissions, by leave for the site, or by the click that started the reader.
 */
export async function loadPart(
  part: ReaderPart,
  { tabId, frameId }: { tabId: number; frameId: number },
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  if (part === 'engine') await colour(target);
  await browser.scripting.executeScript({ target, files: [`/${part}.js`] as never });
  return true;
}

/** The marks in the colours that the reader chose, beside the usual ones of the reader's own style sheet. */
async function colour(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const { colours } = await readSettings();
  if (colours !== 'usual') await browser.scripting.insertCSS({ target, files: [`/colours/${colours}.css`] as never });
}

let last: Promise<void> = Promise.resolve();

/** Makes the browser start the reader by itself on exactly these sites, beside those of the manifest. */
export function registerReader(patterns: string[]): Promise<void> {
  last = last.catch(() => {}).then(() => register(patterns));
  return last;
}

async function register(patterns: string[]): Promise<void> {
  const { js, css, all_frames: allFrames = false, matches: listed = [] } = manifestEntry();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches: patterns,
    excludeMatches: listed,
    js,
    ...(css && { css }),
    allFrames,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
