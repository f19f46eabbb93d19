/** The side panel beside a page: the page's reader tells it what is new as long as the panel is open, and nothing otherwise. */
import { browser } from 'wxt/browser';
import type { PageNews } from './messages';

const PORT = 'riwaya:follow';

/** Follows the reader in a tab. `onEnd` is called where there is none, or no longer. Returns what stops it. */
export function followReader(tabId: number, onNews: (news: PageNews) => void, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (isNews(message)) onNews(message);
  });
  port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}

/** In a content script: `watch` is called for each panel that follows; its signal says when the panel is gone. */
export function answerFollowers(watch: (tell: (news: PageNews) => void, signal: AbortSignal) => void): () => void {
  const ends = new Set<AbortController>();
  const listener = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    const end = new AbortController();
    ends.add(end);
    port.onDisconnect.addListener(() => {
      ends.delete(end);
      end.abort();
    });
    watch((news) => {
      if (!end.signal.aborted) port.postMessage(news);
    }, end.signal);
  };
  browser.runtime.onConnect.addListener(listener);
  return () => {
    browser.runtime.onConnect.removeListener(listener);
    for (const end of ends) end.abort();
  };
}

const isNews = (message: unknown): message is PageNews =>
  typeof message === 'object' && message !== null && 'at' in message && 'changed' in message;
