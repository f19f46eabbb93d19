/** In a content script: answers our own pages and the background. Apart from the background's door, whose checks it does not carry. */
import { type Browser, browser } from 'wxt/browser';
import type { ReaderMessages } from './messages';
import { nameOf, reply } from './reply';

export type ReaderHandlers = {
  [Name in keyof ReaderMessages]: (ask: ReaderMessages[Name]['ask']) => Promise<ReaderMessages[Name]['answer']>;
};

/** Returns what stops it. */
export function answerAsReader(handlers: ReaderHandlers): () => void {
  const listener = ((message: unknown, sender: Browser.runtime.MessageSender) => {
    const name = nameOf(message, handlers);
    if (name === null || sender.id !== browser.runtime.id) return;
    const handle = handlers[name] as (ask: unknown) => Promise<unknown>;
    return reply(() => handle((message as { ask: unknown }).ask));
  }) as never;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
