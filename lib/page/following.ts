/**
 * Follows a page that changes: tells once it has settled, never while the tab is hidden, and more and more seldom where its
 * changes bring nothing new (tickers, advertisements, clocks).
 */

export interface Following {
  /** What the last call brought: something new keeps the watch close, nothing new lengthens the pause. */
  settled(broughtNew: boolean): void;
  /** Ask for a look once the page has settled, whatever has changed. */
  expect(): void;
}

export interface FollowOptions {
  signal: AbortSignal;
  /** The page has changed and come to rest. */
  onSettled: () => void;
  /** Whether a change in or under this node can be news at all; our own card is not. */
  concerns: (node: Node) => boolean;
}

/** Rest after the last change before the page counts as settled, in milliseconds. */
const REST_MS = 350;
/** Changes that never rest are looked at after this time all the same. */
const LONGEST_WAIT_MS = 2_500;
const LONGEST_PAUSE_MS = 30_000;
/** Fewer signs of added text than this are a counter or a label. */
const LEAST_TEXT = 40;

export function followPage(document: Document, { signal, onSettled, concerns }: FollowOptions): Following {
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastLook = 0;

  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isNews(record, concerns))) return;
    expect();
  });

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) return; // the look is taken when the tab is shown
    firstChange = 0;
    lastLook = Date.now();
    onSettled();
  };

  function expect() {
    if (signal.aborted) return;
    const now = Date.now();
    firstChange ||= now;
    if (document.hidden) return;
    const rest = now - firstChange > LONGEST_WAIT_MS ? 0 : REST_MS;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(rest, lastLook + pause - now));
  }

  const onShown = () => {
    if (document.hidden) {
      clearTimeout(timer);
      observer.disconnect();
    } else {
      observe();
      expect(); // nothing was watched while the tab was hidden
    }
  };
  const observe = () => observer.observe(document, { childList: true, subtree: true, characterData: true });

  document.addEventListener('visibilitychange', onShown, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (!document.hidden) observe();

  return {
    expect,
    settled: (broughtNew) => {
      pause = broughtNew ? 0 : Math.min(LONGEST_PAUSE_MS, pause === 0 ? 1_000 : pause * 2);
    },
  };
}

function isNews(record: MutationRecord, concerns: (node: Node) => boolean): boolean {
  if (!concerns(record.target)) return false;
  if (record.type === 'characterData') return (record.target as Text).length >= LEAST_TEXT;
  for (const node of record.addedNodes) if (concerns(node) && hasText(node)) return true;
  for (const node of record.removedNodes) if (concerns(node) && hasText(node)) return true;
  return false;
}

function hasText(node: Node): boolean {
  if (node.nodeType === 3) return (node as Text).length >= LEAST_TEXT;
  if (node.nodeType !== 1 || /^(script|style|link|iframe|img)$/i.test(node.nodeName)) return false;
  // Not `textContent`: a subtree can be large, and its first long text answers already.
  const walker = (node.ownerDocument as Document).createTreeWalker(node, 4);
  for (let seen = 0; seen < 200 && walker.nextNode(); seen++)
    if ((walker.currentNode as Text).length >= LEAST_TEXT) return true;
  return false;
}
