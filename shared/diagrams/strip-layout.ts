/** The timeline on one line: stretches between milestones, phases, silences, and every event where its time lies. */
import { scaleLinear } from 'd3-scale';
import { milestoneEvent, type Stretch, stretchesOf } from '../retrospective/durations';
import { gapsOf } from '../retrospective/gaps';
import { endOf, orderEvents, startOf } from '../retrospective/order';
import type { Retrospective } from '../retrospective/retrospective';
import { type Milestone, milestones, type Phase, type TimelineEvent } from '../retrospective/timeline';

/** Positions and widths are shares of the whole line, 0 to 1. */
export interface Extent {
  readonly start: number;
  readonly width: number;
}

export interface StripPart extends Extent {
  readonly stretch: Stretch;
}

export interface StripMark {
  readonly milestone: Milestone;
  readonly event: TimelineEvent;
  readonly at: number;
}

export interface StripBand extends Extent {
  readonly phase: Phase;
}

export interface StripGap extends Extent {
  readonly milliseconds: number;
  /** Somebody said what went on. */
  readonly noted: boolean;
}

export interface StripDot extends Extent {
  readonly event: TimelineEvent;
  /** `unknown`: it stands between its neighbours in the list. */
  readonly certainty: TimelineEvent['time']['certainty'];
  /** Whether it lies on the dark part of the line. */
  readonly over: boolean;
}

export interface StripPicture {
  /** What the line spans, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly StripPart[];
  readonly marks: readonly StripMark[];
  readonly bands: readonly StripBand[];
  readonly gaps: readonly StripGap[];
  readonly dots: readonly StripDot[];
}

type Timed = Pick<Retrospective, 'events' | 'gapNotes'>;

/** Null while there are no two times to draw a line between. */
export function stripOf(retrospective: Timed): StripPicture | null {
  const events = comparable(orderEvents(retrospective.events));
  const placed = events.filter((event) => startOf(event) !== null);
  const { from, to } = windowOf(placed);
  if (!(to > from)) return null;
  const scale = scaleLinear([from, to], [0, 1]);
  const share = (instant: number | null) => scale(instant ?? from);
  const extent = (start: number | null, end: number | null): Extent => {
    const [left, right] = [inside(share(start)), inside(share(end))];
    return { start: left, width: Math.max(0, right - left) };
  };
  const parts = stretchesOf(placed).flatMap((stretch): readonly StripPart[] => {
    const start = milestoneEvent(placed, stretch.from);
    const at = start && startOf(start);
    return at === null ? [] : [{ stretch, ...extent(at, at + stretch.milliseconds) }];
  });
  const dark = parts.find(({ stretch }) => stretch.to === 'contained');
  const isOver = ({ start, width }: Extent) =>
    dark !== undefined && start + width / 2 > dark.start && start + width / 2 < dark.start + dark.width;
  return {
    from,
    to,
    parts,
    marks: milestones.flatMap((milestone): readonly StripMark[] => {
      const event = milestoneEvent(placed, milestone);
      return event ? [{ milestone, event, at: inside(share(startOf(event))) }] : [];
    }),
    bands: bandsOf(placed, to).map(({ phase, start, end }) => ({ phase, ...extent(start, end) })),
    gaps: gapsOf({ ...retrospective, events: placed }).map((gap) => ({
      milliseconds: gap.milliseconds,
      noted: gap.note !== '',
      ...extent(Date.parse(gap.from), Date.parse(gap.to)),
    })),
    dots: dotsOf(events, share).map((dot) => ({ ...dot, over: isOver(dot) })),
  };
}

const inside = (share: number): number => Math.max(0, Math.min(1, share));

/** Wall clocks without a zone and instants do not stand on one line: those there are more of do, and what has no time. */
function comparable(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const timed = events.filter((event) => startOf(event) !== null);
  const zoned = timed.filter(({ time }) => time.zone !== null).length;
  const withZone = zoned * 2 >= timed.length;
  return events.filter((event) => startOf(event) === null || (event.time.zone !== null) === withZone);
}

/** How much of the time between the first and the last milestone is shown before and after them. */
const margin = 0.5;

/** The time the line spans: the milestones and what is near them. Days before would leave them no room. */
function windowOf(events: readonly TimelineEvent[]): { readonly from: number; readonly to: number } {
  const marked = spanOf(events.filter((event) => event.milestone !== null));
  const all = spanOf(events);
  if (!(marked.to > marked.from)) return all;
  const near = margin * (marked.to - marked.from);
  return { from: Math.max(all.from, marked.from - near), to: Math.min(all.to, marked.to + near) };
}

const spanOf = (events: readonly TimelineEvent[]) => ({
  from: events.reduce((first, event) => Math.min(first, startOf(event) ?? first), Number.POSITIVE_INFINITY),
  to: events.reduce((last, event) => Math.max(last, endOf(event) ?? last), Number.NEGATIVE_INFINITY),
});

interface Run {
  readonly phase: Phase;
  readonly start: number;
  readonly end: number;
}

/** A phase lasts from its first event to the first of the next phase; one that comes back is a band of its own. */
function bandsOf(events: readonly TimelineEvent[], end: number): readonly Run[] {
  const starts = events.flatMap((event) => {
    const start = startOf(event);
    return event.phase && start !== null ? [{ phase: event.phase, start }] : [];
  });
  const firsts = starts.filter(({ phase }, index) => phase !== starts[index - 1]?.phase);
  return firsts.map((run, index) => ({ ...run, end: firsts[index + 1]?.start ?? end }));
}

type Placed = Omit<StripDot, 'over'>;

/** Events within the line. One whose time is unknown stands half-way between those before and after it. */
function dotsOf(
  events: readonly TimelineEvent[],
  share: (instant: number | null) => number,
): readonly Placed[] {
  let before = 0;
  return events.flatMap((event, index): readonly Placed[] => {
    const start = startOf(event);
    if (start === null) {
      const next = events.slice(index + 1).find((other) => startOf(other) !== null);
      const after = next ? share(startOf(next)) : 1;
      const at = (inside(before) + inside(after)) / 2;
      return [{ event, start: at, width: 0, certainty: 'unknown' }];
    }
    before = share(endOf(event));
    const [left, right] = [share(start), share(endOf(event))];
    if (right < 0 || left > 1) return [];
    const from = inside(left);
    return [
      { event, start: from, width: Math.max(0, inside(right) - from), certainty: event.time.certainty },
    ];
  });
}

export interface Label<Key> {
  readonly key: Key;
  readonly at: number;
  readonly width: number;
}

/** Those labels, most wanted first, that cover none taken before them; each starts at its place or ends with the line. */
export function labelsWithRoom<Key>(labels: readonly Label<Key>[], room: number): readonly Label<Key>[] {
  const taken: Label<Key>[] = [];
  for (const label of labels) {
    const at = Math.max(0, Math.min(label.at, room - label.width));
    const isFree = taken.every((other) => at + label.width <= other.at || at >= other.at + other.width);
    if (isFree && label.width <= room) taken.push({ ...label, at });
  }
  return taken;
}
