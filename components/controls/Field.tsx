import { Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onInput: (value: string) => void;
}

export function SearchBox({ label, placeholder, value, onInput }: SearchBoxProps) {
  return (
    <label class="searchbox">
      <span class="unseen">{label}</span>
      <Icon of={Search} />
      <input
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface SelectProps {
  label: string;
  value: string;
  choices: Choice[];
  onChoose: (value: string) => void;
}

export function Select({ label, value, choices, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        <span class="label">{label}</span>
      </label>
      <select id={id} class="select" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean;
}

export function Check({ checked, onChange, children, disabled }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
