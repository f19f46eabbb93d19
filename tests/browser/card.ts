/** The card on a page. Its shadow root is closed to the page, so its words are reached through the browser's own tools. */
import type { Page } from 'puppeteer-core';

interface DomNode {
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Whether a card stands in the page now. */
export const hasCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('riwaya-card') !== null);

/** The words of the card (Chromium); empty where none is shown. */
export async function cardText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const host = find(root, 'RIWAYA-CARD');
  return host ? textOf(host) : '';
}

function find(node: DomNode, name: string): DomNode | null {
  if (node.nodeName === name) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** Moves the pointer onto the first words of a painted layer, as a reader would: not in one jump. */
export async function hover(page: Page, layer: string): Promise<void> {
  const point = await page.evaluate((name) => {
    const painted = [name, `${name}-on-dark`].flatMap((each) => [...(CSS.highlights.get(each) ?? [])])[0];
    if (!painted) return null;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, `riwaya-${layer}`);
  if (!point) throw new Error(`nothing is painted as ${layer}`);
  await page.mouse.move(point.x - 30, point.y - 4);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

export const cardAppears = (page: Page) =>
  page.waitForFunction(() => document.querySelector('riwaya-card') !== null, { timeout: 8_000 });

export const cardGoes = (page: Page) =>
  page.waitForFunction(() => document.querySelector('riwaya-card') === null, { timeout: 8_000 });

/** How much of the painted focus the card covers, in square pixels. */
export function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const card = document.querySelector('riwaya-card')?.getBoundingClientRect();
    const focus = CSS.highlights.get('riwaya-focus') ?? CSS.highlights.get('riwaya-focus-on-dark');
    if (!card || !focus) return Number.NaN;
    let area = 0;
    for (const painted of focus) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      for (const box of range.getClientRects()) {
        const width = Math.min(card.right, box.right) - Math.max(card.left, box.left);
        const height = Math.min(card.bottom, box.bottom) - Math.max(card.top, box.top);
        if (width > 0 && height > 0) area += width * height;
      }
    }
    return area;
  });
}
