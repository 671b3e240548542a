/** Step 2: the timeline as a list that is written in place, with its silences. */
import { ChevronDown, ChevronUp, ClipboardPaste, PenLine } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { gapsOf } from '../../../shared/retrospective/gaps';
import { orderEvents } from '../../../shared/retrospective/order';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { around, useOffer } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { useRoleNames } from '../../store/roster';
import { Button } from '../../ui/Button';
import { Suggestions } from '../../ui/QuietInput';
import { offerRows, rowOf } from '../../ui/row-places';
import { useRows } from '../../ui/rows';
import { Purpose, Section, Sections } from '../../ui/Section';
import { showToast } from '../../ui/Toast';
import { useKept } from '../../ui/useKept';
import { useStable } from '../../ui/useStable';
import { BesideZone, useBesideZone } from './BesideZone';
import { dayStarts } from './days';
import { draftEdit } from './draft';
import { EntryField } from './EntryField';
import { EventList } from './EventList';
import { rolesList, useEventContext } from './event-context';
import { noTime } from './event-time';
import { eventStore, moveEvent } from './events';
import { Strip } from './Strip';
import styles from './timeline.module.css';
import { ZoneChoice } from './ZoneChoice';

/** So many rows are seen at once until the writer asks for all. */
const firstRows = 6;

export function TimelineStructures({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly } = editing;
  const [expanded, setExpanded] = useKept('timeline', false);
  const [wanted, setWanted] = useState<string | null>(null);
  const beside = useBesideZone(retrospective);
  const context = useEventContext(editing, beside.shown);
  const roles = useRoleNames(retrospective);
  const { events: entered, gapNotes, zone } = retrospective;
  const events = useMemo(() => orderEvents(entered), [entered]);
  const isLong = events.length > firstRows + 1;
  const shown = useMemo(
    () => (expanded || !isLong ? events : events.slice(0, firstRows)),
    [events, expanded, isLong],
  );
  const bring = (id: string) => {
    setWanted(id);
    if (!shown.some((event) => event.id === id)) setExpanded(true);
  };
  const rows = useRows<TimelineEvent>({
    items: shown,
    store: { ...eventStore(editing), moveTo: (id, place) => moveEvent(editing, id, place) },
    readOnly,
    create: () => {
      setExpanded(true);
      return emptyEvent(editing.makeId(), noTime, '');
    },
    nameOf: (event) => event.text || event.time.text || event.role,
    bring,
    letters: { s: (event) => rows.put({ ...event, key: !event.key }) },
  });
  const add = (event: TimelineEvent) => {
    setExpanded(true);
    if (event.text === '') rows.insert(event);
    else eventStore(editing).insert(event);
  };
  const gaps = useMemo(
    () => new Map(gapsOf({ events: entered, gapNotes }).map((gap) => [gap.after, gap])),
    [entered, gapNotes],
  );
  const days = useMemo(() => dayStarts(events, zone), [events, zone]);
  const draft = useDrafting(editing);
  useFoldedRows(expanded ? [] : events.slice(firstRows), () => setExpanded(true));
  return (
    <Sections>
      <Suggestions id={rolesList} texts={roles} />
      <Section
        ref={rows.attach}
        title={t('structures.timeline.title')}
        count={events.length}
        aside={
          <>
            <BesideZone {...beside} />
            <ZoneChoice editing={editing} />
          </>
        }
      >
        <Strip editing={editing} onOpen={rows.focus} />
        {events.length === 0 && <Purpose>{t('structures.timeline.purpose')}</Purpose>}
        <EventList
          events={shown}
          days={days}
          gaps={gaps}
          rows={rows}
          context={context}
          editing={editing}
          wanted={wanted}
        />
        <footer className={styles.foot}>
          {!readOnly && <EntryField context={context} onEvent={add} />}
          {!readOnly && (
            <Button look="ghost" onClick={() => around().desk?.timelineFromLog()}>
              <ClipboardPaste size={14} strokeWidth={1.5} />
              {t('intake.fromLog')}
            </Button>
          )}
          {!readOnly && events.length > 0 && (
            <Button look="ghost" onClick={draft}>
              <PenLine size={14} strokeWidth={1.5} />
              {t('structures.timeline.draft')}
            </Button>
          )}
          <p className={styles.rowKeys}>{t('structures.timeline.rowKeys')}</p>
          {isLong && (
            <Button look="ghost" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
              {expanded
                ? t('structures.timeline.fewer')
                : t('structures.timeline.more', { count: events.length - shown.length })}
              {expanded ? (
                <ChevronUp size={14} strokeWidth={1.5} />
              ) : (
                <ChevronDown size={14} strokeWidth={1.5} />
              )}
            </Button>
          )}
        </footer>
      </Section>
    </Sections>
  );
}

/** Drafts what the narrative does not tell yet; on offer to commands for as long as the timeline is shown. */
function useDrafting(editing: Editing): () => void {
  const { t } = useTranslation();
  const { draft } = useStable({
    draft: () => {
      const edit = draftEdit(editing.retrospective);
      if (edit === null) return showToast(t('structures.timeline.nothingToDraft'));
      return showToast(t('structures.timeline.draftDone'), {
        label: t('app.undo'),
        run: editing.apply(edit),
      });
    },
  });
  const hasEvents = editing.retrospective.events.length > 0;
  useOffer(
    'timeline',
    useMemo(() => ({ hasEvents, draft }), [hasEvents, draft]),
  );
  return draft;
}

/** Rows that are folded away are unfolded when another part of the app asks for one. */
function useFoldedRows(folded: readonly TimelineEvent[], unfold: () => void): void {
  const act = useStable({ unfold, holds: (id: string) => folded.some((event) => event.id === id) });
  useEffect(
    () =>
      offerRows((id) => {
        if (!act.holds(id)) return false;
        flushSync(act.unfold);
        return rowOf(id) !== null;
      }),
    [act],
  );
}
