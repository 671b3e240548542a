/** The review: the text at one side, the proposed events and the people at the other. */
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/intake/intake';
import type { IntakePart } from '../../commands/parts/intake';
import { useOffer } from '../../commands/surroundings';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Choices';
import { Suggestions } from '../../ui/QuietInput';
import { useStable } from '../../ui/useStable';
import type { IntakeSource } from '../../workers/intake-protocol';
import { acceptedEvents, placesOf } from './accepted';
import { EventList } from './EventList';
import { Filters } from './Filters';
import { FormatFacts } from './FormatFacts';
import { hiderOf, namedPeople } from './hide';
import type { IntakeScreenProps } from './IntakeScreen';
import styles from './intake.module.css';
import { type Filter, itemsOf, listingOf } from './listing';
import { looksOf } from './looks';
import { PeopleTable } from './PeopleTable';
import { Questions } from './Questions';
import { ReadingProgress } from './ReadingProgress';
import { ReviewFoot } from './ReviewFoot';
import { asking, confirming, type ReviewItem, withRole, withStranger, withUnmasked } from './review';
import { rolesList } from './roles-list';
import { SourceSection } from './SourceSection';
import { UnparsedList } from './UnparsedList';
import { useAdding } from './useAdding';
import { useReading } from './useReading';
import { useReview } from './useReview';

const none: readonly Proposal[] = [];

interface ReviewScreenProps extends IntakeScreenProps {
  readonly source: IntakeSource;
  /** Where format and zone are shown. */
  readonly facts: HTMLElement | null;
}

