/** A stretch without events: how long it lasted, and what the writer says about it. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../../shared/retrospective/gaps';
import type { GapNote } from '../../../shared/retrospective/timeline';
import { showDuration } from '../../../shared/time/duration';
import { showTime } from '../../../shared/time/show-time';
import type { Editing } from '../../store/editing';
import { Button } from '../../ui/Button';
import { QuietText } from '../../ui/Field';
import { lineProps, type RowLine } from '../../ui/Row';
import styles from './timeline.module.css';

interface GapRowProps {
  readonly gap: Gap;
  readonly editing: Editing;
  readonly line: RowLine;
}

export function GapRow({ gap, editing, line }: GapRowProps) {
  const { t } = useTranslation();
  const { retrospective, language, readOnly } = editing;
  const { zone, gapNotes, events } = retrospective;
  const note = gapNotes.find(({ after }) => after === gap.after);
  const duration = showDuration(gap.milliseconds, language);
  // Both ends of a gap are on clocks of a zone, or both on clocks of nobody knows where.
  const ends = events.find(({ id }) => id === gap.after)?.time.zone ?? null;
  const end = { at: gap.to, until: null, zone: ends, certainty: 'exact', text: '' } as const;
  const until = showTime(end, zone, language, { withDate: false });
  const add = () =>
    editing.apply({
      type: 'put-item',
      collection: 'gapNotes',
      item: { id: editing.makeId(), after: gap.after, text: '' },
    });
  return (
    <li className={styles.gap} {...lineProps(line)}>
      <span className={styles.silence}>{duration}</span>
      {note ? (
        <Note note={note} editing={editing} label={t('structures.timeline.note', { duration })} />
      ) : (
        <>
          <span className={styles.asks}>{t('structures.timeline.gap', { time: until })}</span>
          {!readOnly && (
            <Button look="link" onClick={add}>
              {t('structures.timeline.addNote')}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

interface NoteProps {
  readonly note: GapNote;
  readonly editing: Editing;
  readonly label: string;
}

/** A note that is left empty goes again. */
function Note({ note, editing, label }: NoteProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(note.text === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <div className={styles.noted}>
      <QuietText
        ref={field}
        look="caption"
        value={note.text}
        label={label}
        placeholder={t('structures.timeline.noteExample')}
        readOnly={editing.readOnly}
        onText={(text) =>
          editing.apply({ type: 'put-item', collection: 'gapNotes', item: { ...note, text } })
        }
        onBlur={() => {
          if (note.text.trim() === '')
            editing.apply({ type: 'remove-item', collection: 'gapNotes', id: note.id });
        }}
      />
    </div>
  );
}
