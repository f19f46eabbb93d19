/**
 * What on a page is the article. Prose (long blocks that are no links) scores for the elements around it; the element that
 * gathers most of it is the body, widened to its equals beside it; headline, lead and captions are found around it. The live
 * tree is only read.
 */

import { blockText } from './block-text';
import { type Block, blocksUnder } from './blocks';
import { isHouseRule, isPointer, isRelatedHeading } from './clutter';
import { findHeadline } from './headline';
import type { Sliced } from './slices';

export interface Article {
  /** The element that holds the body. */
  root: Element;
  /** The headline, or null where the page has none that belongs to this article. It is not among `body`. */
  headline: Block | null;
  /** Paragraphs, subheadings, captions, in the order of the page. */
  body: Block[];
}

/** A block of this many signs outside links is prose; shorter ones are read where they stand among prose. */
const PROSE = 60;
/** An article has at least this much prose; less is a teaser or no article at all. */
const LEAST_PROSE = 140;
const BLOCKS_PER_STEP = 200;

/** The article of the page, null where it has none. */
export function* findArticle(document: Document): Sliced<Article | null> {
  if (!document.body) return null;
  const blocks = yield* blocksUnder(document.body);
  const headline = findHeadline(document, blocks);
  const unclutter = new Set<Element>();
  for (let around: Element | null = headline?.element ?? null; around; around = around.parentElement)
    unclutter.add(around);
  const isClutter = (block: Block) => block.clutter !== null && !unclutter.has(block.clutter);

  let root = yield* bodyOf(blocks, (block) => !isClutter(block));
  let ignoreNames = false;
  if (!root) {
    root = yield* bodyOf(blocks, () => true);
    ignoreNames = root !== null;
  }
  if (!root) return null;
  const body = yield* partsOf(blocks, root, headline, (block) => !ignoreNames && isClutter(block));
  return body.length > 0 ? { root, headline, body } : null;
}

const isProse = (block: Block) => block.length - block.linked >= PROSE && block.linked * 2 < block.length;

/** The element that gathers most prose: all of its own paragraphs, half of those one level further in. */
function* bodyOf(blocks: Block[], counts: (block: Block) => boolean): Sliced<Element | null> {
  const direct = new Map<Element, number>();
  let count = 0;
  for (const block of blocks) {
    if (++count % BLOCKS_PER_STEP === 0) yield;
    if (!isProse(block) || !counts(block)) continue;
    const holder = holderOf(block);
    direct.set(holder, (direct.get(holder) ?? 0) + block.length - block.linked);
  }
  const score = new Map<Element, number>();
  for (const [holder, mass] of direct) {
    if (++count % BLOCKS_PER_STEP === 0) yield;
    let share = mass;
    let element: Element | null = holder;
    for (let level = 0; element && element.localName !== 'html' && level < 4; level++) {
      score.set(element, (score.get(element) ?? 0) + share);
      share *= level === 0 ? 0.5 : 0.6;
      element = parentOf(element);
    }
  }
  let best: Element | null = null;
  for (const [element, points] of score) if (!best || points > (score.get(best) as number)) best = element;
  if (!best || (score.get(best) as number) < LEAST_PROSE) return null;
  return widen(best, direct);
}

/**
 * Goes up while that brings in more of the same: wrappers beside this one of the same kind that hold prose too
 * (a body that advertisements split, a lead in a box of its own).
 */
function widen(start: Element, direct: Map<Element, number>): Element {
  let body = start;
  for (let up = parentOf(body); up && up.localName !== 'body' && up.localName !== 'html'; up = parentOf(up)) {
    const inside = massWithin(body, direct);
    let more = direct.get(up) ?? 0;
    for (const sibling of up.children)
      if (sibling !== body && isSameKind(sibling, body)) more += massWithin(sibling, direct);
    if (more < inside * 0.1 && !up.matches('article, [itemprop~="articleBody"]')) {
      if (massWithin(up, direct) > inside * 1.02 || up.matches('main')) break;
      continue;
    }
    body = up;
  }
  return body;
}

function massWithin(element: Element, direct: Map<Element, number>): number {
  let mass = 0;
  for (const [holder, own] of direct) if (holder === element || element.contains(holder)) mass += own;
  return mass;
}

const isSameKind = (a: Element, b: Element) => a.localName === b.localName && a.className === b.className;

/** Text of a paragraph counts for what holds the paragraph, loose text with line breaks for the element itself. */
function holderOf(block: Block): Element {
  const { element, runs } = block;
  const isLoose = runs.some(({ breakBefore }) => breakBefore > 1);
  if (isLoose || element.localName === 'body') return element;
  return parentOf(element) ?? element;
}

/** The element around, across the border of a shadow root too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const top = element.getRootNode();
  return top instanceof ShadowRoot ? top.host : null;
}

/** Of the blocks, those that an editor would print: from the headline to the last paragraph of the body. */
function* partsOf(
  blocks: Block[],
  root: Element,
  headline: Block | null,
  isClutter: (block: Block) => boolean,
): Sliced<Block[]> {
  const first = blocks.findIndex(({ element }) => root.contains(element));
  const headlineAt = headline ? blocks.indexOf(headline) : -1;
  const parts: Block[] = [];
  let count = 0;
  const from = headlineAt >= 0 && headlineAt < first ? headlineAt + 1 : first;
  let closedSection: Element | null = null;
  for (let at = from; at < blocks.length; at++) {
    if (++count % BLOCKS_PER_STEP === 0) yield;
    const block = blocks[at] as Block;
    const inside = root.contains(block.element);
    if (!inside && at > first) break;
    if (block === headline || isClutter(block)) continue;
    if (closedSection?.contains(block.element)) continue;
    const text = blockText(block);
    const isHeading = /^h[1-6]$/.test(block.element.localName);
    if (block.length < 60 && isRelatedHeading(text)) {
      closedSection = sectionOf(block.element, root);
      continue;
    }
    if (isPointer(text) || isHouseRule(text)) continue;
    if (!inside ? isLeadOrCaption(block) : isHeading || belongs(block)) parts.push(block);
  }
  return withoutEmptyHeadings(parts);
}

/** The largest element around that starts with this heading and is still a part of the body. */
function sectionOf(heading: Element, root: Element): Element | null {
  const around = heading.parentElement;
  return around && around !== root && root.contains(around) ? around : null;
}

const isLeadOrCaption = (block: Block) =>
  isCaption(block.element) || (isProse(block) && block.linked * 3 < block.length);

const isCaption = (element: Element) =>
  element.closest('figure, figcaption, [class*="caption" i], [class*="img-cap" i], [itemprop~="caption"]') !== null;

/** Within the body: paragraphs of any length, and loose words only where they are more than a label. */
function belongs(block: Block): boolean {
  if (block.linked * 2 > block.length) return false;
  const { localName } = block.element;
  if (localName === 'p' || localName === 'blockquote' || localName === 'figcaption') return true;
  if (localName === 'li' || localName === 'td' || localName === 'dd' || localName === 'dt') return block.length > 15;
  return block.length >= PROSE || isCaption(block.element);
}

/** A subheading with nothing under it is a leftover of something else. */
function withoutEmptyHeadings(parts: Block[]): Block[] {
  const isHeading = (block: Block | undefined) => block !== undefined && /^h[1-6]$/.test(block.element.localName);
  return parts.filter((block, at) => {
    if (!isHeading(block)) return true;
    if (block.linked * 2 > block.length) return false;
    const next = parts[at + 1];
    return next !== undefined && (!isHeading(next) || next.element.localName > block.element.localName);
  });
}
