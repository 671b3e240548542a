/** Status, severity and the date of looking at it again. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { defaultNoun } from '../../../shared/manuscript/compose';
import { statusLabels } from '../../../shared/manuscript/labels';
import type { Details } from '../../../shared/retrospective/edit';
import { causesTitles } from '../../../shared/retrospective/retrospective';
import { ladderOf } from '../../../shared/retrospective/severity-ladder';
import { dayAt } from '../../../shared/time/zones';
import type { Editing } from '../../store/editing';
import { DateField, showDate } from '../../ui/DateField';
import { Select } from '../../ui/Menu';
import { QuietInput, Suggestions } from '../../ui/QuietInput';
import { Line } from '../../ui/Row';
import { LadderList } from './LadderList';
import styles from './measures.module.css';
import { rolesList } from './roles-list';
import { isReviewed, statusStates, withState } from './status';

const nounsList = 'document-nouns';

/** What teams call such a document; any other word is kept as well. */
const nouns: Readonly<Record<Language, readonly string[]>> = {
  en: ['Retrospective', 'Post-mortem', 'Incident review', 'Post-incident review', 'Learning review'],
  zh: ['复盘', '回顾', '故障复盘', '事件回顾', '事后分析'],
};

export function Standing({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly, language } = editing;
  const set = (details: Partial<Details>) => editing.apply({ type: 'set-details', details });
  return (
    <section aria-label={t('structures.measures.status')} className={styles.standing}>
      <StatusFlow editing={editing} />
      <Line label={t('structures.measures.severity')}>
        <Select
          quiet
          label={t('structures.measures.severity')}
          value={retrospective.severity}
          none={t('structures.measures.severityNone')}
          choices={ladderOf(retrospective, language).map(({ level, name }) => ({
            value: level,
            label: `${level} · ${name}`,
          }))}
          readOnly={readOnly}
          onValue={(severity) => set({ severity })}
        />
      </Line>
      <LadderList editing={editing} />
      <Line label={t('structures.measures.documentOwner')}>
        <span className={styles.role}>
          <QuietInput
            value={retrospective.owner}
            label={t('structures.measures.documentOwner')}
            placeholder={t('structures.role')}
            list={rolesList}
            readOnly={readOnly}
            onText={(owner) => set({ owner })}
          />
        </span>
      </Line>
      <Line label={t('structures.measures.reviewDate')}>
        <span className={styles.date}>
          <DateField
            label={t('structures.measures.reviewDate')}
            none={t('structures.measures.noDate')}
            value={retrospective.reviewDate}
            readOnly={readOnly}
            onDate={(reviewDate) => set({ reviewDate })}
          />
        </span>
      </Line>
      <Line label={t('structures.measures.noun')}>
        <span className={styles.role}>
          <QuietInput
            value={retrospective.noun}
            label={t('structures.measures.noun')}
            placeholder={defaultNoun[retrospective.language]}
            list={nounsList}
            readOnly={readOnly}
            onText={(noun) => set({ noun })}
          />
        </span>
        <Suggestions id={nounsList} texts={nouns[retrospective.language]} />
      </Line>
      <Line label={t('structures.measures.causesTitle')}>
        <Select
          quiet
          label={t('structures.measures.causesTitle')}
          value={retrospective.causesTitle}
          choices={causesTitles.map((value) => ({
            value,
            label: t(`structures.measures.causesTitles.${value}`),
          }))}
          readOnly={readOnly}
          onValue={(causesTitle) => set({ causesTitle: causesTitle ?? 'factors' })}
        />
      </Line>
      {isReviewed(retrospective.status.state) && <ReviewedBy editing={editing} />}
    </section>
  );
}

function StatusFlow({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const name = useId();
  const { status } = editing.retrospective;
  return (
    <div role="radiogroup" aria-label={t('structures.measures.statusIs')} className={styles.flow}>
      {statusStates.map((state) => (
        <label key={state}>
          <input
            type="radio"
            name={name}
            checked={state === status.state}
            disabled={editing.readOnly}
            onChange={() =>
              editing.apply({
                type: 'set-details',
                details: { status: withState(status, state, editing.now()) },
              })
            }
          />
          <span>{statusLabels[state][editing.language]}</span>
        </label>
      ))}
    </div>
  );
}

function ReviewedBy({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { status, zone } = editing.retrospective;
  return (
    <Line label={t('structures.measures.reviewedBy')}>
      <span className={styles.role}>
        <QuietInput
          value={status.reviewedBy}
          label={t('structures.measures.reviewedBy')}
          placeholder={t('structures.role')}
          list={rolesList}
          readOnly={editing.readOnly}
          onText={(reviewedBy) =>
            editing.apply({ type: 'set-details', details: { status: { ...status, reviewedBy } } })
          }
        />
      </span>
      {status.reviewedAt && (
        <span className={styles.when}>
          {t('structures.measures.reviewedOn', {
            date: showDate(dayAt(status.reviewedAt, zone) ?? '', editing.language),
          })}
        </span>
      )}
    </Line>
  );
}
