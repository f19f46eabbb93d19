/** The headline: the heading whose words the page also gives as its title. */
import { fold } from '../arabic/fold';
import { blockText } from './block-text';
import type { Block } from './blocks';

const CANDIDATES = 'h1, h2, [itemprop~="headline"], [class*="headline" i], [class*="title" i]';
const MOST_CANDIDATES = 400;
/** How far below a candidate its text may lie («h1 > a > span»). */
const DEPTH = 3;

/** The block that says the title of the page, null where none does. */
export function findHeadline(document: Document, blocks: Block[]): Block | null {
  const candidates = new Set([...document.querySelectorAll(CANDIDATES)].slice(0, MOST_CANDIDATES));
  const titles = [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ].map(wordsOf);
  let best: Block | null = null;
  let bestScore = 0;
  for (const block of blocks) {
    if (block.length < 8 || block.length > 300) continue;
    const candidate = candidateAround(block.element, candidates);
    if (!candidate && candidates.size < MOST_CANDIDATES && block.element.getRootNode() === document) continue;
    const words = wordsOf(blockText(block));
    const likeness = Math.max(...titles.map((title) => shared(words, title)));
    const level = (candidate ?? block.element).localName;
    const score = likeness + (level === 'h1' ? 0.45 : level === 'h2' ? 0.15 : 0) - (block.linked > 0 ? 0.3 : 0);
    if (score > bestScore + 1e-6) {
      best = block;
      bestScore = score;
    }
  }
  return bestScore >= 0.4 ? best : null;
}

function candidateAround(element: Element, candidates: Set<Element>): Element | null {
  let around: Element | null = element;
  for (let level = 0; around && level < DEPTH; level++, around = around.parentElement)
    if (candidates.has(around)) return around;
  return null;
}

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * How alike a heading and the title are (F1 of their words): the name of the site stands in every title too, but is little of it.
 */
function shared(words: Set<string>, title: Set<string>): number {
  if (words.size === 0 || title.size === 0) return 0;
  let common = 0;
  for (const word of words) if (title.has(word)) common++;
  return (2 * common) / (words.size + title.size);
}
