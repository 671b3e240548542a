/** The time of an event in its row: what is typed is read at once, and the row says how. */
import { useTranslation } from 'react-i18next';
import { CommitInput } from '../../ui/CommitInput';
import type { EventProps } from './EventRow';
import { besideTime, isUnsure, noTime, timeInRow, unreadTime } from './event-time';
import { BesideTime } from './RestingCells';
import { TimeEcho } from './TimeEcho';
import styles from './timeline.module.css';

interface TimeFieldProps extends EventProps {
  /** What is being typed, or null while nothing is. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly echo: string;
}

export function TimeField({ event, rows, context, draft, onDraft, echo }: TimeFieldProps) {
  const { t } = useTranslation();
  const { time } = event;
  const isUnread = isUnreadIn(event, context);
  const put = (text: string, other: boolean) => {
    const typed = context.read(text, event);
    const read = typed && (other ? (typed.instead ?? typed.time) : typed.time);
    rows.put({ ...event, time: text.trim() === '' ? noTime : (read ?? unreadTime(text)) });
  };
  return (
    <div className={styles.time} data-cell="time" data-unsure={isUnread || isUnsure(time) || undefined}>
      <CommitInput
        look="mono"
        value={timeInRow(time, context)}
        label={t('structures.timeline.time')}
        placeholder={t('structures.timeline.timeNone')}
        describedBy={draft !== null || isUnread ? echo : undefined}
        readOnly={context.readOnly}
        onText={(text) => put(text, false)}
        onOther={(text) => put(text, true)}
        onDraft={onDraft}
        onEnter={() => rows.focus(event.id)}
        onKeys={rows.cellKeys(event, 'time')}
      />
      <BesideTime text={besideTime(time, context)} />
    </div>
  );
}

/** What the row says about its time: how what is typed is read, or that what stands there is none. */
export function TimeSaid({ event, rows, context, draft, echo }: Omit<TimeFieldProps, 'onDraft'>) {
  const typed = draft === null ? null : context.read(draft, event);
  if (draft === null ? !isUnreadIn(event, context) : draft.trim() === '') return null;
  return (
    <TimeEcho
      id={echo}
      typed={typed}
      context={context}
      onInstead={() => typed?.instead && rows.put({ ...event, time: typed.instead })}
    />
  );
}

/** Whether its text was not understood, as opposed to saying that the time is unknown. */
export const isUnreadIn = (event: EventProps['event'], context: EventProps['context']): boolean =>
  event.time.at === null && event.time.text !== '' && context.read(event.time.text, event) === null;
