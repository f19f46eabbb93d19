/** Asking the background, and asking the reader in a tab. */
import { browser } from 'wxt/browser';
import { type BackgroundMessages, type Fault, MessageFault, type ReaderMessages, type Reply } from './messages';

/** A worker that is killed in the middle of its answer is started again by the next message. */
const RETRIES_AFTER = [50, 250, 1000];

/** @throws MessageFault */
export async function ask<Name extends keyof BackgroundMessages>(
  name: Name,
  message: BackgroundMessages[Name]['ask'],
): Promise<BackgroundMessages[Name]['answer']> {
  for (let attempt = 0; ; attempt++) {
    try {
      return opened(await browser.runtime.sendMessage({ riwaya: name, ask: message }));
    } catch (error) {
      if (error instanceof MessageFault && error.fault !== 'silent') throw error;
      if (isOutdated()) throw new MessageFault('outdated');
      const wait = RETRIES_AFTER[attempt];
      if (wait === undefined) throw error instanceof MessageFault ? error : new MessageFault('silent', String(error));
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** @throws MessageFault: 'silent' where no reader runs in the tab. */
export async function askReader<Name extends keyof ReaderMessages>(
  tabId: number,
  name: Name,
  message: ReaderMessages[Name]['ask'],
): Promise<ReaderMessages[Name]['answer']> {
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, { riwaya: name, ask: message }, { frameId: 0 });
  } catch (error) {
    throw new MessageFault('silent', String(error));
  }
  return opened(reply);
}

function opened<Answer>(reply: unknown): Answer {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) throw new MessageFault('silent');
  const { ok, ...rest } = reply as Reply & { answer?: unknown; fault?: Fault };
  if (!ok) throw new MessageFault(rest.fault ?? 'failed');
  return (rest.answer ?? null) as Answer;
}

/** After an update a content script goes on running, cut off from the extension it came from. */
function isOutdated(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
