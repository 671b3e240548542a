/** The head of a step: its title, one question at a time, and what makes it ready. */
import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { questionsOf } from '../../../shared/steps/questions';
import type { Step, StepProgress } from '../../../shared/steps/step';
import { IconButton } from '../../ui/Button';
import styles from './StepHead.module.css';

interface StepHeadProps {
  readonly step: Step;
  readonly retrospective: Retrospective;
  readonly progress: StepProgress;
  readonly language: Language;
  /** Id of the list of criteria, which describes the editor. */
  readonly criteriaId: string;
}

export const StepHead = memo(function StepHead({
  step,
  retrospective,
  progress,
  language,
  criteriaId,
}: StepHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>{step.title[language]}</h1>
        <Criteria step={step} progress={progress} language={language} id={criteriaId} />
      </div>
      <Questions key={step.id} step={step} retrospective={retrospective} language={language} />
    </header>
  );
});

interface CriteriaProps {
  readonly step: Step;
  readonly progress: StepProgress;
  readonly language: Language;
  readonly id: string;
}

function Criteria({ step, progress, language, id }: CriteriaProps) {
  const { t } = useTranslation();
  const missing = new Map<string, Bilingual>(progress.missing.map((one) => [one.check, one.says]));
  return (
    <ul className={styles.criteria} id={id} aria-label={t('app.readyWhen')}>
      {step.checks.map((check) => {
        const says = missing.get(check.id);
        return (
          <li key={check.id} data-open={says ? true : undefined} title={says?.[language]}>
            {says ? <i aria-hidden="true" /> : <Check size={13} strokeWidth={2} aria-hidden="true" />}
            {check.label[language]}
            <span className="sr-only">{says ? t('app.open') : t('app.met')}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface QuestionsProps {
  readonly step: Step;
  readonly retrospective: Retrospective;
  readonly language: Language;
}

function Questions({ step, retrospective, language }: QuestionsProps) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const questions = questionsOf(retrospective, step.id, language);
  const total = questions.length;
  const turn = (by: number) => setIndex((index + by + total) % total);
  if (total === 0) return null;
  return (
    <div className={styles.ask}>
      <p aria-live="polite">
        <span className="sr-only">{t('app.questionOf', { number: index + 1, total })} </span>
        {questions[index]?.text}
      </p>
      <span className={styles.pager}>
        <IconButton small label={t('app.previousQuestion')} onClick={() => turn(-1)}>
          <ChevronLeft size={14} strokeWidth={1.5} />
        </IconButton>
        <span aria-hidden="true">
          {index + 1} / {total}
        </span>
        <IconButton small label={t('app.nextQuestion')} onClick={() => turn(1)}>
          <ChevronRight size={14} strokeWidth={1.5} />
        </IconButton>
      </span>
    </div>
  );
}
