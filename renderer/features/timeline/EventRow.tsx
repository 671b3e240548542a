/** One event: time, kind, text, milestone, role, evidence and star; the rest of it below on demand. */
import { Activity, Flag, Link2, type LucideIcon, MessageSquare, Split, Star, Zap } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import { eventKindLabels, milestoneLabels } from '../../../shared/manuscript/labels';
import type { EventKind, TimelineEvent } from '../../../shared/retrospective/timeline';
import { IconButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { QuietText } from '../../ui/Field';
import { QuietInput } from '../../ui/QuietInput';
import { Row, type RowLine } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { EventDetails } from './EventDetails';
import { type EventContext, rolesList } from './event-context';
import { TimeField, TimeSaid } from './TimeField';
import styles from './timeline.module.css';

const kindIcons: Readonly<Record<EventKind, LucideIcon>> = {
  signal: Activity,
  decision: Split,
  action: Zap,
  message: MessageSquare,
  milestone: Flag,
};

export interface EventProps {
  readonly event: TimelineEvent;
  readonly rows: Rows<TimelineEvent>;
  readonly context: EventContext;
}

interface EventRowProps extends EventProps, RowLine {
  readonly open: boolean;
  readonly onOpen: (id: Id, isOpen: boolean) => void;
  /** Asks for a picture that is evidence of the event. */
  readonly onPicture: (id: Id) => void;
  /** A file is held above the row. */
  readonly isOver: boolean;
}

export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, rows, context, open, onOpen, onPicture, isOver, ...line } = props;
  const { t } = useTranslation();
  const { language } = context;
  const [draft, setDraft] = useState<string | null>(null);
  const echo = useId();
  const typing = { event, rows, context, draft, echo };
  return (
    <Row
      id={event.id}
      name={event.text}
      look="plain"
      readOnly={context.readOnly}
      onRemove={() => rows.remove(event)}
      onKeys={rows.rowKeys(event)}
      open={open}
      onOpen={(isOpen) => onOpen(event.id, isOpen)}
      line={line}
      details={<EventDetails event={event} rows={rows} context={context} onPicture={onPicture} />}
    >
      <div className={styles.event} data-over={isOver || undefined}>
        <TimeField {...typing} onDraft={setDraft} />
        <KindIcon kind={event.kind} label={event.kind ? eventKindLabels[event.kind][language] : ''} />
        <div className={styles.what}>
          <div className={styles.text} data-lead>
            <QuietText
              {...rows.bind(event, 'text')}
              label={t('structures.timeline.text')}
              placeholder={t('structures.timeline.textExample')}
              onKeyDown={rows.keys(event)}
            />
          </div>
          {event.milestone && (
            <Chip look="accent">
              <Flag size={12} strokeWidth={1.5} aria-hidden="true" />
              <span className={styles.milestone}>{milestoneLabels[event.milestone][language]}</span>
            </Chip>
          )}
        </div>
        <div className={styles.role}>
          <QuietInput
            look="caption"
            {...rows.bind(event, 'role')}
            label={t('structures.timeline.role')}
            placeholder={t('structures.role')}
            list={rolesList}
            onKeyDown={rows.enterAdds(event)}
          />
        </div>
        <EvidenceMark count={event.evidence.length} />
        <IconButton
          small
          pressed={event.key}
          className={styles.star ?? ''}
          label={t('structures.timeline.key')}
          disabled={context.readOnly}
          onClick={() => rows.put({ ...event, key: !event.key })}
        >
          <Star size={14} strokeWidth={1.5} />
        </IconButton>
        <TimeSaid {...typing} />
      </div>
    </Row>
  );
});

function KindIcon({ kind, label }: { readonly kind: EventKind | null; readonly label: string }) {
  if (!kind) return <span className={styles.kind} />;
  const Icon = kindIcons[kind];
  return (
    <span className={styles.kind} title={label} role="img" aria-label={label}>
      <Icon size={14} strokeWidth={1.5} />
    </span>
  );
}

function EvidenceMark({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return <span className={styles.mark} />;
  const label = t('structures.timeline.evidenceCount', { count });
  return (
    <span className={styles.mark} title={label} role="img" aria-label={label}>
      <Link2 size={14} strokeWidth={1.5} />
    </span>
  );
}
