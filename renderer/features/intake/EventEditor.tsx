/** An event while it is being changed: its time, its words, its role. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventTime } from '../../../shared/kit/instant';
import { showTime } from '../../../shared/time/show-time';
import { Button } from '../../ui/Button';
import { onCommit } from '../../ui/commit';
import { Field } from '../../ui/Field';
import styles from './intake.module.css';
import type { ReviewedEvent } from './review';
import { rolesList } from './roles-list';

export interface EditedEvent {
  readonly text: string;
  readonly role: string;
  /** Left out while the time was not touched. */
  readonly time?: EventTime;
}

interface EventEditorProps {
  readonly event: ReviewedEvent;
  readonly zone: string;
  readonly language: 'en' | 'zh';
  readonly readTime: (text: string) => EventTime;
  readonly onDone: (edited: EditedEvent) => void;
  readonly onCancel: () => void;
}

export function EventEditor({ event, zone, language, readTime, onDone, onCancel }: EventEditorProps) {
  const { t } = useTranslation();
  const shown = showTime(event.time, zone, language, { withDate: true });
  const [time, setTime] = useState(shown);
  const [text, setText] = useState(event.text);
  const [role, setRole] = useState(event.role);
  const words = useRef<HTMLInputElement>(null);
  useEffect(() => {
    words.current?.focus();
    words.current?.select();
  }, []);
  const finish = () => onDone({ text, role, ...(time === shown ? {} : { time: readTime(time) }) });
  const keys = onCommit({ onEnter: finish, onEscape: onCancel });
  return (
    <div className={styles.editor}>
      <Field
        className={styles.editTime ?? ''}
        aria-label={t('intake.time')}
        value={time}
        onChange={({ target }) => setTime(target.value)}
        onKeyDown={keys}
      />
      <Field
        ref={words}
        className={styles.editText ?? ''}
        aria-label={t('intake.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={keys}
      />
      <Field
        className={styles.editRole ?? ''}
        aria-label={t('intake.role')}
        list={rolesList}
        autoComplete="off"
        value={role}
        onChange={({ target }) => setRole(target.value)}
        onKeyDown={keys}
      />
      <Button onClick={finish}>{t('intake.done')}</Button>
    </div>
  );
}
