/** A bar for what was and a mark for what was meant. Decorative: the words beside it say the same. */
import styles from './evaluation.module.css';

interface BulletProps {
  readonly actual: number;
  readonly target: number;
}

export function Bullet({ actual, target }: BulletProps) {
  const whole = Math.max(actual, target, 1) * 1.2;
  const share = (value: number) => `${Math.max(0, (100 * value) / whole)}%`;
  return (
    <svg className={styles.bullet} aria-hidden="true" data-met={actual <= target || undefined}>
      <rect className={styles.ground} y="3" width="100%" height="6" rx="3" />
      <rect className={styles.bar} y="3" width={share(actual)} height="6" rx="3" />
      <rect className={styles.aim} x={share(target)} width="2" height="12" />
    </svg>
  );
}
