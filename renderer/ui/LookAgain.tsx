/** A quiet line that something is worth another look: a sign, and words. */
import type { ReactNode } from 'react';
import styles from './LookAgain.module.css';
import { Glyph } from './Marks';

export function LookAgain({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.look} data-look-again>
      <Glyph shape="dotted" narrow />
      <span>{children}</span>
    </p>
  );
}
