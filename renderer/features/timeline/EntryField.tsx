/** The line below the timeline: a time, if it begins with one, and what happened; Enter makes it an event. */
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EventTime, emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { Field } from '../../ui/Field';
import { beginsLikeTime, readEntry } from './entry';
import type { EventContext } from './event-context';
import { noTime } from './event-time';
import { TimeEcho } from './TimeEcho';
import styles from './timeline.module.css';

interface EntryFieldProps {
  readonly context: EventContext;
  readonly onEvent: (event: TimelineEvent) => void;
}

export function EntryField({ context, onEvent }: EntryFieldProps) {
  const { t } = useTranslation();
  const [line, setLine] = useState('');
  const echo = useId();
  const { time: typed, text } = readEntry(line, (head) => context.read(head));
  const add = (time: EventTime) => {
    if (line.trim() === '') return;
    onEvent(emptyEvent(context.makeId(), time, text));
    setLine('');
  };
  const addInstead = () => add(typed?.instead ?? typed?.time ?? noTime);
  const hasEcho = typed !== null || beginsLikeTime(line);
  return (
    <div className={styles.entry}>
      <Field
        className={styles.entryField ?? ''}
        icon={<Plus size={14} strokeWidth={1.5} />}
        trailing={line === '' ? null : <Kbd>↵</Kbd>}
        aria-label={t('structures.timeline.entry')}
        aria-describedby={hasEcho ? echo : undefined}
        placeholder={t('structures.timeline.entryExample')}
        autoComplete="off"
        spellCheck={false}
        data-add
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={onCommit({
          onEnter: () => add(typed?.time ?? noTime),
          onShiftEnter: addInstead,
          onEscape: () => setLine(''),
        })}
      />
      {hasEcho && <TimeEcho id={echo} typed={typed} context={context} onInstead={addInstead} />}
    </div>
  );
}
