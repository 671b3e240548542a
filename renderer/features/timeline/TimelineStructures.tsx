/** Step 2: the timeline as a list that is written in place, with its silences. */
import { ChevronDown, ChevronUp, ClipboardPaste } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapsOf } from '../../../shared/retrospective/gaps';
import { orderEvents } from '../../../shared/retrospective/order';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { around } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { useRoleNames } from '../../store/roster';
import { Button } from '../../ui/Button';
import { Suggestions } from '../../ui/QuietInput';
import { useRows } from '../../ui/rows';
import { Purpose, Section, Sections } from '../../ui/Section';
import { DayRow } from './DayRow';
import { dayStarts } from './days';
import { EntryField } from './EntryField';
import { EventRow } from './EventRow';
import { rolesList, useEventContext } from './event-context';
import { noTime } from './event-time';
import { eventStore } from './events';
import { GapRow } from './GapRow';
import { Strip } from './Strip';
import styles from './timeline.module.css';
import { ZoneChoice } from './ZoneChoice';

/** So many rows are seen at once until the writer asks for all. */
const firstRows = 6;

export function TimelineStructures({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly } = editing;
  const [expanded, setExpanded] = useState(false);
  const context = useEventContext(editing);
  const roles = useRoleNames(retrospective);
  const events = orderEvents(retrospective.events);
  const shown = expanded || events.length <= firstRows + 1 ? events : events.slice(0, firstRows);
  const rows = useRows<TimelineEvent>({
    items: shown,
    store: eventStore(editing),
    readOnly,
    create: () => {
      setExpanded(true);
      return emptyEvent(editing.makeId(), noTime, '');
    },
    nameOf: (event) => event.text || event.time.text || event.role,
  });
  const add = (event: TimelineEvent) => {
    setExpanded(true);
    if (event.text === '') rows.insert(event);
    else eventStore(editing).insert(event);
  };
  const open = (id: string) => {
    setExpanded(true);
    rows.focus(id);
  };
  const gaps = new Map(gapsOf(retrospective).map((gap) => [gap.after, gap]));
  const days = dayStarts(events, retrospective.zone);
  return (
    <Sections>
      <Suggestions id={rolesList} texts={roles} />
      <Section
        ref={rows.attach}
        title={t('structures.timeline.title')}
        count={events.length}
        aside={<ZoneChoice editing={editing} />}
      >
        <Strip editing={editing} onOpen={open} />
        {events.length === 0 && <Purpose>{t('structures.timeline.purpose')}</Purpose>}
        <ol
          className={styles.events}
          data-ranges={shown.some(({ time }) => time.until !== null) || undefined}
        >
          {shown.map((event) => {
            const day = days.get(event.id);
            const gap = gaps.get(event.id);
            return (
              <Fragment key={event.id}>
                {day && <DayRow day={day} />}
                <EventRow event={event} rows={rows} context={context} />
                {gap && <GapRow gap={gap} editing={editing} />}
              </Fragment>
            );
          })}
        </ol>
        <footer className={styles.foot}>
          {!readOnly && <EntryField context={context} onEvent={add} />}
          {!readOnly && (
            <Button look="ghost" onClick={() => around().desk?.timelineFromLog()}>
              <ClipboardPaste size={14} strokeWidth={1.5} />
              {t('intake.fromLog')}
            </Button>
          )}
          {events.length > firstRows + 1 && (
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
