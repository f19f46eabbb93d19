/**
 * What on a page is the article. Prose (long blocks that are no links) scores for the elements around it; the element that
 * gathers most of it is the body, widened to its equals beside it; headline, lead and captions are found around it. The live
 * tree is only read.
 */
import { blockText } from './block-text';
import { type Block, blocksUnder } from './blocks';
import { bodyOf, isProse, isWithin, parentOf } from './body';
import { isHouseRule, isPointer, isRelatedHeading } from './clutter';
import { findHeadline } from './headline';
import type { Sliced } from './slices';
import { onlySeen } from './visibility';

export interface Article {
  /** The element that holds the body. */
  root: Element;
  /** The headline, or null where the page has none that belongs to this article. It is not among `body`. */
  headline: Block | null;
  /** Paragraphs, subheadings, captions, in the order of the page. */
  body: Block[];
}

const BLOCKS_PER_STEP = 200;
const FRONT_PAGE = /^\/(?:ar|arabic|home|index|default)?(?:\.\w+)?\/?$/i;

/** The article of the page, null where it has none. Of several, the one that the page's title names. */
export function* findArticle(document: Document): Sliced<Article | null> {
  if (!document.body) return null;
  const all = yield* blocksUnder(document.body);
  const headline = findHeadline(document, all);
  const blocks = headline ? ofOneArticle(all, headline) : all;
  const cleared = prosePlaces(blocks);
  for (let around: Element | null = headline?.element ?? null; around; around = parentOf(around)) cleared.add(around);
  const isClutter = (block: Block) => block.clutter.some(({ element }) => !cleared.has(element));

  // The heading of a front page is the name of the site.
  const hasHeadline = headline !== null && !FRONT_PAGE.test(document.location?.pathname ?? '');
  const named = yield* bodyOf(blocks, hasHeadline, (block) => !isClutter(block));
  const root = named ?? (yield* bodyOf(blocks, hasHeadline, () => true));
  if (!root) return null;
  const parts = yield* partsOf(blocks, root, headline, (block) => named !== null && isClutter(block));
  const body = withoutTail(withoutEmptyHeadings(yield* onlySeen(parts)));
  return body.length > 0 ? { root, headline, body } : null;
}

/**
 * A page that scrolls on into the next article holds several headlines of one kind, each with its prose: the blocks from this
 * one to the next.
 */
function ofOneArticle(blocks: Block[], headline: Block): Block[] {
  const heading = headline.element.closest('h1, h2') ?? headline.element;
  const unit = heading.closest('article');
  const isSuch = (block: Block): boolean => {
    const other = block.element.closest('h1, h2');
    if (!other || other === heading || other.localName !== heading.localName || block.linked > 0) return false;
    if (block.clutter.length > 0 || block.length < 8) return false;
    return (
      other.localName === 'h1' ||
      (unit !== null && other.closest('article') !== unit && other.className === heading.className)
    );
  };
  const at = blocks.indexOf(headline);
  let from = 0;
  let prose = 0;
  for (let index = at - 1; index >= 0 && from === 0; index--) {
    const block = blocks[index] as Block;
    if (isProse(block)) prose += block.length;
    if (isSuch(block) && prose >= LEAST_BETWEEN) from = index + 1;
  }
  prose = 0;
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (isProse(block)) prose += block.length;
    else if (isSuch(block) && prose >= LEAST_BETWEEN)
      return fromHeadline(blocks, from, at, unit).concat(blocks.slice(at, index));
  }
  return from === 0 ? blocks : fromHeadline(blocks, from, at, unit).concat(blocks.slice(at));
}

/** Prose that makes an article of what stands between two headlines. */
const LEAST_BETWEEN = 300;

/** Parts with a doubtful name that hold much of the page's prose all the same: the body, as page builders name it. */
function prosePlaces(blocks: Block[]): Set<Element> {
  const mass = new Map<Element, number>();
  let all = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    all += block.length;
    for (const { element, weak } of block.clutter) if (weak) mass.set(element, (mass.get(element) ?? 0) + block.length);
  }
  return new Set([...mass].filter(([, own]) => own >= all * LEAST_SHARE).map(([element]) => element));
}

const LEAST_SHARE = 0.4;

