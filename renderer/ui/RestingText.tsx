/** Text that becomes a field once the focus arrives: what a long list shows in rows nobody is at. */
import fieldStyles from './Field.module.css';
import styles from './RestingText.module.css';

interface RestingTextProps {
  readonly text: string;
  readonly label: string;
  /** What stands there while there is no text. */
  readonly empty?: string;
  readonly look?: 'body' | 'caption' | 'mono';
  readonly oneLine?: boolean;
}

export function RestingText({ text, label, empty = '', look = 'body', oneLine = false }: RestingTextProps) {
  return (
    <button
      type="button"
      aria-label={text === '' ? label : `${label}: ${text}`}
      className={`${fieldStyles.quiet} ${fieldStyles[look]} ${styles.rest}`}
      data-rest
      data-one-line={oneLine || undefined}
      data-empty={text === '' || undefined}
    >
      {text === '' ? empty : text}
    </button>
  );
}
