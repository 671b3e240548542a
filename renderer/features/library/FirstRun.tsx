/** What a library without own documents shows: one field, the path, and the sample to read. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { stepIds } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import type { Listed } from '../../store/library';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Pips, Ring } from '../../ui/Marks';
import styles from './FirstRun.module.css';

interface FirstRunProps {
  readonly desk: ReactNode;
  readonly samples: readonly Listed[];
  readonly language: Language;
  readonly onOpen: (listed: Listed) => void;
  readonly onAddSample: () => void;
}

export function FirstRun({ desk, samples, language, onOpen, onAddSample }: FirstRunProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.first}>
      <h1>{t('home.firstTitle')}</h1>
      <p className={styles.lead}>{t('home.firstLead')}</p>
      {desk}
      <ol className={styles.six}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <Ring number={index + 1} share={0} />
            {step.title[language]}
          </li>
        ))}
      </ol>
      {samples.map((sample) => (
        <button key={sample.id} type="button" className={styles.sample} onClick={() => onOpen(sample)}>
          <span className={styles.title} lang={sample.language}>
            {sample.title}
          </span>
          <Chip look="line">{t('app.sample')}</Chip>
          <span className={styles.room} />
          <Pips parts={stepIds.map((id) => ({ id, fill: 'full' as const }))} label={t('home.sampleSteps')} />
          <span className={styles.note}>{t('home.sampleSteps')}</span>
          <ChevronRight size={16} strokeWidth={1.5} />
        </button>
      ))}
      {samples.length === 0 && (
        <Button look="link" onClick={onAddSample}>
          {t('home.addSample')}
        </Button>
      )}
    </div>
  );
}
