/** The six steps: where one is, how far each is, how many suggestions wait. Never a lock. */
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { PageId } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import type { StepProgress } from '../../../shared/steps/step';
import { Glyph, Ring } from '../../ui/Marks';
import styles from './StepRail.module.css';

interface StepRailProps {
  readonly page: PageId;
  readonly language: Language;
  readonly progress: readonly StepProgress[];
  /** Number of open suggestions by page. */
  readonly suggestions: Readonly<Partial<Record<PageId, number>>>;
  /** Words that belong to no step yet; zero hides the entry. */
  readonly unsortedWords: number;
  /** Stands below the open page. */
  readonly outline: ReactNode;
  readonly onPage: (page: PageId) => void;
}

export function StepRail(props: StepRailProps) {
  const { page, language, progress, suggestions, unsortedWords, outline, onPage } = props;
  const { t } = useTranslation();
  return (
    <nav className={styles.rail} aria-label={t('app.steps')}>
      <h2 className={styles.heading}>{t('app.steps')}</h2>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const { state, met, total } = progress[index] ?? { state: 'empty' as const, met: 0, total: 0 };
          const count = suggestions[step.id] ?? 0;
          return (
            <li key={step.id}>
              <button
                type="button"
                className={styles.step}
                aria-current={step.id === page ? 'step' : undefined}
                onClick={() => onPage(step.id)}
              >
                <Ring number={index + 1} share={state === 'empty' || total === 0 ? 0 : met / total} />
                <span className={styles.title}>{step.title[language]}</span>
                <span className="sr-only">
                  {t('app.stepState', { state: t(`app.progress.${state}`), met, total })}
                </span>
                {count > 0 && (
                  <span className={styles.count}>
                    <Glyph shape="wavy" narrow />
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{t('app.suggestionsInStep', { count })}</span>
                  </span>
                )}
              </button>
              {step.id === page && outline}
            </li>
          );
        })}
      </ol>
      {unsortedWords > 0 && (
        <>
          <h2 className={styles.heading}>{t('app.material')}</h2>
          <button
            type="button"
            className={styles.step}
            aria-current={page === 'unsorted' ? 'page' : undefined}
            onClick={() => onPage('unsorted')}
          >
            <Inbox size={16} strokeWidth={1.5} className={styles.icon} />
            <span className={styles.title}>{t('app.unsorted')}</span>
            <span className={styles.number}>{unsortedWords.toLocaleString(language)}</span>
          </button>
          {page === 'unsorted' && outline}
        </>
      )}
    </nav>
  );
}