export function ReviewScreen(props: ReviewScreenProps) {
  const { source, language, localZone, zone, today, makeId, roster, roles, facts } = props;
  const { problemText, onAccept, onClose } = props;
  const { t } = useTranslation();
  const reviewing = useReview({
    ...{ format: null, zone, localZone, date: null, today, dayFirst: null },
    ...{ roles: roster, unmasked: new Set<string>(), language: null },
  });
  const { review, change } = reviewing;
  const { lines, share, reading, problem, pack } = useReading(source, review.question);
  const [view, setView] = useState<'events' | 'source'>('events');
  const [filter, setFilter] = useState<Filter | 'unparsed'>('proposed');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState('');
  const [line, setLine] = useState(0);
  const [remember, setRemember] = useState(true);
  const [isAccepting, setAccepting] = useState(false);
  const summary = reading?.summary ?? null;
  const proposals = reading?.proposals ?? none;
  const all = useMemo(() => itemsOf(proposals, review.added), [proposals, review.added]);
  const listing = useMemo(
    () => listingOf(all, review, { filter: filter === 'unparsed' ? 'all' : filter, unfolded }),
    [all, review, filter, unfolded],
  );
  const people = useMemo(() => (summary ? namedPeople(summary) : []), [summary]);
  const hide = useMemo(
    () => hiderOf(people, summary?.language ?? language, review.question.unmasked),
    [people, summary?.language, language, review.question.unmasked],
  );
  const adding = useAdding({ lines, proposals, hide, makeId, change, question: review.question, summary });
  const looks = useMemo(() => looksOf(all, review, summary), [all, review, summary]);
  const part = useMemo<IntakePart>(
    () => ({
      canUndo: () => reviewing.canUndo,
      canRedo: () => reviewing.canRedo,
      undo: reviewing.undo,
      redo: reviewing.redo,
    }),
    [reviewing.canUndo, reviewing.canRedo, reviewing.undo, reviewing.redo],
  );
  useOffer('intake', part);

  const choose = (id: string) => {
    setCurrent(id);
    const item = all.find((one) => one.id === id);
    if (item) setLine(Math.max(0, linesOf(item).line - 1));
  };
  const chooseLine = (index: number) => {
    setLine(index);
    const found = proposals.find((one) => one.line <= index + 1 && index + 1 <= one.endLine);
    if (found) setCurrent(found.id);
  };
  const addLine = (index: number) => {
    const added = adding.line(index);
    if (added) choose(added);
  };
  const { handOver } = useStable({
    handOver: async () => {
      if (!summary) return;
      const format = summary.formats.find(({ id }) => id === summary.format);
      const sourceName = format?.name[summary.language] ?? '';
      await onAccept({
        events: acceptedEvents(all, review, { hide, makeId, sourceName }),
        places: placesOf(all, review),
        ...{ people, summary, proposals, remember, lines: lines.length },
        bytes: await pack(),
      });
    },
  });
  // A role changed just before is in the events once they are read again.
  const isReady = isAccepting && share === null;
  useEffect(() => {
    if (isReady) void handOver().finally(() => setAccepting(false));
  }, [isReady, handOver]);
  const accept = () => setAccepting(true);

  if (problem)
    return (
      <main className={styles.notice} role="alert" data-pane="page">
        <p>{problemText(problem)}</p>
        <Button onClick={onClose}>{t('intake.back')}</Button>
      </main>
    );
  if (!summary) return <ReadingProgress share={share ?? 0} lines={lines.length} onCancel={onClose} />;

  return (
    <>
      {facts &&
        createPortal(
          <FormatFacts
            summary={summary}
            localZone={localZone}
            language={language}
            onAsk={(answer) => change((before) => asking(before, answer))}
          />,
          facts,
        )}
      <Suggestions id={rolesList} texts={roles} />
      <div className={styles.body} data-view={view}>
        <div className={styles.views}>
          <Segments
            label={t('intake.views')}
            value={view}
            choices={[
              { value: 'events', label: t('intake.events') },
              { value: 'source', label: t('intake.source') },
            ]}
            onValue={setView}
          />
        </div>
        <SourceSection
          lines={lines}
          people={people.length}
          masked={summary.masked.length}
          current={line}
          onCurrent={chooseLine}
          chosen={chosenLines(all.find(({ id }) => id === current))}
          lookOf={(index) => looks.get(index) ?? 'plain'}
          unmasked={review.question.unmasked ?? new Set()}
          onMask={(text, isShown) => change((before) => withUnmasked(before, text, isShown))}
          onAdd={addLine}
        />
        <main className={styles.sheet} data-pane="page" aria-label={t('intake.events')} tabIndex={-1}>
          <header className={styles.sheetHead}>
            <h2>{t('intake.events')}</h2>
            <span className={styles.aside} role="status">
              {t('intake.keptOf', { kept: listing.kept, count: listing.counts.proposed })}
              {share !== null && ` · ${t('intake.reading')}`}
            </span>
          </header>
          <Questions
            summary={summary}
            question={review.question}
            onAnswer={(answer) => change((before) => asking(before, answer))}
          />
          <div className={styles.filters}>
            <Filters
              filter={filter}
              counts={listing.counts}
              unparsed={summary.unparsed.length}
              onFilter={setFilter}
            />
          </div>
          {filter === 'unparsed' ? (
            <UnparsedList
              unparsed={summary.unparsed}
              language={language}
              onAdd={(unparsed) => addLine(unparsed - 1)}
            />
          ) : (
            <EventList
              listing={listing}
              proposals={proposals}
              review={review}
              summary={summary}
              language={language}
              current={current}
              unfolded={unfolded}
              onCurrent={choose}
              onUnfolded={setUnfolded}
              onChange={change}
              onAddAfter={adding.after}
              readTime={adding.readTime}
              onAccept={accept}
            />
          )}
          <PeopleTable
            people={summary.people}
            remember={remember}
            onRemember={setRemember}
            onRole={(role) => change((before) => withRole(before, role))}
            onStranger={(names) => change((before) => withStranger(before, names))}
          />
          <ReviewFoot
            kept={listing.kept}
            unconfirmed={listing.unconfirmed.length}
            unsure={listing.counts.unsure}
            onConfirm={() => change((before) => confirming(before, listing.unconfirmed))}
            onAccept={accept}
          />
        </main>
      </div>
    </>
  );
}

const linesOf = (item: ReviewItem) => (item.kind === 'proposal' ? item.proposal : item.added);

function chosenLines(item: ReviewItem | undefined) {
  if (!item) return undefined;
  const { line, endLine } = linesOf(item);
  return { from: line - 1, to: endLine - 1 };
}
