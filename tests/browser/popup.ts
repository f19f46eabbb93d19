/** The real popup where the browser can open it without a hand on the toolbar (Chromium), its page in a tab elsewhere. */
import type { Page } from 'puppeteer-core';
import type { Session } from './harness';

const SIZE = { width: 420, height: 560 };

/** Opens the popup over `page`, which is brought to the front first. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  if (session.target === 'firefox') return session.openExtension('popup.html', SIZE);
  const background = await session.background();
  await background.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const opened = await session.browser.waitForTarget((each) => each.url() === session.extensionUrl('popup.html'));
  const popup = await opened.asPage();
  await popup.waitForFunction(() => document.body.innerText.trim().length > 40);
  return popup;
}
