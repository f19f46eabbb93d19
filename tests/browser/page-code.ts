/** The project's own code inside a page of a test, without the extension around it: for measuring one layer alone. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from './harness';

let built: Promise<string> | undefined;

/** Puts what `page-probe.ts` offers onto the page's global `riwaya`. */
export async function probe(page: Page): Promise<void> {
  built ??= bundle(path.join(root, 'tests/browser/page-probe.ts'));
  await page.evaluate(await built);
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'riwayaProbe' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the probe was not built');
  return output.output[0].code;
}
