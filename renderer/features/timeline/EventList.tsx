/** The events with the days they begin and the silences between them; a long list draws only what is near. */
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../../shared/kit/ids';
import type { Gap } from '../../../shared/retrospective/gaps';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { Editing } from '../../store/editing';
import { offerRows } from '../../ui/row-places';
import type { Rows } from '../../ui/rows';
import { useKept } from '../../ui/useKept';
import { useNearLines } from '../../ui/useNearLines';
import { DayRow } from './DayRow';
import { EventRow } from './EventRow';
import type { EventContext } from './event-context';
import { GapRow } from './GapRow';
import { linesOf } from './lines';
import styles from './timeline.module.css';
import { rowAt, useEvidencePictures } from './useEvidencePictures';

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

const noIds: ReadonlySet<Id> = new Set();

export function EventList({ events, days, gaps, rows, context, editing, wanted }: EventListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const [hovered, hover] = useHovered();
  const [atRow, setAtRow] = useState(false);
  const [found, setFound] = useState<Id | null>(null);
  const [opened, setOpened] = useKept<ReadonlySet<Id>>('events', noIds);
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
  const handOver = useHandOver(list);
  const follow = ({ target }: FocusEvent) => {
    setFocused(rowAt(target));
    setAtRow(target.matches('[data-row]'));
    handOver(target);
  };
  const attended = new Set([focused, hovered, found, wanted]);
  return (
    <ol
      ref={list}
      className={styles.events}
      data-times={widestOf(events)}
      onFocus={follow}
      data-at-row={atRow || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setFocused(null);
        setAtRow(false);
      }}
      onPointerOver={({ target }) => hover(rowAt(target))}
      onPointerLeave={() => hover(null)}
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
              isResting={near.measure !== undefined && !attended.has(line.key)}
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

/** Rows that scroll past under the pointer are not those it was brought to. */
const stay = 60;

function useHovered(): readonly [Id | null, (id: Id | null) => void] {
  const [hovered, setHovered] = useState<Id | null>(null);
  const timer = useRef(0);
  const hover = (id: Id | null) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setHovered(id), stay);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [hovered, hover];
}

/** The focus that reached a text at rest goes on to the field that takes its place. */
function useHandOver(list: RefObject<HTMLElement | null>): (target: Element) => void {
  const owed = useRef<string | null>(null);
  useLayoutEffect(() => {
    const field = owed.current && list.current?.querySelector<HTMLElement>(owed.current);
    if (!field) return;
    owed.current = null;
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
  return (target) => {
    const cell = target.closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const row = rowAt(target);
    if (cell && row !== null && target.matches('[data-rest]'))
      owed.current = `[data-row="${CSS.escape(row)}"] [data-cell="${cell}"] :is(textarea, input)`;
  };
}

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
