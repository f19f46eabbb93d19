import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onPress?: () => void;
  /** Submits the form that it stands in. */
  submits?: boolean;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  icon?: IconNode;
  directional?: boolean;
  disabled?: boolean;
  pressed?: boolean;
}

export function Button({
  children,
  onPress,
  submits,
  kind = 'plain',
  icon,
  directional,
  disabled,
  pressed,
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={kind === 'plain' ? 'button' : `button button-${kind}`}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {icon && <Icon of={icon} directional={directional} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  label: string;
  icon: IconNode;
  onPress: () => void;
  directional?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
}

/** A button that shows an icon alone; its label is its name and its tooltip. */
export function IconButton({ label, icon, onPress, directional, pressed, expanded, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon of={icon} directional={directional} />
    </button>
  );
}
