/** From a point on the screen to the words there. Asks for layout, so only when the reader's pointer asks. */

interface Caret {
  node: Node;
  offset: number;
}

/** The place in a text node nearest to a point of the window, null where no text is under it. */
export function textAt(document: Document, x: number, y: number): Caret | null {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return null;
  return isOnSign(document, caret, x, y) ? caret : null;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const shadowRoots = openRootsAt(document, x, y);
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function openRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let host = document.elementFromPoint(x, y); host?.shadowRoot && roots.length < 10; ) {
    roots.push(host.shadowRoot);
    const inner: Element | null = host.shadowRoot.elementFromPoint(x, y);
    if (inner === host) break;
    host = inner;
  }
  return roots;
}

/** The caret is found for a point beside a line too: only a sign whose own box holds the point counts. */
function isOnSign(document: Document, { node, offset }: Caret, x: number, y: number): boolean {
  const length = (node as Text).length;
  const range = document.createRange();
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= length) continue;
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    for (const box of range.getClientRects())
      if (x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 4) return true;
  }
  return false;
}
