import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreFault } from '../../../lib/claims/faults';
import { answerAsBackground, askerOf, type BackgroundHandlers } from '../../../lib/platform/answer';
import { answerAsReader } from '../../../lib/platform/answer-as-reader';
import { ask } from '../../../lib/platform/ask';
import { draft, page } from '../claims/samples';

const OURS = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const READER = { id: OURS.id, url: 'https://a.example/news/1', frameId: 0, tab: { id: 7, incognito: false } };
const ID = 'a'.repeat(32);

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** The listener that the background has added, called as the browser calls it. */
function door(handlers: Partial<BackgroundHandlers>): Listener {
  let listener: Listener | undefined;
  const adding = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  answerAsBackground(handlers as BackgroundHandlers);
  adding.mockRestore();
  return listener as Listener;
}

describe('the door of the background', () => {
  const read = vi.fn(async () => ({ saved: true, claims: [], others: [], within: [], missing: [] }));
  const drop = vi.fn(async () => ({ dropped: 1 }));
  const count = vi.fn(async () => null);
  let knock: Listener;

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const handler of [read, drop, count]) handler.mockClear();
    knock = door({ 'page/read': read, 'claims/drop': drop, 'page/count': count });
  });

  it('answers our own pages', async () => {
    expect(await knock({ riwaya: 'claims/drop', ask: { ids: [ID] } }, OURS)).toEqual({
      ok: true,
      answer: { dropped: 1 },
    });
  });

  it('lets a reader save its page and nothing more', async () => {
    const message = { riwaya: 'page/read', ask: { page: page('a.example'), drafts: [], relations: [] } };
    expect(await knock(message, READER)).toMatchObject({ ok: true });
    expect(read.mock.lastCall).toEqual([
      message.ask,
      { kind: 'reader', tabId: 7, frameId: 0, url: READER.url, incognito: false },
    ]);
    expect(await knock({ riwaya: 'claims/drop', ask: { ids: [ID] } }, READER)).toEqual({ ok: false, fault: 'refused' });
    expect(drop).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { id: 'another', url: 'chrome-extension://another/x.html' }],
    [
      'a page of a look-alike address',
      { id: OURS.id, url: `${fakeBrowser.runtime.getURL('/')}`.replace('://', '://x') },
    ],
    ['nobody', {}],
    ['a file', { id: OURS.id, url: 'file:///etc/passwd', tab: { id: 1 } }],
    ['a reader without a tab', { id: OURS.id, url: 'https://a.example/' }],
  ])('refuses %s', async (_who, sender) => {
    expect(await knock({ riwaya: 'claims/drop', ask: { ids: [ID] } }, sender)).toEqual({ ok: false, fault: 'refused' });
    expect(drop).not.toHaveBeenCalled();
  });

  it.each([
    [null],
    ['page/read'],
    [[]],
    [{}],
    [{ riwaya: 7 }],
    [{ riwaya: 'toString' }],
    [{ riwaya: '__proto__' }],
    [{ type: 'x' }],
  ])('leaves %j to others', (message) => expect(knock(message, OURS)).toBeUndefined());

  const good = { page: page('a.example'), drafts: [draft('سقط')], relations: [] };
  const long = 'ا'.repeat(30_000);
  it.each([
    ['nothing', undefined],
    ['no drafts', { ...good, drafts: undefined }],
    ['too many drafts', { ...good, drafts: Array(10_001).fill(null) }],
    ['a script address', { ...good, page: page('a.example', { url: 'javascript:alert(1)' }) }],
    ['a data address', { ...good, page: page('a.example', { url: 'data:text/html,x' }) }],
    ['a title without end', { ...good, page: page('a.example', { title: long }) }],
    ['a time that is none', { ...good, page: page('a.example', { publishedAt: Number.NaN }) }],
    ['a time beyond all', { ...good, page: page('a.example', { publishedAt: 1e300 }) }],
    [
      'a relation to nowhere',
      { ...good, relations: [{ type: 'conflict', a: -1, b: 0.5, over: 'control', reason: {} }] },
    ],
  ])('refuses a page with %s', async (_what, message) => {
    expect(await knock({ riwaya: 'page/read', ask: message }, READER)).toEqual({ ok: false, fault: 'refused' });
    expect(read).not.toHaveBeenCalled();
  });

  it('passes over a statement that breaks its bounds, and lets nothing through that no shape names', async () => {
    const extra = { ...draft('سقط'), html: '<script>', __proto__: { polluted: true } };
    const message = { ...good, drafts: [draft(long), extra, { ...draft('x'), act: 'shout' }] };
    await knock({ riwaya: 'page/read', ask: message }, READER);
    expect(read.mock.lastCall?.at(0)).toEqual({ ...good, drafts: [null, draft('سقط'), null] });
  });

  it('tells a fault by its kind alone', async () => {
    const failing = door({
      'claims/drop': async () => {
        throw new StoreFault('full');
      },
      'claims/restore': async () => {
        throw new Error('secret words of a page');
      },
    });
    expect(await failing({ riwaya: 'claims/drop', ask: { ids: [] } }, OURS)).toEqual({ ok: false, fault: 'full' });
    expect(await failing({ riwaya: 'claims/restore', ask: { ids: [] } }, OURS)).toEqual({ ok: false, fault: 'failed' });
  });

  it('knows a private window', () => {
    expect(askerOf({ ...READER, tab: { id: 7, incognito: true } } as never)).toMatchObject({ incognito: true });
  });
});

describe('asking', () => {
  beforeEach(() => fakeBrowser.reset());

  it('asks again when the worker was killed in the middle of its answer', async () => {
    const sending = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('A listener indicated an asynchronous response, but the channel closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, answer: { dropped: 2 } });
    expect(await ask('claims/drop', { ids: [ID] })).toEqual({ dropped: 2 });
    expect(sending).toHaveBeenCalledTimes(3);
    sending.mockRestore();
  });

  it('gives up with a plain fault', async () => {
    const sending = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: false, fault: 'full' });
    await expect(ask('claims/drop', { ids: [] })).rejects.toMatchObject({ fault: 'full' });
    expect(sending).toHaveBeenCalledTimes(1);
    sending.mockRestore();
  });
});

describe('the reader in a tab', () => {
  it('answers the extension alone', async () => {
    let listener: Listener | undefined;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementationOnce((added) => {
      listener = added as Listener;
    });
    const go = vi.fn(async () => null);
    answerAsReader({ 'reader/go': go, 'reader/state': vi.fn() } as never);
    expect(listener?.({ riwaya: 'reader/go', ask: { index: 1 } }, { id: 'another' })).toBeUndefined();
    expect(await listener?.({ riwaya: 'reader/go', ask: { index: 1 } }, OURS)).toEqual({ ok: true, answer: null });
  });
});
