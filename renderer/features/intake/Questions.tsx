/** What the text does not tell and a person should: the zone, the day it began, the order of day and month. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import type { IntakeQuestion, IntakeSummary } from '../../workers/intake-protocol';
import styles from './intake.module.css';
import { ZoneSelect } from './ZoneSelect';

interface QuestionsProps {
  readonly summary: IntakeSummary;
  readonly question: IntakeQuestion;
  readonly onAnswer: (answer: Partial<IntakeQuestion>) => void;
}

export function Questions({ summary, question, onAnswer }: QuestionsProps) {
  const { t } = useTranslation();
  const { asks, zone } = summary;
  if (asks.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={t('intake.questions')}>
      {asks.includes('date') && (
        <div>
          <span>{t('intake.askDate')}</span>
          <DateField
            value={question.date ?? question.today}
            label={t('intake.firstDay')}
            none={t('intake.firstDay')}
            onDate={(date) => date && onAnswer({ date })}
          />
          {question.date === null && (
            <Button onClick={() => onAnswer({ date: question.today })}>{t('intake.today')}</Button>
          )}
        </div>
      )}
      {asks.includes('zone') && (
        <div>
          <span>{t('intake.askZone')}</span>
          <ZoneSelect zone={zone} local={question.localZone} onZone={(next) => onAnswer({ zone: next })} />
          <Button onClick={() => onAnswer({ zone })}>{t('intake.zoneIsRight')}</Button>
        </div>
      )}
      {asks.includes('day-order') && (
        <div>
          <span>{t('intake.askOrder')}</span>
          <Segments
            label={t('intake.askOrder')}
            value={question.dayFirst === null ? null : question.dayFirst ? 'day' : 'month'}
            choices={[
              { value: 'day', label: t('intake.dayFirst') },
              { value: 'month', label: t('intake.monthFirst') },
            ]}
            onValue={(value) => onAnswer({ dayFirst: value === 'day' })}
          />
        </div>
      )}
    </section>
  );
}
