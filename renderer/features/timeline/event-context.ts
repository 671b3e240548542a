/** What every row of the timeline needs and no row changes: kept the same object while it stays true. */
import { useMemo, useRef } from 'react';
import type { Language } from '../../../shared/kit/bilingual';
import type { MakeId } from '../../../shared/kit/ids';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { TimeContext } from '../../../shared/time/read-event-time';
import type { Editing } from '../../store/editing';
import { timeContext } from './event-time';

export interface EventContext {
  readonly zone: string;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly makeId: MakeId;
  /** What a text typed as the time of the event means; without an event, after the last one. */
  readonly timeContext: (event?: TimelineEvent) => TimeContext;
}

/** The id under which the timeline offers role names. */
export const rolesList = 'timeline-roles';

export function useEventContext(editing: Editing): EventContext {
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
      timeContext: (event) => timeContext(latest.current.retrospective, latest.current.now(), event),
    }),
    [zone, language, readOnly],
  );
}
