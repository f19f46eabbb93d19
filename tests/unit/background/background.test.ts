import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { listClaims } from '../../../lib/claims/search';
import type { BackgroundMessages, Reply } from '../../../lib/platform/messages';
import { changeSettings } from '../../../lib/platform/settings';
import { conflict, draft, frame, freshDatabase, page, party } from '../claims/samples';

type Listener = (message: unknown, sender: unknown) => Promise<Reply> | undefined;

const OURS = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const readerOf = (url: string, incognito = false) => ({ id: OURS.id, url, frameId: 0, tab: { id: 7, incognito } });

const SCENE = ['معمل', 'اسمنت', 'حلب'];
const entity = (key: string) => ({ key, qualifiers: [], name: key, span: { start: 0, end: 1 } });
const told = (predicate: string, who: string) =>
  draft(`${who} ${predicate}`, {
    party: party(who),
    frames: [frame({ predicate, theme: entity('معمل'), agent: entity(who), scene: SCENE })],
  });

describe('the background', () => {
  let listener: Listener;
  const menus = { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: { addListener: vi.fn() } };

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // refusals are logged
    fakeBrowser.reset();
    await freshDatabase();
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ content_scripts: [{ matches: ['*://a.example/*'], js: ['content-scripts/reader.js'] }] }),
    });
    Object.assign(fakeBrowser, {
      contextMenus: menus,
      commands: { onCommand: { addListener: vi.fn() } },
      permissions: {
        onAdded: { addListener: vi.fn() },
        onRemoved: { addListener: vi.fn() },
        contains: async () => false,
      },
    });
    const adding = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementationOnce((added) => {
      listener = added as Listener;
    });
    background.main();
    adding.mockRestore();
  });

  const ask = async <Name extends keyof BackgroundMessages>(
    name: Name,
    message: BackgroundMessages[Name]['ask'],
    sender: object,
  ) => {
    const reply = await listener({ riwaya: name, ask: message }, sender);
    if (!reply?.ok) throw new Error(reply?.fault);
    return reply.answer as BackgroundMessages[Name]['answer'];
  };
  const read = (
    site: string,
    drafts = [draft('سقط المعمل'), draft('بقي المعمل')],
    sender = readerOf(`https://${site}/news/1`),
  ) => ask('page/read', { page: page(site), drafts, relations: [] }, sender);

  it('saves what a reader has read, and says what other pages tell', async () => {
    const first = await read('a.example', [told('control.take', 'x')]);
    expect(first).toMatchObject({ saved: true, others: [], missing: [] });
    const second = await read('b.example', [draft('هدوء'), told('control.repel', 'y')]);
    expect(second.others).toMatchObject([
      { statement: 1, type: 'conflict', other: { id: first.claims[0], page: { site: 'a.example' } } },
    ]);
    const again = await read('a.example', [told('control.take', 'x')]);
    expect(again.others).toMatchObject([{ statement: 0, other: { id: second.claims[1] } }]);
  });

  it('tells a dispatch that several sites print as one account, with its sites', async () => {
    const words = 'أعلن المتحدث باسم القوات أن الهجوم على معمل الإسمنت صد بالكامل مساء أمس';
    const dispatch = { ...told('control.repel', 'y'), content: words };
    for (const site of ['b.example', 'c.example', 'd.example']) await read(site, [dispatch]);
    const { others } = await read('a.example', [told('control.take', 'x')]);
    expect(others).toHaveLength(1);
    expect(others[0]?.sites.sort()).toEqual(['b.example', 'c.example', 'd.example']);
  });

  it('names what has gone from the page since', async () => {
    await read('a.example');
    const { missing } = await read('a.example', [draft('سقط المعمل')]);
    expect(missing.map(({ content }) => content)).toEqual(['بقي المعمل']);
  });

  it.each([
    ['saving is switched off', { save: false }, false],
    ['the window is private', {}, true],
    ['the site was switched off meanwhile', { offSites: ['b.example'] }, false],
  ])('saves nothing where %s, yet says what other pages tell', async (_why, settings, incognito) => {
    await read('a.example', [told('control.take', 'x')]);
    await changeSettings(settings);
    const answer = await read(
      'b.example',
      [told('control.repel', 'y')],
      readerOf('https://b.example/news/1', incognito),
    );
    expect(answer).toMatchObject({ saved: false, claims: [null], others: [{ statement: 0, type: 'conflict' }] });
    expect((await listClaims()).claims).toHaveLength(1);
  });

  it('saves in a private window where the reader asks for it', async () => {
    await changeSettings({ savePrivate: true });
    expect(await read('a.example', undefined, readerOf('https://a.example/news/1', true))).toMatchObject({
      saved: true,
    });
  });

  it('writes what a page says under its own address, whatever it claims', async () => {
    await read('victim.example');
    await read('victim.example', [draft('كذب')], readerOf('https://evil.example/x'));
    const { claims } = await listClaims();
    expect(claims.filter(({ page: { site } }) => site === 'victim.example').map(({ goneAt }) => goneAt)).toEqual([
      null,
      null,
    ]);
    expect(claims.find(({ content }) => content === 'كذب')?.page).toMatchObject({
      url: 'https://evil.example/x',
      site: 'evil.example',
    });
  });

  it('counts on the badge of the tab, in the digits of choice, marked where contested', async () => {
    const reader = readerOf('https://a.example/news/1');
    await ask('page/count', { statements: 12, contested: 3 }, reader);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('12≠');
    await changeSettings({ digits: 'arab' });
    await ask('page/count', { statements: 4, contested: 0 }, reader);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('٤');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain('٤ تصريحات');
    await ask('page/count', { statements: 9, contested: 0 }, { ...reader, frameId: 3 });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('٤');
  });

  it('hands the relations of the page back with what the reader has said of them', async () => {
    const reading = {
      page: page('a.example'),
      drafts: [draft('سقط'), draft('بقي'), draft('هدوء')],
      relations: [conflict(0, 1)],
    };
    const reader = readerOf('https://a.example/news/1');
    const { claims, within } = await ask('page/read', reading, reader);
    expect(within).toEqual(reading.relations);
    const [a, b, c] = claims as [string, string, string];
    await ask('claims/judge', { a, b, verdict: 'unrelated', over: 'control' }, OURS);
    await ask('claims/judge', { a, b: c, verdict: 'conflict', over: 'occurrence' }, OURS);
    const after = await ask('page/read', reading, reader);
    expect(after.within).toHaveLength(1);
    expect(after.within).toMatchObject([{ type: 'conflict', over: 'occurrence' }]);
    expect(after.within.flatMap(({ a, b }) => [a, b]).sort()).toEqual([0, 2]);
  });

  it('tells a reader of its own site alone', async () => {
    await changeSettings({ offSites: ['secret.example'] });
    const url = 'https://secret.example/';
    expect(await ask('site/status', { url }, readerOf('https://a.example/news/1'))).toMatchObject({
      host: 'a.example',
    });
    expect(await ask('site/status', { url }, OURS)).toEqual({ host: 'secret.example', status: 'off' });
  });

  it('drops and restores for our own pages alone', async () => {
    const { claims } = await ask(
      'page/read',
      { page: page('a.example'), drafts: [draft('سقط'), draft('بقي')], relations: [conflict(0, 1)] },
      OURS,
    );
    const ids = [claims[0] as string];
    await expect(ask('claims/drop', { ids }, readerOf('https://a.example/news/1'))).rejects.toThrow('refused');
    expect(await ask('claims/drop', { ids }, OURS)).toEqual({ dropped: 1 });
    expect((await listClaims()).claims).toHaveLength(1);
    expect(await ask('claims/restore', { ids }, OURS)).toEqual({ restored: 1 });
    expect((await listClaims({ contested: true })).claims).toHaveLength(2);
  });
});