/** What stands before the headline but in the same unit: a kicker, a picture with its caption. */
function fromHeadline(blocks: Block[], from: number, at: number, unit: Element | null): Block[] {
  if (from === 0) return blocks.slice(0, at);
  return unit ? blocks.slice(from, at).filter(({ element }) => unit.contains(element)) : [];
}

/** Of the blocks, those that an editor would print: from the headline to the last paragraph of the body. */
function* partsOf(
  blocks: Block[],
  root: Element,
  headline: Block | null,
  isClutter: (block: Block) => boolean,
): Sliced<Block[]> {
  const first = blocks.findIndex(({ element }) => isWithin(root, element));
  const headlineAt = headline ? blocks.indexOf(headline) : -1;
  const start = headlineAt >= 0 && headlineAt < first ? headlineAt + 1 : first;
  const parts: Block[] = [];
  const title = headline ? blockText(headline) : null;
  let closedSection: Element | null = null;
  for (let at = start; at < blocks.length; at++) {
    if (at % BLOCKS_PER_STEP === 0) yield;
    const block = blocks[at] as Block;
    const inside = isWithin(root, block.element);
    if (!inside && at > first) break;
    if (block === headline || isClutter(block) || closedSection?.contains(block.element)) continue;
    const text = blockText(block);
    if (isRelatedHeading(text)) {
      closedSection = sectionOf(block.element, root);
      continue;
    }
    if (text === title || isPointer(text) || isHouseRule(text)) continue;
    if (!inside || at < headlineAt ? isLeadOrCaption(block, text) : belongs(block)) parts.push(block);
  }
  return parts;
}

/** The largest part of the body that begins with this heading; null where the heading stands among the body's own parts. */
function sectionOf(heading: Element, root: Element): Element | null {
  const around = heading.parentElement;
  return around && around !== root && root.contains(around) ? around : null;
}

function isLeadOrCaption(block: Block, text: string): boolean {
  if (block.linked * 3 > block.length) return false;
  return (isCaption(block) && block.length > 8) || (isProse(block) && /[\u0600-\u06ff]/.test(text) && /\s/.test(text));
}

const CAPTION = 'figure, figcaption, [class*="caption" i], [class*="img-cap" i], [itemprop~="caption"]';

function isCaption({ element, runs }: Block): boolean {
  if (element.closest(CAPTION)) return true;
  const own = runs[0]?.node.parentElement;
  return own !== undefined && own !== element && own?.closest(CAPTION) != null;
}

const isHeading = (block: Block | undefined): boolean =>
  block !== undefined && /^h[1-6]$/.test(block.element.localName);

/** A block of this many signs is read wherever it stands in the body; shorter loose words may be labels. */
const LOOSE = 60;

/** Within the body: paragraphs of any length, and loose words only where they are more than a label. */
function belongs(block: Block): boolean {
  if (block.linked * 2 > block.length) return false;
  const { localName } = block.element;
  if (localName === 'p' || localName === 'blockquote' || localName === 'figcaption' || isHeading(block)) return true;
  if (localName === 'li' || localName === 'td' || localName === 'dd' || localName === 'dt') return block.length > 15;
  return block.length >= LOOSE || isCaption(block) || isSentence(block);
}

/** Short, but said: it ends as a sentence does. */
const isSentence = (block: Block) =>
  block.length >= 20 && /[.!؟?»"…:]\s*$/.test(block.runs[block.runs.length - 1]?.node.data ?? '');

/** A subheading with nothing under it is a leftover of something else. */
function withoutEmptyHeadings(parts: Block[]): Block[] {
  return parts.filter((block, at) => {
    if (!isHeading(block)) return true;
    const next = parts[at + 1];
    return next !== undefined && (!isHeading(next) || next.element.localName > block.element.localName);
  });
}

/** Words after the last paragraph that are no paragraphs themselves: tags, labels, names of further articles. */
function withoutTail(parts: Block[]): Block[] {
  let end = parts.length;
  const isTail = (block: Block) =>
    !isProse(block) &&
    !/^(p|li|td|blockquote|figcaption)$/.test(block.element.localName) &&
    !isCaption(block) &&
    !isSentence(block);
  while (end > 0 && isTail(parts[end - 1] as Block)) end--;
  return end > 0 ? parts.slice(0, end) : parts;
}
