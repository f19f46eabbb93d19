/** What the reader's pointer rests on, and for how long: told once it has come to rest, and once it has left. */
import { textAt } from './pointing';

export interface HoverOptions {
  signal: AbortSignal;
  /** The thing at a place in the page's text, null for none; compared by identity. */
  find: (node: Node, offset: number) => number | null;
  /** Whether the pointer is on the card itself, which keeps it open. */
  isOwn: (event: Event) => boolean;
  onRest: (found: number, x: number, y: number) => void;
  onLeave: () => void;
}

/** Long enough not to flicker while the pointer passes through, in milliseconds. */
const REST_MS = 140;
/** Long enough to reach the card from the words. */
const LEAVE_MS = 320;

/** Where the pointer may be: on a statement, on the card, or on neither. */
type Place = number | 'card' | null;

export function followPointer(document: Document, options: HoverOptions): void {
  const { signal, find, isOwn, onRest, onLeave } = options;
  const view = document.defaultView as Window;
  let current: Place = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** The latest move: several come in one frame. Whose it is must be asked at once, for its target is forgotten afterwards. */
  let last = { x: 0, y: 0, own: false };

  const change = (next: Place, x: number, y: number) => {
    if (next === current) return;
    current = next;
    clearTimeout(timer);
    if (next === null) timer = setTimeout(onLeave, LEAVE_MS);
    else if (next !== 'card') timer = setTimeout(() => onRest(next, x, y), REST_MS);
  };
  const at = (x: number, y: number) => {
    const place = textAt(document, x, y);
    return place ? find(place.node, place.offset) : null;
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = { x: event.clientX, y: event.clientY, own: isOwn(event) };
      frame ||= view.requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) change(last.own ? 'card' : at(last.x, last.y), last.x, last.y);
      });
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (isOwn(event) || (event as PointerEvent).pointerType !== 'touch') return;
      current = null;
      const found = at(event.clientX, event.clientY);
      if (found === null) onLeave();
      else onRest(found, event.clientX, event.clientY);
    },
    { signal, passive: true, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', () => change(null, 0, 0), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
}
