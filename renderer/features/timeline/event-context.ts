/** What every row of the timeline needs and no row changes: kept the same object while it stays true. */
import type { TFunction } from 'i18next';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** What rows at rest say in common. */
  readonly words: EventWords;
}

interface EventWords {
  readonly time: string;
  readonly timeNone: string;
  readonly text: string;
  readonly textExample: string;
  readonly role: string;
  readonly key: string;
  readonly evidenceCount: (count: number) => string;
}

/** The id under which the timeline offers role names. */
export const rolesList = 'timeline-roles';

export function useEventContext(editing: Editing, beside: string | null): EventContext {
  const { t } = useTranslation();
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
      words: wordsOf(t),
    }),
    [zone, language, readOnly, beside, t],
  );
}

const wordsOf = (t: TFunction): EventWords => ({
  time: t('structures.timeline.time'),
  timeNone: t('structures.timeline.timeNone'),
  text: t('structures.timeline.text'),
  textExample: t('structures.timeline.textExample'),
  role: t('structures.timeline.role'),
  key: t('structures.timeline.key'),
  evidenceCount: (count) => t('structures.timeline.evidenceCount', { count }),
});
