import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useWording } from '../language/LanguageContext';
import { Button } from './Button';
import { Icon } from './Icon';

interface EmptyProps {
  icon: IconNode;
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}

/** What is said where there is nothing to show: what is the case, and what can be done. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <div class="empty">
      <Icon of={icon} />
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div class="empty-actions">{actions}</div>}
    </div>
  );
}

/** Says what was just done, and takes it back. The live region stands always, so that its change is read out. */
export function Toast({ message, onUndo }: { message: string | null; onUndo?: (() => void) | undefined }) {
  const { texts } = useWording();
  return (
    <div role="status" class="toast-place">
      {message && (
        <div class="toast">
          <span>{message}</span>
          {onUndo && (
            <Button kind="quiet" onPress={onUndo}>
              {texts.action.undo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface ProgressProps {
  label: string;
  /** 0 to 1; null while the length is unknown. */
  part: number | null;
  onCancel?: (() => void) | undefined;
}

export function Progress({ label, part, onCancel }: ProgressProps) {
  const { texts } = useWording();
  return (
    <div class="progress">
      <label>
        <span>{label}</span>
        <progress max={1} {...(part === null ? {} : { value: part })} />
      </label>
      {onCancel && <Button onPress={onCancel}>{texts.action.cancel}</Button>}
    </div>
  );
}
