/** A copy of the Chromium build with another manifest, for what a browser does not let a test bring about otherwise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from './harness';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
}

export interface ChangedBuild {
  folder: string;
  remove(): void;
}

export function changedBuild(change: (manifest: Manifest) => void): ChangedBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'riwaya-build-'));
  cpSync(built('chrome-mv3'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
