/** The side of the review where events are decided: what is asked, the list, the people, the way on. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/intake/intake';
import type { Language } from '../../../shared/kit/bilingual';
import type { IntakeQuestion, IntakeSummary } from '../../workers/intake-protocol';
import { EventList } from './EventList';
import { Filters } from './Filters';
import styles from './intake.module.css';
import { type Filter, listingOf } from './listing';
import { PeopleTable } from './PeopleTable';
import { peopleNow } from './people-now';
import { Questions } from './Questions';
import { ReviewFoot } from './ReviewFoot';
import { confirming, type Review, type ReviewItem, withChoices, withRole, withStranger } from './review';
import { UnparsedList } from './UnparsedList';
import type { Adding } from './useAdding';

interface EventSheetProps {
  readonly all: readonly ReviewItem[];
  readonly proposals: readonly Proposal[];
  readonly review: Review;
  readonly summary: IntakeSummary;
  readonly language: Language;
  /** Id of the event at hand. */
  readonly current: string;
  readonly isReading: boolean;
  readonly mayNarrate: boolean;
  readonly adding: Adding;
  readonly onAsk: (question: Partial<IntakeQuestion>) => void;
  readonly onChoose: (id: string) => void;
  /** From 0. */
  readonly onAddLine: (index: number) => void;
  readonly onChange: (change: (review: Review) => Review) => void;
  readonly onAccept: () => void;
}

export function EventSheet(props: EventSheetProps) {
  const { all, proposals, review, summary, language, current, isReading, mayNarrate, adding } = props;
  const { onAsk, onChoose, onAddLine, onChange, onAccept } = props;
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter | 'unparsed'>('proposed');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const listing = useMemo(
    () => listingOf(all, review, { filter: filter === 'unparsed' ? 'all' : filter, unfolded }),
    [all, review, filter, unfolded],
  );
  const people = useMemo(() => peopleNow(summary.people, review.question), [summary, review.question]);
  return (
    <main className={styles.sheet} data-pane="page" aria-label={t('intake.events')} tabIndex={-1}>
      <header className={styles.sheetHead}>
        <h2>{t('intake.events')}</h2>
        <span className={styles.aside} role="status">
          {t('intake.keptOf', { kept: listing.kept, count: listing.counts.proposed })}
          {isReading && ` · ${t('intake.reading')}`}
        </span>
      </header>
      <Questions summary={summary} question={review.question} onAnswer={onAsk} />
      <div className={styles.filters}>
        <Filters
          filter={filter}
          counts={listing.counts}
          unparsed={summary.unparsed.length}
          onFilter={setFilter}
        />
      </div>
      {filter === 'unparsed' ? (
        <UnparsedList unparsed={summary.unparsed} language={language} onAdd={(line) => onAddLine(line - 1)} />
      ) : (
        <EventList
          listing={listing}
          proposals={proposals}
          review={review}
          summary={summary}
          language={language}
          current={current}
          unfolded={unfolded}
          onCurrent={onChoose}
          onUnfolded={setUnfolded}
          onChange={onChange}
          onAddAfter={adding.after}
          readTime={adding.readTime}
          onAccept={onAccept}
        />
      )}
      <PeopleTable
        people={people}
        remember={review.remember}
        onRemember={(remember) => onChange((before) => withChoices(before, { remember }))}
        onRole={(role) => onChange((before) => withRole(before, role))}
        onStranger={(names) => onChange((before) => withStranger(before, names))}
      />
      <ReviewFoot
        kept={listing.kept}
        unconfirmed={listing.unconfirmed.length}
        unsure={listing.counts.unsure}
        narrate={mayNarrate ? review.narrate : null}
        onNarrate={(narrate) => onChange((before) => withChoices(before, { narrate }))}
        onConfirm={() => onChange((before) => confirming(before, listing.unconfirmed))}
        onAccept={onAccept}
      />
    </main>
  );
}
