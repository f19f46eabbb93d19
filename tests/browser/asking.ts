/** Asks the background from a page of the extension, with the very messages that its screens and readers send. */
import type { Page } from 'puppeteer-core';
import type { BackgroundMessages, Reply } from '../../lib/platform/messages';

/** The answer; null where none came, since the worker was killed in the middle. */
export async function askRaw<Name extends keyof BackgroundMessages>(
  page: Page,
  name: Name,
  message: BackgroundMessages[Name]['ask'],
): Promise<BackgroundMessages[Name]['answer'] | null> {
  const reply = await page.evaluate(
    async (riwaya, ask) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage({ riwaya, ask }).catch(() => null);
    },
    name,
    message as never,
  );
  const answered = reply as Reply | null | undefined;
  if (!answered) return null;
  if (!answered.ok) throw new Error(`${name}: ${answered.fault}`);
  return answered.answer as BackgroundMessages[Name]['answer'];
}

/** Asks until an answer comes, as the extension's own screens do. */
export async function askSurely<Name extends keyof BackgroundMessages>(
  page: Page,
  name: Name,
  message: BackgroundMessages[Name]['ask'],
): Promise<BackgroundMessages[Name]['answer']> {
  for (let turn = 0; turn < 20; turn++) {
    const answer = await askRaw(page, name, message);
    if (answer !== null) return answer;
  }
  throw new Error(`${name} was never answered`);
}
