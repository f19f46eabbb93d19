/** The headline: the heading whose words the page also gives as its title. */

import { fold } from '../arabic/fold';
import { blockText } from './block-text';
import type { Block } from './blocks';

const CANDIDATES = 'h1, h2, [itemprop~="headline"], [class*="headline" i], [class*="title" i]';

/** The block that says the title of the page, null where none does. */
export function findHeadline(document: Document, blocks: Block[]): Block | null {
  const titles = [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ].map(wordsOf);
  let best: Block | null = null;
  let bestScore = 0;
  for (const block of blocks) {
    if (block.length < 8 || block.length > 300) continue;
    const heading = block.element.closest('h1, h2, h3') ?? block.element;
    const level = heading.localName;
    if (!/^h[1-3]$/.test(level) && !block.element.matches(CANDIDATES)) continue;
    const words = wordsOf(blockText(block));
    const likeness = Math.max(...titles.map((title) => shared(words, title)));
    const score = likeness + (level === 'h1' ? 0.45 : level === 'h2' ? 0.15 : 0) - (block.linked > 0 ? 0.3 : 0);
    if (score > bestScore + 1e-6) {
      best = block;
      bestScore = score;
    }
  }
  return bestScore >= 0.4 ? best : null;
}

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Which part of `words` the title has too. */
function shared(words: Set<string>, title: Set<string>): number {
  if (words.size === 0 || title.size === 0) return 0;
  let common = 0;
  for (const word of words) if (title.has(word)) common++;
  return common / words.size;
}
