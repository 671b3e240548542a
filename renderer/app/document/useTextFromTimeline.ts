/** What the text of a page has from the timeline: the values it computes, the sentences that are still as drafted. */
import { useMemo } from 'react';
import { draftedPlaces } from '../../../shared/intake/drafted-places';
import { liveText } from '../../../shared/manuscript/live-text';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { LiveTexts, PaintedPlace } from '../../editor/contract';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { useSettled } from './useStructured';

interface FromTimeline {
  readonly liveTexts: LiveTexts;
  readonly drafted: readonly PaintedPlace[];
}

const none: readonly PaintedPlace[] = [];

export function useTextFromTimeline(session: DocumentSession, editing: Editing, page: PageId): FromTimeline {
  const { events, language, zone } = editing.retrospective;
  const liveTexts = useMemo<LiveTexts>(
    () => (value) => liveText(value, events, language),
    [events, language],
  );
  const { narrative } = useSettled(session).prose;
  const drafted = useMemo(() => {
    if (page !== 'narrative') return none;
    const prose = { ...session.current().prose, narrative };
    return draftedPlaces({ events, zone, language, prose }).map((place, index) => ({
      ...place,
      id: `drafted-${index}`,
    }));
  }, [session, page, events, zone, language, narrative]);
  return { liveTexts, drafted };
}
