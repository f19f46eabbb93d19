import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualRows {
  /** For the element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  rows: VirtualItem[];
  /** The height of all rows together, in CSS pixels. */
  total: number;
  /** For each row, so that its real height is known; it needs `data-index`. */
  measure: (element: Element | null) => void;
  scrollTo: (index: number) => void;
}

/** The rows of a long list that are in view, by TanStack's virtualizer: heights may differ and are measured as rows appear. */
export function useVirtualRows(count: number, estimate: number, keyOf: (index: number) => string): VirtualRows {
  const scroller = useRef<HTMLElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scroller,
    rows: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
