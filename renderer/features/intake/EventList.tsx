/** The proposed events, walked with arrows and decided with one key each. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/intake/intake';
import type { Language } from '../../../shared/kit/bilingual';
import type { EventTime } from '../../../shared/kit/instant';
import { dayAt } from '../../../shared/time/zones';
import { usePreferences } from '../../store/preferences';
import { useStable } from '../../ui/useStable';
import type { IntakeSummary } from '../../workers/intake-protocol';
import { EventEditor } from './EventEditor';
import { EventGlance, EventRow } from './EventRow';
import type { EventActs } from './event-acts';
import { aroundOf, fixesOf } from './fixes';
import styles from './intake.module.css';
import { groupSizes, type Listing } from './listing';
import { decide, type Review, type ReviewedEvent, type ReviewItem, reviewed } from './review';
import { type ListHandle, VirtualList } from './VirtualList';

interface EventListProps {
  readonly listing: Listing;
  readonly proposals: readonly Proposal[];
  readonly review: Review;
  readonly summary: IntakeSummary;
  readonly language: Language;
  /** Id of the current event. */
  readonly current: string;
  readonly unfolded: ReadonlySet<string>;
  readonly onCurrent: (id: string) => void;
  readonly onUnfolded: (unfolded: ReadonlySet<string>) => void;
  readonly onChange: (change: (review: Review) => Review) => void;
  readonly onAddAfter: (event: ReviewedEvent) => string;
  readonly readTime: (text: string, near: EventTime) => EventTime;
  readonly onAccept: () => void;
}

export function EventList(props: EventListProps) {
  const { listing, proposals, review, summary, language, current, unfolded } = props;
  const { onCurrent, onUnfolded, onChange, onAddAfter, readTime, onAccept } = props;
  const { t } = useTranslation();
  const { letterKeys } = usePreferences(({ values }) => values);
  const list = useRef<ListHandle>(null);
  const [editing, setEditing] = useState('');
  const sizes = useMemo(() => groupSizes(proposals), [proposals]);
  const places = useMemo(() => new Map(proposals.map(({ id }, index) => [id, index])), [proposals]);
  const hasDays = useMemo(() => isOfDays(proposals, summary.zone), [proposals, summary.zone]);
  const found = listing.items.findIndex(({ id }) => id === current);
  const at = found < 0 ? Math.min(0, listing.items.length - 1) : found;
  useEffect(() => list.current?.focus(), []);

  const set = (event: ReviewedEvent, decision: Parameters<typeof decide>[2]) => {
    onChange((before) => decide(before, event.id, decision));
    list.current?.focus();
  };
  const acts = useStable<EventActs>({
    choose: (id) => {
      onCurrent(id);
      list.current?.focus();
    },
    keep: (event, kept) => set(event, { kept }),
    star: (event) => set(event, { starred: !event.starred }),
    milestone: (event) => set(event, { milestone: event.isConfirmed ? 'dropped' : 'confirmed' }),
    retime: (event, time) => set(event, { time }),
    unfold: (id) => {
      const next = new Set(unfolded);
      if (!next.delete(id)) next.add(id);
      onUnfolded(next);
      list.current?.focus();
    },
    edit: setEditing,
    add: (event) => {
      const id = onAddAfter(event);
      onCurrent(id);
      setEditing(id);
    },
  });
  const fixes = useMemo(() => fixesBy(proposals, places, summary.zone), [proposals, places, summary.zone]);
  const leave = () => {
    setEditing('');
    list.current?.focus();
  };

  const onKey = (key: string, item: ReviewItem, pressed: KeyboardEvent): boolean => {
    const event = reviewed(item, review);
    if (key === 'F2') acts.edit(event.id);
    else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      if (!sizes.has(event.id) || unfolded.has(event.id) === (key === 'ArrowRight')) return false;
      acts.unfold(event.id);
    } else return letterKeys && onLetter(key.toLowerCase(), item, event, pressed);
    return true;
  };
  const onLetter = (key: string, item: ReviewItem, event: ReviewedEvent, pressed: KeyboardEvent): boolean => {
    if (pressed.shiftKey && key !== '+') return false;
    if (key === 'e') acts.edit(event.id);
    else if (key === 's') acts.star(event);
    else if (key === 'm' && event.milestone) acts.milestone(event);
    else if (key === 'n') onNextUnsure();
    else if (key === '+' || key === '=') acts.add(event);
    else if (/^[0-3]$/.test(key) && event.isUnsure) {
      const time = key === '0' ? event.time : fixes(item)[Number(key) - 1];
      if (!time) return false;
      acts.retime(event, time);
    } else return false;
    return true;
  };

  const onNextUnsure = () => {
    const isUnsure = (item: ReviewItem) => reviewed(item, review).isUnsure;
    const next = listing.items.slice(at + 1).find(isUnsure) ?? listing.items.find(isUnsure);
    if (next) acts.choose(next.id);
  };

  if (listing.items.length === 0) return <p className={styles.nothing}>{t('intake.nothing')}</p>;
  return (
    <VirtualList
      ref={list}
      className={`${styles.events} ${hasDays ? styles.days : ''}`}
      label={t('intake.events')}
      items={listing.items}
      idOf={idOf}
      current={at}
      onCurrent={(index) => {
        const item = listing.items[index];
        if (item) onCurrent(item.id);
      }}
      estimate={32}
      onKey={onKey}
      onEnter={onAccept}
      glance={(item) => (
        <EventGlance
          event={reviewed(item, review)}
          language={language}
          zone={summary.zone}
          withDate={hasDays}
        />
      )}
      renderRow={(item, index, control) => {
        const event = reviewed(item, review);
        if (editing === item.id)
          return (
            <EventEditor
              event={event}
              zone={summary.zone}
              language={language}
              readTime={(text) => readTime(text, event.time)}
              onDone={(edited) => {
                set(event, edited);
                setEditing('');
              }}
              onCancel={leave}
            />
          );
        return (
          <EventRow
            t={t}
            item={item}
            event={event}
            isCurrent={index === at}
            language={language}
            zone={summary.zone}
            withDate={hasDays}
            alike={sizes.get(item.id) ?? 0}
            isUnfolded={unfolded.has(item.id)}
            fixes={event.isUnsure ? fixes(item) : noFixes}
            acts={acts}
            control={control}
          />
        );
      }}
    />
  );
}

const idOf = ({ id }: ReviewItem): string => id;

const noFixes: readonly EventTime[] = [];

/** What the time of an item may be instead: the same list whenever it is asked, so that its row is not drawn anew. */
function fixesBy(proposals: readonly Proposal[], places: ReadonlyMap<string, number>, zone: string) {
  const known = new WeakMap<ReviewItem, readonly EventTime[]>();
  return (item: ReviewItem): readonly EventTime[] => {
    if (item.kind === 'added') return noFixes;
    const fixes =
      known.get(item) ?? fixesOf(item.proposal, aroundOf(proposals, places.get(item.id) ?? 0, zone));
    known.set(item, fixes);
    return fixes;
  };
}

/** Whether proposed times are of more than one day. */
function isOfDays(proposals: readonly Proposal[], zone: string): boolean {
  const times = proposals.flatMap(({ key, time }) => (key && time.at !== null ? [time.at] : []));
  const [first] = times;
  if (first === undefined) return false;
  const [earliest, latest] = times.reduce(
    ([low, high], at) => [at < low ? at : low, at > high ? at : high],
    [first, first],
  );
  return dayAt(earliest, zone) !== dayAt(latest, zone);
}
