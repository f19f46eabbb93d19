/** Where words stand on the screen, and how to bring them there. */

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes that the words fill, line by line. Asks for layout. */
export function boxesOf(document: Document, ranges: StaticRange[]): Box[] {
  return ranges.flatMap((range) =>
    [...liveRange(document, range).getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );
}

/** Scrolls so that the words stand in the middle of the window. */
export function bringIntoView(document: Document, ranges: StaticRange[]): void {
  const first = ranges[0];
  if (!first?.startContainer.isConnected) return;
  const view = document.defaultView as Window;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [box] = boxesOf(document, [first]);
  if (box && box.top > 80 && box.bottom < view.innerHeight - 80) return;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

function liveRange(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page has shortened the text since: what is left has no box.
  }
  return range;
}
