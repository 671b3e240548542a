/** The changes made to the document, by when they were made; each may be taken back. */
import type { TFunction } from 'i18next';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { HistoryEntry } from '../../store/history';
import { Button } from '../../ui/Button';
import { localeOf, timeOf } from '../../ui/moments';
import { type Group, groupsOf, type When } from './change-groups';
import { changeLine } from './change-text';
import styles from './history.module.css';

interface ChangeListProps {
  readonly entries: readonly HistoryEntry[];
  readonly now: Retrospective;
  /** The time. */
  readonly today: Instant;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly onTakeBack: (entry: HistoryEntry) => void;
}

export function ChangeList(props: ChangeListProps) {
  const { t } = useTranslation();
  if (props.entries.length === 0) return <p className={styles.nothing}>{t('history.noChanges')}</p>;
  return groupsOf(props.entries, props.today).map((group) => (
    <ChangeGroup key={group.items[0]?.number} group={group} {...props} />
  ));
}

function ChangeGroup({ group, ...props }: ChangeListProps & { readonly group: Group<HistoryEntry> }) {
  const { t } = useTranslation();
  const { now, language, readOnly, onTakeBack } = props;
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{whenText(group.when, language, t)}</h2>
      <ol className={styles.changes}>
        {group.items.map((entry) => {
          const line = changeLine(entry.change, { t, language, retrospective: now });
          return (
            <li key={entry.number}>
              <time dateTime={entry.at}>{timeOf(entry.at, language)}</time>
              <span>{entry.undone ? t('history.wasUndone', { what: line }) : line}</span>
              {!entry.undone && !readOnly && (
                <Button
                  look="link"
                  aria-label={t('history.takeBackOf', { what: line })}
                  onClick={() => onTakeBack(entry)}
                >
                  {t('history.takeBack')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function whenText(when: When, language: Language, t: TFunction): string {
  if (when.kind !== 'day') return t(`history.when.${when.kind}`);
  return when.day.toLocaleDateString(localeOf(language), { weekday: 'long', month: 'long', day: 'numeric' });
}
