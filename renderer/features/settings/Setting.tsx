/** One setting: what it is, what it does, and its control. */
import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface SettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Setting({ label, hint, children }: SettingProps) {
  return (
    <div className={styles.setting}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
