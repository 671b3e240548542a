/** A switch of the status line, struck through while it is off. */
import type { ReactNode } from 'react';
import styles from './Desk.module.css';

interface StatusSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

export function StatusSwitch({ label, isOn, onChange, children }: StatusSwitchProps) {
  return (
    <button
      type="button"
      className={styles.statusButton}
      aria-pressed={isOn}
      aria-label={label}
      title={label}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  );
}
