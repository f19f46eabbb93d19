import type { IconNode } from 'lucide';
import { type ComponentType, h } from 'preact';

interface IconProps {
  of: IconNode;
  /** Points along the line of reading, so it is mirrored from right to left. */
  directional?: boolean;
}

/** An icon beside words that say the same: hidden from screen readers. */
export function Icon({ of, directional }: IconProps) {
  return (
    <svg
      class={directional ? 'icon icon-directional' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes], index) =>
        h(tag as unknown as ComponentType<Record<string, unknown>>, { key: index, ...attributes }),
      )}
    </svg>
  );
}
