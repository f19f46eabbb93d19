/** Where the card goes: beside the words, never over them, whole in the window. All measures in CSS pixels. */
import type { Box } from '../../lib/page/bringing-into-view';

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

interface Size {
  width: number;
  height: number;
}

const GAP = 10;
const MARGIN = 8;
/** Lower than this the card says nothing; better to stand over the last lines of very long words. */
const LEAST_HEIGHT = 150;

/** `words` are the boxes of the words, line by line; their reading direction decides at which end the card begins. */
export function place(card: Size, words: Box[], view: Size, direction: 'rtl' | 'ltr'): Placement {
  const seen = words.filter(({ bottom, top }) => bottom > 0 && top < view.height);
  const around = union(seen.length > 0 ? seen : words);
  const below = view.height - MARGIN - (around.bottom + GAP);
  const above = around.top - GAP - MARGIN;
  const wanted = direction === 'rtl' ? around.right - card.width : around.left;
  const left = clamp(wanted, MARGIN, view.width - MARGIN - card.width);
  if (card.height <= below || (below >= above && below >= LEAST_HEIGHT))
    return { left, top: around.bottom + GAP, maxHeight: below };
  if (above >= LEAST_HEIGHT) {
    const height = Math.min(card.height, above);
    return { left, top: around.top - GAP - height, maxHeight: above };
  }
  const beside = besideOf(around, card, view);
  if (beside !== null)
    return {
      left: beside,
      top: clamp(around.top, MARGIN, Math.max(MARGIN, view.height - MARGIN - card.height)),
      maxHeight: view.height - 2 * MARGIN,
    };
  // The words fill the window: the card takes the foot of it.
  const height = Math.min(card.height, Math.max(LEAST_HEIGHT, view.height * 0.4));
  return { left, top: view.height - MARGIN - height, maxHeight: height };
}

function besideOf(around: Box, card: Size, view: Size): number | null {
  if (view.width - MARGIN - (around.right + GAP) >= card.width) return around.right + GAP;
  if (around.left - GAP - MARGIN >= card.width) return around.left - GAP - card.width;
  return null;
}

function union(boxes: Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
