/** What the store's bench runs inside the browser: fills the store, and times its everyday questions. */
import type { Frame } from '../../lib/accounts/frame';
import type { ClaimDraft } from '../../lib/claims/claim';
import { othersOfPage } from '../../lib/claims/pages';
import { readPoints } from '../../lib/claims/points';
import { type PageReading, savePage } from '../../lib/claims/save-page';
import { listClaims } from '../../lib/claims/search';

const STATEMENTS_OF_A_PAGE = 50;
const DAY = 24 * 60 * 60 * 1000;
const START = 1_700_000_000_000;
/** Pages that tell of one event. */
const PAGES_OF_AN_EVENT = 4;
const EVENTS_OF_A_DAY = 5;

const SYLLABLES = ['مع', 'حر', 'سل', 'نو', 'قد', 'بي', 'كت', 'شم', 'عل', 'رس', 'دي', 'مل', 'فر', 'جن', 'وق', 'تا'];

/** The word of a number: as many different ones as are asked for. */
const word = (n: number): string => {
  const [a, b, c] = [n % 16, (n >> 4) % 16, (n >> 8) % 16];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}`;
};

/** Words are as unevenly spread as in a language: the n-th is met 1/n times as often as the first. */
const common = (seed: number): string => word(Math.floor(4096 ** (((seed * 7919) % 10_007) / 10_007)));

function reading(n: number): PageReading {
  const event = Math.floor(n / PAGES_OF_AN_EVENT);
  const scene = Array.from({ length: 12 }, (_, key) => word(key < 4 ? key : event * 12 + key));
  const url = `https://site-${n % 40}.example/news/${n}`;
  return {
    page: {
      url,
      site: `site-${n % 40}.example`,
      siteName: `موقع ${n % 40}`,
      title: `خبر ${n}`,
      author: null,
      agency: null,
      publishedAt: START + Math.floor(event / EVENTS_OF_A_DAY) * DAY,
      modifiedAt: null,
    },
    drafts: Array.from({ length: STATEMENTS_OF_A_PAGE }, (_, index) => draft(n, index, scene)),
    relations: [{ type: 'conflict', a: 0, b: 1, over: 'control', reason: { ar: 'تعارض', en: 'conflict' } }],
  };
}

function draft(n: number, index: number, scene: string[]): ClaimDraft {
  const content = Array.from({ length: 20 }, (_, place) => common(n * 1000 + index * 20 + place)).join(' ');
  const thing = { key: scene[4 + (index % 8)] ?? '', qualifiers: [], name: 'المعمل', span: { start: 0, end: 3 } };
  const frame: Frame = {
    predicate: n % 2 === 0 ? 'control.take' : 'control.repel',
    agent: null,
    theme: thing,
    place: null,
    day: null,
    era: 'now',
    value: null,
    extent: null,
    polarity: 'yes',
    role: 'told',
    modality: 'fact',
    words: scene.slice(0, 6),
    scene,
    span: { start: 0, end: 10 },
    said: 'سيطر على المعمل',
  };
  return {
    kind: 'indirect',
    act: 'assert',
    cue: 'قال',
    source: `المتحدث ${index}`,
    content,
    quote: { type: 'TextQuoteSelector', exact: content, prefix: 'قال المتحدث إن', suffix: '، وأضاف أن' },
    position: { type: 'TextPositionSelector', start: index * 200, end: index * 200 + content.length },
    party: { id: `party-${n % 30}`, name: { ar: 'طرف', en: 'party' }, side: null, by: 'words', anonymous: false },
    frames: index % 5 === 0 ? [frame] : [],
  };
}

let filled = 0;

const jobs = {
  /** Saves so many further pages; calls between may be long apart. */
  async fill(pages: number): Promise<number> {
    for (let n = 0; n < pages; n++) await savePage(reading(filled++), START + filled * 60_000);
    return filled * STATEMENTS_OF_A_PAGE;
  },
  async save(): Promise<number> {
    const next = reading(filled++);
    return timed(() => savePage(next, START + filled * 60_000));
  },
  again: (): Promise<number> => timed(() => savePage(reading(filled - 1), START + filled * 60_000)),
  newest: (): Promise<number> => timed(() => listClaims()),
  /** One word that many claims have. */
  search: (): Promise<number> => timed(() => listClaims({ text: word(40) })),
  words: (): Promise<number> => timed(() => listClaims({ text: `${word(40)} ${word(41)}` })),
  filter: (): Promise<number> => timed(() => listClaims({ site: 'site-3.example', contested: true })),
  points: (): Promise<number> => timed(() => readPoints()),
  relations: (): Promise<number> => timed(() => othersOfPage(reading(Math.max(0, filled - 5)).page.url)),
};

async function timed(job: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await job();
  return performance.now() - began;
}

export type StoreJobs = typeof jobs;
Object.assign(globalThis, { storeJobs: jobs });
