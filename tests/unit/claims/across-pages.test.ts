import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '../../../lib/accounts/frame';
import { dropClaims, restoreClaims } from '../../../lib/claims/drop';
import { othersOfPage } from '../../../lib/claims/pages';
import { readPoint, readPoints } from '../../../lib/claims/points';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { draft, frame, freshDatabase, page, party } from './samples';

const NOON = 1_700_000_000_000;
const DAY = 86_400_000;
const SCENE = ['معمل', 'اسمنت', 'حلب'];
const thing = (key: string, start: number, end: number, name = key) => ({
  key,
  qualifiers: [],
  name,
  span: { start, end },
});

/** Two accounts of one plant: taken, and the attack on it repelled. */
const TAKEN = 'سيطر على معمل الإسمنت';
const REPELLED = 'صدت الهجوم على معمل الإسمنت';
const frameOf = (content: string, change: Partial<Frame>) =>
  frame({ theme: thing('معمل', content.indexOf('معمل'), content.length, 'معمل الإسمنت'), scene: SCENE, ...change });
const taken = draft(TAKEN, { party: party('rebels'), frames: [frameOf(TAKEN, { agent: thing('فصيل', 0, 1) })] });
const repelled = draft(REPELLED, {
  party: party('army'),
  frames: [frameOf(REPELLED, { predicate: 'control.repel', agent: thing('جيش', 0, 1) })],
});

describe('accounts of several pages', () => {
  beforeEach(freshDatabase);
  const first = page('a.example');
  const second = page('b.example');

  it('are related when the second is saved, and both pages show it', async () => {
    await savePage({ page: first, drafts: [taken], relations: [] }, NOON);
    expect(await othersOfPage(first.url)).toEqual([]);
    await savePage({ page: second, drafts: [repelled, draft('هدوء')], relations: [] }, NOON + DAY);
    const [here] = await othersOfPage(second.url);
    const [there] = await othersOfPage(first.url);
    expect(here).toMatchObject({ relation: { type: 'conflict', over: 'control' }, other: { content: TAKEN } });
    expect(there).toMatchObject({ relation: { type: 'conflict' }, other: { content: REPELLED } });
    expect(here?.own).toBe(there?.other.id);
    expect((await listClaims({ contested: true })).claims).toHaveLength(2);
  });

  it('are related once, however often the pages are read', async () => {
    for (const now of [NOON, NOON + 1, NOON + 2]) {
      await savePage({ page: first, drafts: [taken], relations: [] }, now);
      await savePage({ page: second, drafts: [repelled], relations: [] }, now);
    }
    expect(await othersOfPage(first.url)).toHaveLength(1);
  });

  it.each([
    ['of another event', { scene: ['جسر', 'نهر', 'بغداد'] }, {}],
    ['of another week', { scene: SCENE }, { publishedAt: NOON - 30 * DAY }],
  ])('%s are not', async (_what, change, other) => {
    await savePage({ page: first, drafts: [taken], relations: [] }, NOON);
    const told = { ...repelled, frames: repelled.frames.map((one) => ({ ...one, ...change })) };
    await savePage({ page: page('b.example', other), drafts: [told], relations: [] }, NOON);
    expect(await othersOfPage(first.url)).toEqual([]);
  });

  it('of one party, or of one dispatch, are not', async () => {
    await savePage({ page: first, drafts: [taken], relations: [] }, NOON);
    await savePage({ page: second, drafts: [{ ...repelled, party: party('rebels') }], relations: [] }, NOON);
    const long = 'أعلن المتحدث باسم الجيش أن القوات سيطرت على معمل الإسمنت بالكامل مساء أمس';
    const dispatch = (id: string) => ({
      ...taken,
      content: long,
      source: 'وكالة',
      party: { ...party(id), anonymous: true },
    });
    await savePage({ page: page('c.example'), drafts: [dispatch('x')], relations: [] }, NOON);
    const before = await othersOfPage('https://c.example/news/1');
    await savePage({ page: page('d.example'), drafts: [dispatch('y')], relations: [] }, NOON);
    expect((await othersOfPage('https://d.example/news/1')).map(({ other }) => other.page.site)).not.toContain(
      'c.example',
    );
    expect(await othersOfPage('https://c.example/news/1')).toEqual(before);
    expect(
      (await listClaims({})).claims.filter(({ page: { site } }) => site > 'c').map(({ dispatch }) => dispatch),
    ).toSatisfy(([a, b]: string[]) => a === b && a !== undefined);
  });

  it('lose the relation with the claim, and get it back with it', async () => {
    const [id] = (await savePage({ page: first, drafts: [taken], relations: [] }, NOON)) as string[];
    await savePage({ page: second, drafts: [repelled], relations: [] }, NOON);
    await dropClaims([id as string]);
    expect(await othersOfPage(second.url)).toEqual([]);
    expect((await listClaims({ contested: true })).claims).toEqual([]);
    await restoreClaims([id as string]);
    expect(await othersOfPage(second.url)).toHaveLength(1);
  });

  it('lose the relation where better rules read the words otherwise', async () => {
    await savePage({ page: first, drafts: [taken], relations: [] }, NOON);
    await savePage({ page: second, drafts: [repelled], relations: [] }, NOON);
    await savePage({
      page: second,
      drafts: [{ ...repelled, frames: [frame({ predicate: 'word.x', scene: SCENE })] }],
      relations: [],
    });
    expect(await othersOfPage(first.url)).toEqual([]);
  });

  it('make a point, named after the thing that they share', async () => {
    await savePage({ page: first, drafts: [taken], relations: [] }, NOON);
    await savePage({ page: second, drafts: [repelled], relations: [] }, NOON + DAY);
    const [summary] = await readPoints();
    expect(summary).toMatchObject({
      title: { ar: 'معمل الإسمنت' },
      over: 'control',
      accounts: 2,
      conflicts: 1,
      agreements: 0,
      sites: ['a.example', 'b.example'],
      latestAt: NOON + DAY,
    });
    const point = await readPoint(summary?.id ?? '');
    expect(point?.claims.map(({ content }) => content)).toEqual([TAKEN, REPELLED]);
    expect(point?.relations).toHaveLength(1);
    expect(await readPoint('none')).toBeNull();
  });
});
