/** The side of the review that shows the pasted text, and says what was masked in it. */
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './intake.module.css';
import { SourcePane, type SourcePaneProps } from './SourcePane';

interface SourceSectionProps extends Omit<SourcePaneProps, 'label'> {
  /** How many speak in it. */
  readonly people: number;
  /** How many places are masked. */
  readonly masked: number;
}

export function SourceSection({ people, masked, ...pane }: SourceSectionProps) {
  const { t } = useTranslation();
  const counts = {
    lines: t('intake.linesCount', { count: pane.lines.length }),
    people: t('intake.peopleCount', { count: people }),
  };
  return (
    <section className={styles.raw} data-pane="rail" aria-label={t('intake.source')}>
      <header>
        <h2>{t('intake.source')}</h2>
        <span className={styles.aside}>{t('intake.sourceCount', counts)}</span>
      </header>
      <SourcePane {...pane} label={t('intake.source')} />
      {masked > 0 && (
        <p className={styles.masked}>
          <Lock size={14} strokeWidth={1.5} aria-hidden="true" />
          {t('intake.masked', { count: masked })}
        </p>
      )}
    </section>
  );
}
