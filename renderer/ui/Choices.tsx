/** Choosing: one of a few segments, or a check box with its words. */
import { Check } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './Choices.module.css';
import type { Choice } from './Menu';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  /** Null while none is chosen. */
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onValue: (value: Value) => void;
}

/** Radio buttons drawn as one bar. */
export function Segments<Value extends string>({ label, value, choices, onValue }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segments}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

interface CheckBoxProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Words beside the box; for a bare box give `label`. */
  readonly children?: ReactNode;
  readonly label?: string;
  /** In rows that are walked with arrow keys. */
  readonly control?: Pick<InputHTMLAttributes<HTMLInputElement>, 'tabIndex' | 'onKeyDown' | 'onFocus'>;
  readonly onChecked: (checked: boolean) => void;
}

export function CheckBox({
  checked,
  disabled = false,
  children,
  label,
  control = {},
  onChecked,
}: CheckBoxProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={label}
        {...control}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span className={styles.box} aria-hidden="true">
        {checked && <Check size={12} strokeWidth={2.4} />}
      </span>
      {children}
    </label>
  );
}
