import { IDBFactory } from 'fake-indexeddb';
import type { Frame } from '../../../lib/accounts/frame';
import type { ClaimDraft, PageInfo } from '../../../lib/claims/claim';
import { closeDatabase } from '../../../lib/claims/database';

/** Every test begins with a database of its own. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase().catch(() => {});
  globalThis.indexedDB = new IDBFactory();
}

export function page(site: string, change: Partial<PageInfo> = {}): PageInfo {
  return {
    url: `https://${site}/news/1`,
    site,
    siteName: site,
    title: 'خبر',
    author: null,
    agency: null,
    publishedAt: null,
    modifiedAt: null,
    ...change,
  };
}

export function draft(content: string, change: Partial<ClaimDraft> = {}): ClaimDraft {
  return {
    kind: 'indirect',
    act: 'assert',
    cue: 'قال',
    source: 'المتحدث',
    content,
    quote: { type: 'TextQuoteSelector', exact: content, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: content.length },
    party: null,
    frames: [],
    ...change,
  };
}

export function party(id: string, ar = id): NonNullable<ClaimDraft['party']> {
  return { id, name: { ar, en: id }, side: null, by: 'gazetteer', anonymous: false };
}

export function frame(change: Partial<Frame> = {}): Frame {
  return {
    predicate: 'control.take',
    agent: null,
    theme: null,
    place: null,
    day: null,
    era: 'now',
    value: null,
    extent: null,
    polarity: 'yes',
    role: 'told',
    modality: 'fact',
    words: [],
    scene: [],
    span: { start: 0, end: 1 },
    said: '',
    ...change,
  };
}

export const conflict = (a: number, b: number) => ({
  type: 'conflict' as const,
  a,
  b,
  over: 'control' as const,
  reason: { ar: 'تعارض', en: 'conflict' },
});
