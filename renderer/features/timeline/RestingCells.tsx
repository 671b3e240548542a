/** A row of a long timeline while nobody is at it: the same words and signs without a field, so that many pass quickly. */
import { Star } from 'lucide-react';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import { RestingText } from '../../ui/RestingText';
import { EvidenceMark, KindMark, MilestoneMark } from './EventMarks';
import type { EventContext } from './event-context';
import { besideTime, isUnsure, timeInRow } from './event-time';
import styles from './timeline.module.css';

interface RestingCellsProps {
  readonly event: TimelineEvent;
  readonly context: EventContext;
}

export function RestingCells({ event, context }: RestingCellsProps) {
  const { words, language } = context;
  return (
    <div className={styles.event}>
      <div className={styles.time} data-cell="time" data-unsure={isUnsure(event.time) || undefined}>
        <RestingText
          look="mono"
          label={words.time}
          text={timeInRow(event.time, context)}
          empty={words.timeNone}
          oneLine
        />
        <BesideTime text={besideTime(event.time, context)} />
      </div>
      <KindMark kind={event.kind} language={language} />
      <div className={styles.what}>
        <div className={styles.text} data-cell="text" data-lead>
          <RestingText label={words.text} text={event.text} empty={words.textExample} />
        </div>
        <MilestoneMark milestone={event.milestone} language={language} />
      </div>
      <div className={styles.role} data-cell="role">
        <RestingText look="caption" label={words.role} text={event.role} oneLine />
      </div>
      <EvidenceMark count={event.evidence.length} nameOf={words.evidenceCount} />
      {event.key && (
        <span className={styles.starred} role="img" aria-label={words.key}>
          <Star size={14} strokeWidth={1.5} />
        </span>
      )}
    </div>
  );
}

/** The time by the clock of a second zone, where that says something else. */
export function BesideTime({ text }: { readonly text: string }) {
  return text === '' ? null : <span className={styles.beside}>{text}</span>;
}
