/** While a text is being read for the first time: how far it is, and the way out. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import styles from './intake.module.css';

interface ReadingProgressProps {
  /** 0 to 1. */
  readonly share: number;
  readonly lines: number;
  readonly onCancel: () => void;
}

export function ReadingProgress({ share, lines, onCancel }: ReadingProgressProps) {
  const { t } = useTranslation();
  return (
    <main className={styles.notice} aria-busy="true" data-pane="page" tabIndex={-1}>
      <p role="status">{t('intake.readingLines', { count: lines })}</p>
      <progress aria-label={t('intake.reading')} value={share} max={1} className={styles.progress} />
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
    </main>
  );
}
