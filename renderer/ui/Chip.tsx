/** A fact about a thing, 20 px high, quiet. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly look: 'line' | 'accent';
  readonly children: ReactNode;
}

export function Chip({ look, children }: ChipProps) {
  return <span className={`${styles.chip} ${styles[look]}`}>{children}</span>;
}

interface RemovableChipProps {
  /** What pressing it does ("Remove the filter SEV1"). */
  readonly label: string;
  readonly children: ReactNode;
  readonly onRemove: () => void;
}

/** Something that was chosen; pressing it takes it back. */
export function RemovableChip({ label, children, onRemove }: RemovableChipProps) {
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.removable}`}
      aria-label={label}
      onClick={onRemove}
    >
      {children}
      <X size={12} strokeWidth={1.5} />
    </button>
  );
}

/** A key as printed on a keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
