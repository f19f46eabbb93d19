import { signal } from '@preact/signals';

/** What was just done, for all rooms of the desk. */
export const message = signal<{ text: string; onUndo?: () => void } | null>(null);

const LONG_ENOUGH_TO_READ = 8000;
let ending: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, onUndo?: () => void): void {
  clearTimeout(ending);
  message.value = onUndo ? { text, onUndo } : { text };
  ending = setTimeout(() => {
    message.value = null;
  }, LONG_ENOUGH_TO_READ);
}
