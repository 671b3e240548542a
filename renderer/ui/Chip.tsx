/** A fact about a thing, 20 px high, quiet. */
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly look: 'line' | 'accent';
  readonly children: ReactNode;
}

export function Chip({ look, children }: ChipProps) {
  return <span className={`${styles.chip} ${styles[look]}`}>{children}</span>;
}

/** A key as printed on a keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
