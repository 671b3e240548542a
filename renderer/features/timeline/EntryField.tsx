/** The line below the timeline: a time, if it begins with one, and what happened; Enter makes it an event. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { readEventTime } from '../../../shared/time/read-event-time';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { Field } from '../../ui/Field';
import { readEntry } from './entry';
import type { EventContext } from './event-context';
import { noTime } from './event-time';
import styles from './timeline.module.css';

interface EntryFieldProps {
  readonly context: EventContext;
  readonly onEvent: (event: TimelineEvent) => void;
}

export function EntryField({ context, onEvent }: EntryFieldProps) {
  const { t } = useTranslation();
  const [line, setLine] = useState('');
  const add = () => {
    if (line.trim() === '') return;
    const around = context.timeContext();
    const { time, text } = readEntry(line, (candidate) => readEventTime(candidate, around));
    onEvent(emptyEvent(context.makeId(), time ?? noTime, text));
    setLine('');
  };
  return (
    <Field
      className={styles.entry ?? ''}
      icon={<Plus size={14} strokeWidth={1.5} />}
      trailing={line === '' ? null : <Kbd>↵</Kbd>}
      aria-label={t('structures.timeline.entry')}
      placeholder={t('structures.timeline.entryExample')}
      autoComplete="off"
      spellCheck={false}
      data-add
      value={line}
      onChange={(event) => setLine(event.target.value)}
      onKeyDown={onCommit({ onEnter: add, onEscape: () => setLine('') })}
    />
  );
}
