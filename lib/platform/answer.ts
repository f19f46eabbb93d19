/** The door: who may ask what, in which shape. What does not fit is refused and nothing is done. */
import { type Browser, browser } from 'wxt/browser';
import { type Arrived, shapes } from './message-shapes';
import { type BackgroundMessages, MessageFault } from './messages';
import { parse } from './parse';
import { nameOf, reply } from './reply';
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
  'page/edited',
  'page/count',
  'part/load',
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

/** The browser vouches for `id`, `url`, `origin` and `tab`; the message itself vouches for nothing. */
export function askerOf(sender: Sender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('/' as never);
  if (sender.url?.startsWith(ours)) return { kind: 'ours' };
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || !url || siteOf(url) === null) return null;
  return { kind: 'reader', tabId: tab.id, frameId: frameId ?? 0, url, incognito: tab.incognito === true };
}
