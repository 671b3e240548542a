/** The overview strip above the list. The list is the master; this says the same to the eye at one glance. */
import { useCallback, useDeferredValue, useMemo } from 'react';
import { strip } from '../../../shared/diagrams/strip';
import { stripOf } from '../../../shared/diagrams/strip-layout';
import type { Editing } from '../../store/editing';
import { Picture } from '../../ui/Picture';
import { useCalm } from '../../ui/useCalm';
import styles from './timeline.module.css';

interface StripProps {
  readonly editing: Editing;
  readonly onOpen: (id: string) => void;
}

/** With more events the strip waits until the typing pauses. */
const many = 150;

export function Strip({ editing, onOpen }: StripProps) {
  const { language } = editing;
  const { events, gapNotes, zone } = editing.retrospective;
  const timed = useMemo(() => ({ events, gapNotes, zone }), [events, gapNotes, zone]);
  const calm = useCalm(timed, events.length > many ? 400 : 0);
  const shown = useDeferredValue(calm);
  const isThere = useMemo(() => stripOf(shown) !== null, [shown]);
  const draw = useCallback((width: number) => strip(shown, { width, language }), [shown, language]);
  if (!isThere) return null;
  return (
    <div className={styles.strip}>
      <Picture draw={draw} onOpen={onOpen} />
    </div>
  );
}
