/** All questions of a step beside the page: hidden, reworded and added to as the team likes. */
import { EyeOff, Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addQuestion,
  hideQuestion,
  limitQuestion,
  removeQuestion,
  rewordQuestion,
  showQuestions,
} from '../../../shared/retrospective/question-settings';
import type { QuestionSettings } from '../../../shared/retrospective/retrospective';
import { type SeverityLevel, severityLevels } from '../../../shared/retrospective/severity';
import type { StepId } from '../../../shared/retrospective/step-id';
import { type AskedQuestion, listedQuestions } from '../../../shared/steps/questions';
import { steps } from '../../../shared/steps/registry';
import type { Editing } from '../../store/editing';
import { Button, IconButton } from '../../ui/Button';
import { QuietText } from '../../ui/Field';
import { Select } from '../../ui/Menu';
import styles from './QuestionList.module.css';

interface QuestionListProps {
  readonly step: StepId;
  readonly editing: Editing;
}

export function QuestionList({ step, editing }: QuestionListProps) {
  const { t } = useTranslation();
  const { retrospective, language, readOnly, apply, makeId } = editing;
  const settings = retrospective.questions;
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  const questions = listedQuestions(retrospective, step, language);
  const hidden = hiddenIn(settings, step);
  const change = (next: QuestionSettings) => apply({ type: 'set-details', details: { questions: next } });

  useEffect(() => {
    if (!added.current || questions.length === 0) return;
    added.current = false;
    [...(list.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
  }, [questions.length]);

  return (
    <div className={styles.panel}>
      <ol className={styles.list} ref={list}>
        {questions.map((question, index) => (
          <li key={question.id} data-unasked={!question.isAsked || undefined}>
            <span className={styles.number}>{index + 1}</span>
            <QuietText
              value={question.text}
              label={t('app.questionOf', { number: index + 1, total: questions.length })}
              placeholder={t('questions.placeholder')}
              readOnly={readOnly}
              onText={(text) => change(rewordQuestion(settings, question.id, text))}
            />
            {!readOnly && <TakeAway question={question} settings={settings} onChange={change} />}
            {(!readOnly || question.onlyAt.length > 0) && (
              <span
                className={styles.when}
                data-always={question.onlyAt.length === 0 && question.origin !== 'own' ? true : undefined}
              >
                <Select
                  ghost
                  label={t('questions.when')}
                  value={question.onlyAt.length === 0 ? null : question.onlyAt.join(' ')}
                  choices={levelChoices(question.onlyAt)}
                  none={t('questions.always')}
                  readOnly={readOnly}
                  onValue={(levels) => change(limitQuestion(settings, question.id, levelsIn(levels)))}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <div className={styles.foot}>
          <Button
            look="link"
            onClick={() => {
              added.current = true;
              change(addQuestion(settings, makeId(), step));
            }}
          >
            <Plus size={14} strokeWidth={1.5} />
            {t('questions.add')}
          </Button>
          {hidden.length > 0 && (
            <Button look="ghost" onClick={() => change(showQuestions(settings, hidden))}>
              {t('questions.showHidden', { count: hidden.length })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface TakeAwayProps {
  readonly question: AskedQuestion;
  readonly settings: QuestionSettings;
  readonly onChange: (settings: QuestionSettings) => void;
}

function TakeAway({ question, settings, onChange }: TakeAwayProps) {
  const { t } = useTranslation();
  if (question.origin === 'own')
    return (
      <IconButton
        small
        label={t('questions.remove')}
        onClick={() => onChange(removeQuestion(settings, question.id))}
      >
        <X size={14} strokeWidth={1.5} />
      </IconButton>
    );
  return (
    <IconButton
      small
      label={t('questions.hide')}
      onClick={() => onChange(hideQuestion(settings, question.id))}
    >
      <EyeOff size={14} strokeWidth={1.5} />
    </IconButton>
  );
}

/** From the gravest down to one of them; what a template or another team chose stands beside them. */
function levelChoices(onlyAt: readonly SeverityLevel[]) {
  const steps = severityLevels.slice(0, -1).map((_, index) => severityLevels.slice(0, index + 1));
  const isKnown = onlyAt.length === 0 || steps.some((levels) => levels.join(' ') === onlyAt.join(' '));
  return [...steps, ...(isKnown ? [] : [onlyAt])].map((levels) => ({
    value: levels.join(' '),
    label: levels.join(' · '),
  }));
}

const levelsIn = (value: string | null): readonly SeverityLevel[] =>
  severityLevels.filter((level) => value?.split(' ').includes(level));

/** Hidden questions that belong to the step. */
function hiddenIn({ hidden }: QuestionSettings, step: StepId): readonly string[] {
  const own = steps.find(({ id }) => id === step)?.questions ?? [];
  return own.filter(({ id }) => hidden.includes(id)).map(({ id }) => id);
}
