/** One event: time, kind, text, milestone, role, evidence and star; the rest of it below on demand. */
import { Star } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import { IconButton } from '../../ui/Button';
import { QuietText } from '../../ui/Field';
import { QuietInput } from '../../ui/QuietInput';
import { Row, type RowLine } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { EventDetails } from './EventDetails';
import { EvidenceMark, KindMark, MilestoneMark } from './EventMarks';
import { type EventContext, rolesList } from './event-context';
import { RestingCells } from './RestingCells';
import { isUnreadIn, TimeField, TimeSaid } from './TimeField';
import styles from './timeline.module.css';

export interface EventProps {
  readonly event: TimelineEvent;
  readonly rows: Rows<TimelineEvent>;
  readonly context: EventContext;
}

interface EventRowProps extends EventProps, RowLine {
  /** In a long list, while nobody is at the row. */
  readonly isResting: boolean;
  readonly open: boolean;
  readonly onOpen: (id: Id, isOpen: boolean) => void;
  /** Asks for a picture that is evidence of the event. */
  readonly onPicture: (id: Id) => void;
  /** A file is held above the row. */
  readonly isOver: boolean;
}

export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, rows, context, isResting, open, onOpen, onPicture, isOver, ...line } = props;
  const atRest = isResting && !open && !isOver && !isUnreadIn(event, context);
  return (
    <Row
      id={event.id}
      name={event.text}
      look="plain"
      resting={atRest}
      readOnly={context.readOnly}
      onRemove={() => rows.remove(event)}
      onKeys={rows.rowKeys(event)}
      open={open}
      onOpen={(isOpen) => onOpen(event.id, isOpen)}
      line={line}
      details={<EventDetails event={event} rows={rows} context={context} onPicture={onPicture} />}
    >
      {atRest ? (
        <RestingCells event={event} context={context} />
      ) : (
        <EventCells event={event} rows={rows} context={context} isOver={isOver} />
      )}
    </Row>
  );
});

interface EventCellsProps extends EventProps {
  readonly isOver: boolean;
}

function EventCells({ event, rows, context, isOver }: EventCellsProps) {
  const { t } = useTranslation();
  const { language, words } = context;
  const [draft, setDraft] = useState<string | null>(null);
  const echo = useId();
  const typing = { event, rows, context, draft, echo };
  return (
    <div className={styles.event} data-over={isOver || undefined}>
      <TimeField {...typing} onDraft={setDraft} />
      <KindMark kind={event.kind} language={language} />
      <div className={styles.what}>
        <div className={styles.text} data-cell="text" data-lead>
          <QuietText
            {...rows.bind(event, 'text')}
            label={words.text}
            placeholder={words.textExample}
            onKeyDown={rows.keys(event)}
          />
        </div>
        <MilestoneMark milestone={event.milestone} language={language} />
      </div>
      <div className={styles.role} data-cell="role">
        <QuietInput
          look="caption"
          {...rows.bind(event, 'role')}
          label={words.role}
          placeholder={t('structures.role')}
          list={rolesList}
          onKeyDown={rows.enterAdds(event)}
        />
      </div>
      <EvidenceMark count={event.evidence.length} nameOf={words.evidenceCount} />
      <IconButton
        small
        pressed={event.key}
        className={styles.star ?? ''}
        label={words.key}
        disabled={context.readOnly}
        onClick={() => rows.put({ ...event, key: !event.key })}
      >
        <Star size={14} strokeWidth={1.5} />
      </IconButton>
      <TimeSaid {...typing} />
    </div>
  );
}
