import { CircleDashed, CircleSlash, Equal, EqualNot, type IconNode } from 'lucide';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';
import type { Mark } from './mark';

export const MARK_ICONS: Record<Mark, IconNode> = {
  contested: EqualNot,
  agreed: Equal,
  denied: CircleSlash,
  alone: CircleDashed,
};

export function MarkBadge({ mark, count }: { mark: Mark; count?: number }) {
  const { texts, number } = useWording();
  const label = mark === 'agreed' ? texts.mark.agreedShort : texts.mark[mark];
  return (
    <span class={`mark mark-${mark}`} title={texts.mark[`${mark}Hint`]}>
      <Icon of={MARK_ICONS[mark]} />
      {label}
      {count !== undefined && <b>{number(count)}</b>}
    </span>
  );
}
