/** What every row of the timeline needs and no row changes: kept the same object while it stays true. */
import { useMemo, useRef } from 'react';
import type { Language } from '../../../shared/kit/bilingual';
import type { MakeId } from '../../../shared/kit/ids';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { TypedTime } from '../../../shared/time/typed-time';
import type { Editing } from '../../store/editing';
import { readTyped } from './event-time';

export interface EventContext {
  readonly zone: string;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly makeId: MakeId;
  /** What a text typed as the time of the event means; without an event, after the last one. Null when it is no time. */
  readonly read: (text: string, event?: TimelineEvent) => TypedTime | null;
  /** Also shows each time by the clock of this zone; null: not. */
  readonly beside: string | null;
}

/** The id under which the timeline offers role names. */
export const rolesList = 'timeline-roles';

export function useEventContext(editing: Editing, beside: string | null): EventContext {
  const latest = useRef(editing);
  latest.current = editing;
  const { language, readOnly } = editing;
  const { zone } = editing.retrospective;
  return useMemo(
    () => ({
      zone,
      language,
      readOnly,
      makeId: () => latest.current.makeId(),
      read: (text, event) =>
        readTyped(text, { retrospective: latest.current.retrospective, now: latest.current.now() }, event),
      beside,
    }),
    [zone, language, readOnly, beside],
  );
}
