/** The events with the days they begin and the silences between them; a long list draws only what is near. */
import { type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../../shared/kit/ids';
import type { Gap } from '../../../shared/retrospective/gaps';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { Editing } from '../../store/editing';
import { offerRows } from '../../ui/row-places';
import type { Rows } from '../../ui/rows';
import { useNearLines } from '../../ui/useNearLines';
import { DayRow } from './DayRow';
import { EventRow } from './EventRow';
import type { EventContext } from './event-context';
import { GapRow } from './GapRow';
import { linesOf } from './lines';
import styles from './timeline.module.css';
import { useEvidencePictures } from './useEvidencePictures';

interface EventListProps {
  readonly events: readonly TimelineEvent[];
  readonly days: ReadonlyMap<Id, string>;
  readonly gaps: ReadonlyMap<Id, Gap>;
  readonly rows: Rows<TimelineEvent>;
  readonly context: EventContext;
  readonly editing: Editing;
  /** An event that is to be drawn wherever one scrolls, because the focus is to go there. */
  readonly wanted: Id | null;
}

export function EventList({ events, days, gaps, rows, context, editing, wanted }: EventListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const [atRow, setAtRow] = useState(false);
  const [found, setFound] = useState<Id | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<Id>>(new Set());
  const lines = useMemo(() => linesOf(events, days, gaps), [events, days, gaps]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const kept = [focused, found, wanted, ...opened].filter((id) => id !== null);
  const near = useNearLines({
    list,
    keys,
    heightOf: (index) => heights[lines[index]?.kind ?? 'event'],
    kept,
  });
  useOfferedRows(keys, setFound);
  const onOpen = useOpened(setOpened);
  const pictures = useEvidencePictures(editing, (id) => onOpen(id, true));
  const follow = ({ target }: FocusEvent) => {
    setFocused(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null);
    setAtRow(target.matches('[data-row]'));
  };
  return (
    <ol
      ref={list}
      className={styles.events}
      data-times={widestOf(events)}
      onFocus={follow}
      data-at-row={atRow || undefined}
      onBlur={() => {
        setFocused(null);
        setAtRow(false);
      }}
      {...pictures.handlers}
      style={near.measure ? { paddingBlockEnd: near.after } : undefined}
    >
      {near.lines.map(({ index, before }) => {
        const line = lines[index];
        const place = { index, size: lines.length, before, measure: near.measure };
        if (line?.kind === 'day') return <DayRow key={line.key} day={line.day} line={place} />;
        if (line?.kind === 'gap')
          return <GapRow key={line.key} gap={line.gap} editing={editing} line={place} />;
        return (
          line && (
            <EventRow
              key={line.key}
              event={line.event}
              rows={rows}
              context={context}
              open={opened.has(line.key)}
              onOpen={onOpen}
              onPicture={pictures.choose}
              isOver={pictures.over === line.key}
              {...place}
            />
          )
        );
      })}
    </ol>
  );
}

/** How much room times need: for a range, for a sign before the clock, or for a clock alone. */
function widestOf(events: readonly TimelineEvent[]): 'range' | 'about' | undefined {
  if (events.some(({ time }) => time.until !== null)) return 'range';
  return events.some(({ time }) => time.at === null || time.certainty !== 'exact') ? 'about' : undefined;
}

/** Usual heights of the lines, in pixels. */
const heights = { event: 30, day: 30, gap: 30 } as const;

/** Any part of the app gets the row of an event at once, and the row stays. */
function useOfferedRows(keys: readonly string[], setFound: (id: Id) => void): void {
  useEffect(
    () =>
      offerRows((id) => {
        if (!keys.includes(id)) return false;
        flushSync(() => setFound(id));
        return true;
      }),
    [keys, setFound],
  );
}

type Change = (change: (ids: ReadonlySet<Id>) => ReadonlySet<Id>) => void;

/** Rows that were unfolded stay drawn, so that they stay unfolded. */
const useOpened = (setOpened: Change) =>
  useMemo(
    () => (id: Id, isOpen: boolean) =>
      setOpened((ids) =>
        isOpen ? new Set([...ids, id]) : new Set([...ids].filter((other) => other !== id)),
      ),
    [setOpened],
  );
