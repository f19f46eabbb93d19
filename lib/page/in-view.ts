/** Which statement the reader is at as the page scrolls. */
import { boxesOf } from './bringing-into-view';

/** Eyes rest above the middle of the window. */
const READING_LINE = 0.4;
const PAUSE_MS = 120;

/** The last statement that begins above the reading line, or the first that is seen at all; null where none is. Asks for layout. */
export function statementInView(document: Document, firstRanges: (StaticRange | undefined)[]): number | null {
  const { innerHeight } = document.defaultView as Window;
  let seen: number | null = null;
  for (const [index, range] of firstRanges.entries()) {
    const [box] = range ? boxesOf(document, [range]) : [];
    if (!box || box.bottom < 0 || box.top > innerHeight) continue;
    if (box.top > innerHeight * READING_LINE) return seen ?? index;
    seen = index;
  }
  return seen;
}

/** Calls back while the page scrolls, a few times a second and once at the end, until the signal says stop. */
export function followScrolling(document: Document, listener: () => void, signal: AbortSignal): void {
  let waiting = false;
  document.addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!signal.aborted) listener();
      }, PAUSE_MS);
    },
    { signal, capture: true, passive: true },
  );
}
