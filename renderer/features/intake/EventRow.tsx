/** One proposed event: keep, time, kind, words, role, star; below it what wants a look and why it is there. */

import type { TFunction } from 'i18next';
import { Activity, Flag, MessageSquare, Split, Star, Zap } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Language } from '../../../shared/kit/bilingual';
import type { EventTime } from '../../../shared/kit/instant';
import { milestoneLabels } from '../../../shared/manuscript/labels';
import type { EventKind } from '../../../shared/retrospective/timeline';
import { showTime } from '../../../shared/time/show-time';
import { Button, IconButton } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { CheckBox } from '../../ui/Choices';
import type { EventActs } from './event-acts';
import styles from './intake.module.css';
import type { ReviewedEvent, ReviewItem } from './review';
import type { RowControl } from './VirtualList';

const drawing = { size: 14, strokeWidth: 1.5, 'aria-hidden': true };

const kindIcons: Readonly<Record<EventKind, ReactNode>> = {
  signal: <Activity {...drawing} />,
  decision: <Split {...drawing} />,
  action: <Zap {...drawing} />,
  message: <MessageSquare {...drawing} />,
  milestone: <Flag {...drawing} />,
};

export interface EventRowProps {
  /** Given by the list: a row that asks for it itself takes twice as long to come into view. */
  readonly t: TFunction;
  readonly item: ReviewItem;
  readonly event: ReviewedEvent;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly zone: string;
  /** The events are of several days. */
  readonly withDate: boolean;
  /** How many say the same; 0 for one alone. */
  readonly alike: number;
  readonly isUnfolded: boolean;
  /** What its time may be instead; empty while it wants no look. */
  readonly fixes: readonly EventTime[];
  readonly acts: EventActs;
  readonly control: RowControl;
}

/** Drawn anew only when something of this event changes: a key that decides about one leaves the others alone. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { t, event, isCurrent, language, zone, withDate, alike, isUnfolded, acts, control } = props;
  const tab = isCurrent ? 0 : -1;
  const time = showTime(event.time, zone, language, { withDate }) || '--:--';
  return (
    <>
      <div className={styles.event} data-dropped={!event.kept || undefined}>
        <CheckBox
          checked={event.kept}
          label={t('intake.keep', { text: `${time} ${event.text}` })}
          control={control}
          onChecked={(kept) => acts.keep(event, kept)}
        />
        <div className={styles.time} data-unsure={event.isUnsure || undefined}>
          {time}
        </div>
        <div className={styles.kind}>{event.eventKind && kindIcons[event.eventKind]}</div>
        <div className={styles.text} title={isCurrent ? undefined : event.text}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.words}
            onClick={() => acts.choose(event.id)}
            onDoubleClick={() => acts.edit(event.id)}
          >
            {event.text}
          </button>
          {event.milestone && (
            <button
              type="button"
              tabIndex={tab}
              className={styles.milestone}
              aria-pressed={event.isConfirmed}
              title={t(event.isConfirmed ? 'intake.milestoneConfirmed' : 'intake.milestoneProposed')}
              onClick={() => acts.milestone(event)}
            >
              <Flag size={12} strokeWidth={1.5} aria-hidden="true" />
              {milestoneLabels[event.milestone][language]}
              {!event.isConfirmed && '?'}
            </button>
          )}
          {alike > 0 && (
            <button
              type="button"
              tabIndex={tab}
              className={styles.alike}
              aria-expanded={isUnfolded}
              onClick={() => acts.unfold(event.id)}
            >
              {t('intake.alike', { count: alike })}
            </button>
          )}
        </div>
        <div className={styles.role}>{event.role}</div>
        {(isCurrent || event.starred) && (
          <div className={styles.star}>
            <IconButton
              small
              tabIndex={tab}
              pressed={event.starred}
              label={t('intake.star')}
              onClick={() => acts.star(event)}
            >
              <Star size={14} strokeWidth={1.5} />
            </IconButton>
          </div>
        )}
      </div>
      {event.isUnsure && <FixLine {...props} />}
      {isCurrent && <WhyLine {...props} />}
    </>
  );
});

function FixLine({ t, item, event, isCurrent, language, zone, fixes, acts }: EventRowProps) {
  const tab = isCurrent ? 0 : -1;
  const mark = item.kind === 'proposal' ? (item.proposal.marks[0] ?? 'unknown') : 'unknown';
  return (
    <div className={styles.fix}>
      <span className={styles.reason}>
        {event.time.text && <q>{event.time.text}</q>} {t(`intake.marks.${mark}`)}
      </span>
      {fixes.map((time, index) => (
        <Button key={`${time.at}`} tabIndex={tab} onClick={() => acts.retime(event, time)}>
          {showTime(time, zone, language, { withDate: true })}
          {isCurrent && <Kbd>{index + 1}</Kbd>}
        </Button>
      ))}
      <Button look="ghost" tabIndex={tab} onClick={() => acts.retime(event, event.time)}>
        {t(event.time.at === null ? 'intake.keepOpen' : 'intake.timeIsRight')}
        {isCurrent && <Kbd>0</Kbd>}
      </Button>
    </div>
  );
}

function WhyLine({ t, item, event, language, acts }: EventRowProps) {
  const place =
    event.line === event.endLine
      ? t('intake.line', { line: event.line })
      : t('intake.lines', { line: event.line, endLine: event.endLine });
  const why = item.kind === 'proposal' ? item.proposal.why[language] : t('intake.addedByHand');
  return (
    <div className={styles.why}>
      <span>
        {event.line > 0 && `${place} · `}
        {why}
      </span>
      <Button look="link" onClick={() => acts.edit(event.id)}>
        {t('intake.edit')}
      </Button>
    </div>
  );
}

type EventGlanceProps = Pick<EventRowProps, 'event' | 'language' | 'zone' | 'withDate'>;

/** What is seen of an event while the list runs by. */
export const EventGlance = ({ event, language, zone, withDate }: EventGlanceProps) => (
  <div className={styles.glance}>
    <span className={styles.time}>{showTime(event.time, zone, language, { withDate }) || '--:--'}</span>
    {event.text}
  </div>
);
