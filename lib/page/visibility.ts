/** Leaves out what the page does not show: text of closed tabs, doubles for other screens, data for machines. */
import type { Block } from './blocks';
import type { Sliced } from './slices';

const BLOCKS_PER_STEP = 100;

/** The blocks as seen. Asks for styles, never for layout; where nothing at all is shown (a page not yet styled), all stay. */
export function* onlySeen(blocks: Block[]): Sliced<Block[]> {
  const known = new Map<Element, boolean>();
  const isSeen = (element: Element | null): boolean => {
    if (!element?.checkVisibility) return true;
    let seen = known.get(element);
    if (seen === undefined) {
      seen = element.checkVisibility();
      known.set(element, seen);
    }
    return seen;
  };
  const shown: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (at % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    const block = blocks[at] as Block;
    const runs = block.runs.filter(({ node }) => isSeen(node.parentElement));
    if (runs.length === block.runs.length) shown.push(block);
    else if (runs.length > 0) shown.push({ ...block, runs });
  }
  return shown.length > 0 ? shown : blocks;
}
