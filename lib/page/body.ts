/** The element that holds an article's body: where most prose is gathered. */
import type { Block } from './blocks';
import type { Sliced } from './slices';

/** A block of this many signs outside links is prose. */
const PROSE = 60;
/** An article has at least this much prose; less is a teaser or no article at all. */
const LEAST_PROSE = 140;
const STEPS = 200;

export const isProse = (block: Block): boolean =>
  block.length - block.linked >= PROSE && block.linked * 2 < block.length;

/** The element that gathers most prose: all of its own paragraphs, half of those one level further in. */
export function* bodyOf(
  blocks: Block[],
  hasHeadline: boolean,
  counts: (block: Block) => boolean,
): Sliced<Element | null> {
  const direct = new Map<Element, number>();
  let count = 0;
  for (const block of blocks) {
    if (++count % STEPS === 0) yield;
    if (!isProse(block) || !counts(block)) continue;
    const holder = holderOf(block);
    direct.set(holder, (direct.get(holder) ?? 0) + block.length - block.linked);
  }
  const score = new Map<Element, number>();
  const total = new Map<Element, number>();
  for (const [holder, mass] of direct) {
    if (++count % STEPS === 0) yield;
    let share = mass;
    let element: Element | null = holder;
    for (let level = 0; element && element.localName !== 'html'; level++) {
      if (level < 4) score.set(element, (score.get(element) ?? 0) + share);
      total.set(element, (total.get(element) ?? 0) + mass);
      share *= level === 0 ? 0.5 : 0.6;
      element = parentOf(element);
    }
  }
  let best: Element | null = null;
  for (const [element, points] of score) if (!best || points > (score.get(best) as number)) best = element;
  if (!best) return null;
  const body = widen(best, direct, total);
  // Under a headline, short posts make an article together; without one they are the teasers of a front page.
  const mass = hasHeadline
    ? (total.get(body) ?? 0)
    : [...direct.values()].reduce((most, own) => Math.max(most, own), 0);
  return mass >= LEAST_PROSE ? body : null;
}

/**
 * Goes up while that brings in more of the same: wrappers beside this one of the same kind that hold prose too
 * (a body that advertisements split, posts of a live blog).
 */
function widen(start: Element, direct: Map<Element, number>, total: Map<Element, number>): Element {
  const massOf = (element: Element) => total.get(element) ?? 0;
  let body = start;
  for (let up = parentOf(body); up && up.localName !== 'body' && up.localName !== 'html'; up = parentOf(up)) {
    const inside = massOf(body);
    let more = direct.get(up) ?? 0;
    for (const sibling of up.children) if (sibling !== body && isSameKind(sibling, body)) more += massOf(sibling);
    const isWhole = up.matches('article, [itemprop~="articleBody"]');
    if (more >= inside * 0.1 || (isWhole && massOf(up) <= inside * 1.5)) body = up;
    // Beyond here lies other prose, of another kind: comments, the next article.
    else if (massOf(up) > inside * 1.02 || up.localName === 'main') break;
  }
  return body;
}

const isSameKind = (a: Element, b: Element) => a.localName === b.localName && a.className === b.className;

/** Text of a paragraph counts for what holds the paragraph, loose text with empty lines for the element itself. */
function holderOf({ element, runs }: Block): Element {
  const isLoose = runs.some(({ breakBefore }) => breakBefore > 1);
  if (isLoose || element.localName === 'body') return element;
  return parentOf(element) ?? element;
}

/** The element around, across the border of a shadow root too. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const top = element.parentNode as ShadowRoot | null;
  return top?.host ?? null;
}

/** Whether the page shows `element` inside `root`, shadow roots and slots counted in. */
export function isWithin(root: Element, element: Element): boolean {
  if (root.contains(element)) return true;
  for (let around: Element | null = element; around; around = parentOf(around)) if (around === root) return true;
  return false;
}
