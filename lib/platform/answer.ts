/** The door: who may ask what, in which shape. What does not fit is refused and nothing is done. */
import { type Browser, browser } from 'wxt/browser';
import { StoreFault } from '../claims/faults';
import { type Arrived, shapes } from './message-shapes';
import { type BackgroundMessages, type Fault, MessageFault, type ReaderMessages, type Reply } from './messages';
import { parse } from './parse';
import { siteOf } from './site-names';

type Sender = Browser.runtime.MessageSender;

/** Who asks: one of our own pages, or the reader in a page. */
export type Asker =
  | { kind: 'ours' }
  | { kind: 'reader'; tabId: number; frameId: number; url: string; incognito: boolean };

export type BackgroundHandlers = {
  [Name in keyof BackgroundMessages]: (ask: Arrived<Name>, asker: Asker) => Promise<BackgroundMessages[Name]['answer']>;
};

/** What a page's reader may ask; all else is for our own pages alone. */
const FOR_READERS: ReadonlySet<keyof BackgroundMessages> = new Set([
  'page/read',
  'page/count',
  'card/load',
  'site/status',
]);

/** Must be called synchronously when the worker starts. */
export function answerAsBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    const name = nameOf(message, handlers);
    if (name === null) return;
    return reply(async () => {
      const asker = askerOf(sender);
      if (!asker || (asker.kind === 'reader' && !FOR_READERS.has(name))) throw new MessageFault('refused', 'sender');
      const handle = handlers[name] as (ask: unknown, asker: Asker) => Promise<unknown>;
      return handle(parse(shapes[name], (message as { ask: unknown }).ask), asker);
    });
  }) as never);
}

export type ReaderHandlers = {
  [Name in keyof ReaderMessages]: (ask: ReaderMessages[Name]['ask']) => Promise<ReaderMessages[Name]['answer']>;
};

/** In a content script: answers our own pages and the background. Returns what stops it. */
export function answerAsReader(handlers: ReaderHandlers): () => void {
  const listener = ((message: unknown, sender: Sender) => {
    const name = nameOf(message, handlers);
    if (name === null || sender.id !== browser.runtime.id) return;
    const handle = handlers[name] as (ask: unknown) => Promise<unknown>;
    return reply(() => handle((message as { ask: unknown }).ask));
  }) as never;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function nameOf<Handlers extends object>(message: unknown, handlers: Handlers): keyof Handlers | null {
  if (typeof message !== 'object' || message === null || !('riwaya' in message)) return null;
  const { riwaya } = message;
  return typeof riwaya === 'string' && Object.hasOwn(handlers, riwaya) ? (riwaya as keyof Handlers) : null;
}

async function reply(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, answer: await work() };
  } catch (error) {
    console.error('riwaya:', error);
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof MessageFault) return error.fault;
  if (error instanceof StoreFault) return error.code;
  return 'failed';
}

/** The browser vouches for `id`, `url`, `origin` and `tab`; the message itself vouches for nothing. */
export function askerOf(sender: Sender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('/' as never);
  if (sender.url?.startsWith(ours)) return { kind: 'ours' };
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || !url || siteOf(url) === null) return null;
  return { kind: 'reader', tabId: tab.id, frameId: frameId ?? 0, url, incognito: tab.incognito === true };
}
