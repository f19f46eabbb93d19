/** Builds the gallery of screens as the extension's pages are built, and serves it on 127.0.0.1. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';

export interface Gallery {
  url(screen: string, query?: Record<string, string>): string;
  close(): Promise<void>;
}

const root = import.meta.dirname;

export async function openGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'riwaya-gallery-'));
  const common = { configFile: false, root, logLevel: 'error' } as const;
  await build({
    ...common,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: { polyfill: false } },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no address.');
  return {
    url: (screen, query = {}) => `http://127.0.0.1:${address.port}/?${new URLSearchParams({ screen, ...query })}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
