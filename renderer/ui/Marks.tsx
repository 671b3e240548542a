/** Small drawn marks: severity bars, progress pips and rings, the underline glyphs of levels. */
import styles from './Marks.module.css';

/** Severity by weight and bars, never by colour; 1 is the worst. */
export function SeverityMark({ level }: { readonly level: 1 | 2 | 3 | 4 }) {
  return (
    <span className={styles.severity} data-level={level}>
      <i aria-hidden="true">
        <b />
        <b />
        <b />
        <b />
      </i>
      SEV{level}
    </span>
  );
}

export type Fill = 'empty' | 'half' | 'full';

interface PipsProps {
  readonly parts: readonly { readonly id: string; readonly fill: Fill }[];
  readonly label: string;
}

/** A row of dashes, one per part. */
export function Pips({ parts, label }: PipsProps) {
  return (
    <span className={styles.pips} role="img" aria-label={label}>
      {parts.map((part) => (
        <b key={part.id} data-fill={part.fill} />
      ))}
    </span>
  );
}

interface RingProps {
  readonly number: number;
  /** Share of what is asked that is there, 0 to 1; 1 shows a tick. */
  readonly share: number;
}

/** A numbered circle whose arc is the share that is ready. Decorative: say the state in words beside it. */
export function Ring({ number, share }: RingProps) {
  const around = 2 * Math.PI * 8.5;
  if (share >= 1)
    return (
      <svg className={styles.ring} data-ready viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" />
        <path d="m6.4 10.3 2.4 2.4 4.8-5.2" />
      </svg>
    );
  return (
    <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      {share > 0 && (
        <circle
          className={styles.part}
          cx="10"
          cy="10"
          r="8.5"
          strokeDasharray={`${share * around} ${around}`}
        />
      )}
      <text x="10" y="13.8">
        {number}
      </text>
    </svg>
  );
}

export type GlyphShape = 'wavy' | 'dashed' | 'dotted' | 'none';

/** The underline a level draws in text, as a mark. */
export function Glyph({ shape, narrow = false }: { readonly shape: GlyphShape; readonly narrow?: boolean }) {
  return (
    <svg className={styles.glyph} data-narrow={narrow || undefined} viewBox="0 0 18 8" aria-hidden="true">
      {shape === 'wavy' && <path d="M1 5c2 0 2-3 4-3s2 3 4 3 2-3 4-3 2 3 4 3" />}
      {shape === 'dashed' && <path d="M1.5 4h16" strokeDasharray="5 4" />}
      {shape === 'dotted' && <path d="M2 4h15" strokeWidth="2.2" strokeDasharray="0 4" />}
      {shape === 'none' && <circle cx="9" cy="4" r="1.6" />}
    </svg>
  );
}

/** The mark of the app: lines of writing whose last one turns back. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 5.5h14M3 10h7.5" />
      <path className={styles.turn} d="M3 14.5h9.8a3.2 3.2 0 1 0-3.2-3.2" />
    </svg>
  );
}

/** One cell a thing, those done filled; a long row says it by its figures alone. */
export function DoneCells({ done, total }: { readonly done: number; readonly total: number }) {
  if (total > 6) return null;
  const cells = Array.from({ length: total }, (_, index) => index);
  return (
    <span className={styles.cells} aria-hidden="true">
      {cells.map((cell) => (
        <b key={cell} data-filled={cell < done || undefined} />
      ))}
    </span>
  );
}

/** Six cells of which the first are filled: how strong a measure is. */
export function StrengthMeter({ value }: { readonly value: number }) {
  return (
    <span className={styles.meter} data-low={value <= 2 || undefined} aria-hidden="true">
      {[1, 2, 3, 4, 5, 6].map((cell) => (
        <b key={cell} data-filled={cell <= value || undefined} />
      ))}
    </span>
  );
}
