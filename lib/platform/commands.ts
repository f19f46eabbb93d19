/** The keyboard shortcuts; their keys are the reader's to change in the browser's own settings. */
import { browser } from 'wxt/browser';

/** From one statement to the next or the one before, for those who read by keyboard. */
export type Command = 'next-statement' | 'previous-statement';

/** Must be called synchronously when the worker starts. */
export function onCommand(listener: (command: Command, tabId: number) => void): void {
  browser.commands?.onCommand.addListener(async (name: string) => {
    if (name !== 'next-statement' && name !== 'previous-statement') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) listener(name, tab.id);
  });
}
