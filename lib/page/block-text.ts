/** A block as plain text: white space as a browser shows it, one blank for any run of it. */
import type { Block } from './blocks';

const BLANKS = /[ \t\n\r\f]+/g;

/** The words of a block on one line; for weighing it, not for offsets. */
export function blockText(block: Block): string {
  let text = '';
  for (const { node, breakBefore, blankBefore } of block.runs)
    text += (breakBefore > 0 || blankBefore ? ' ' : '') + node.data;
  return text.replace(BLANKS, ' ').trim();
}
