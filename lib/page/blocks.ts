/**
 * The page's text in blocks: what a browser would set as one paragraph. Reads the live tree, changes nothing, and asks for
 * no layout: what is a block follows from the element's name.
 */
import { clutterName } from './clutter';
import type { Sliced } from './slices';

/** A text node of a block. */
export interface Run {
  node: Text;
  /** How many `<br>` stand between it and the one before. */
  breakBefore: number;
  /** Whether a node of white space alone stands between it and the one before. */
  blankBefore: boolean;
}

export interface Block {
  /** The nearest element that is set as a block. */
  element: Element;
  runs: Run[];
  /** Signs of text without outer white space, and how many of them stand in links. */
  length: number;
  linked: number;
  /** What around it says by name or role that it is not the article, from the outermost in. */
  clutter: readonly Clutter[];
}

export interface Clutter {
  element: Element;
  /** Said by a name that parts of every kind have: it counts only where the element does not hold the page's prose. */
  weak: boolean;
}

const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio object embed iframe select textarea button datalist nav menu aside dialog head'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr output picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr amp-img'.split(
    ' ',
  ),
);
const SKIPPED_ROLES =
  /^(navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|banner|alert|tablist)$/;

/** Schema.org's names for the section and the tags of an article. */
const TAGGING = /^(articleSection|keywords)$/;

/** A place to stop: the walk of a page of 5 MB takes longer than one task may. */
const NODES_PER_STEP = 400;

/** All blocks with text under `root`, in the order of the page, open shadow roots and their slots included. */
export function* blocksUnder(root: Element): Sliced<Block[]> {
  const blocks: Block[] = [];
  let current: Block | null = null;
  let breaks = 0;
  let blank = false;
  let seen = 0;
  const stack: Frame[] = [frameOf(root, root, false, [])];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (!node) {
      if (frame.isBlock) current = null;
      stack.pop();
      continue;
    }
    frame.next = frame.slotted ? (frame.slotted[++frame.at] ?? null) : node.nextSibling;
    if (++seen % NODES_PER_STEP === 0) yield;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      const length = inkLength(text.data);
      if (length === 0) {
        blank = true;
        continue;
      }
      if (!current || current.element !== frame.block) {
        current = { element: frame.block, runs: [], length: 0, linked: 0, clutter: frame.clutter };
        blocks.push(current);
        breaks = 0;
        blank = false;
      }
      current.runs.push({ node: text, breakBefore: breaks, blankBefore: blank });
      current.length += length;
      if (frame.inLink) current.linked += length;
      breaks = 0;
      blank = false;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') breaks++;
      else if (!isSkipped(element, name)) {
        const inline = INLINE.has(name);
        if (!inline) current = null;
        stack.push(
          frameOf(
            element,
            inline ? frame.block : element,
            frame.inLink || name === 'a',
            withClutter(frame.clutter, element),
          ),
        );
      }
    }
  }
  return blocks;
}

interface Frame {
  next: Node | null;
  /** What a slot shows, where the element is one. */
  slotted: Node[] | null;
  at: number;
  block: Element;
  isBlock: boolean;
  inLink: boolean;
  clutter: readonly Clutter[];
}

function frameOf(element: Element, block: Element, inLink: boolean, clutter: readonly Clutter[]): Frame {
  const slotted = element.localName === 'slot' ? slottedIn(element) : null;
  const next = slotted ? (slotted[0] ?? null) : (element.shadowRoot ?? element).firstChild;
  return { next, slotted, at: 0, block, isBlock: block === element, inLink, clutter };
}

function slottedIn(slot: Element): Node[] | null {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? nodes : null;
}

function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('contenteditable') === 'true' ||
    SKIPPED_ROLES.test(element.getAttribute('role') ?? '')
  );
}

/** `around`, and what the element's own name or role adds to it. */
function withClutter(around: readonly Clutter[], element: Element): readonly Clutter[] {
  const own = clutterOf(element);
  return own === null ? around : [...around, { element, weak: own === 'weak' }];
}

function clutterOf(element: Element): 'strong' | 'weak' | null {
  const name = element.localName;
  if (name === 'footer' || name === 'form') return 'strong';
  if (!element.hasAttributes() || name === 'article' || name === 'main') return null;
  if (element.getAttribute('aria-hidden') === 'true' || TAGGING.test(element.getAttribute('itemprop') ?? ''))
    return 'strong';
  return clutterName(element.getAttribute('class') ?? '', element.id);
}

/** Length without white space at both ends; 0 for white space alone. */
function inkLength(data: string): number {
  let start = 0;
  let end = data.length;
  while (start < end && isBlank(data.charCodeAt(start))) start++;
  while (end > start && isBlank(data.charCodeAt(end - 1))) end--;
  return end - start;
}

const isBlank = (unit: number) =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x200b;
