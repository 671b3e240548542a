/** The timeline on one line: stretches between milestones, events near them as dots, and those labels that have room. */
import type { Id } from '../../../shared/kit/ids';
import { milestoneEvent, type Stretch, stretchesOf } from '../../../shared/retrospective/durations';
import { endOf, startOf } from '../../../shared/retrospective/order';
import { type Milestone, milestones, type TimelineEvent } from '../../../shared/retrospective/timeline';

/** Positions and widths are shares of the whole line, 0 to 1. */
export interface StripPart {
  readonly stretch: Stretch;
  readonly start: number;
  readonly width: number;
}

export interface StripMark {
  readonly milestone: Milestone;
  readonly event: TimelineEvent;
  readonly at: number;
}

export interface StripDot {
  readonly id: Id;
  readonly at: number;
  /** Whether it lies on the dark part of the line. */
  readonly over: boolean;
}

export interface StripPicture {
  readonly parts: readonly StripPart[];
  readonly marks: readonly StripMark[];
  readonly dots: readonly StripDot[];
}

/** Null while the timeline has no stretch between two milestones to show. */
export function stripOf(events: readonly TimelineEvent[]): StripPicture | null {
  const stretches = stretchesOf(events);
  const first = stretches[0] && milestoneEvent(events, stretches[0].from);
  if (!first) return null;
  const placed = events.filter(
    ({ time }) => time.at !== null && (time.zone === null) === (first.time.zone === null),
  );
  const { from, to } = windowOf(placed);
  const share = (instant: number | null) => ((instant ?? from) - from) / (to - from || 1);
  const parts = stretches.flatMap((stretch): readonly StripPart[] => {
    const start = milestoneEvent(events, stretch.from);
    return start
      ? [{ stretch, start: share(startOf(start)), width: stretch.milliseconds / (to - from || 1) }]
      : [];
  });
  const dark = parts.find(({ stretch }) => stretch.to === 'contained');
  const isOver = (at: number) => dark !== undefined && at > dark.start && at < dark.start + dark.width;
  return {
    parts,
    marks: milestones.flatMap((milestone): readonly StripMark[] => {
      const event = milestoneEvent(placed, milestone);
      return event ? [{ milestone, event, at: share(startOf(event)) }] : [];
    }),
    dots: placed.flatMap((event): readonly StripDot[] => {
      const at = share(startOf(event));
      return at < 0 || at > 1 ? [] : [{ id: event.id, at, over: isOver(at) }];
    }),
  };
}

/** How much of the time between the first and the last milestone is shown before and after them. */
const margin = 0.5;

/** The time the line spans: the milestones and what is near them. Days before would leave them no room. */
function windowOf(events: readonly TimelineEvent[]): { readonly from: number; readonly to: number } {
  const marked = spanOf(events.filter((event) => event.milestone !== null));
  const all = spanOf(events);
  const near = margin * (marked.to - marked.from);
  return { from: Math.max(all.from, marked.from - near), to: Math.min(all.to, marked.to + near) };
}

const spanOf = (events: readonly TimelineEvent[]) => ({
  from: Math.min(...events.map((event) => startOf(event) ?? Number.POSITIVE_INFINITY)),
  to: Math.max(...events.map((event) => endOf(event) ?? Number.NEGATIVE_INFINITY)),
});

export interface Label<Key> {
  readonly key: Key;
  readonly at: number;
  /** Its width as a share of the line. */
  readonly width: number;
}

/** Those labels, most wanted first, that cover none taken before them; each starts at its place or ends with the line. */
export function labelsWithRoom<Key>(labels: readonly Label<Key>[]): readonly Label<Key>[] {
  const taken: Label<Key>[] = [];
  for (const label of labels) {
    const at = Math.max(0, Math.min(label.at, 1 - label.width));
    const isFree = taken.every((other) => at + label.width <= other.at || at >= other.at + other.width);
    if (isFree) taken.push({ ...label, at });
  }
  return taken;
}
