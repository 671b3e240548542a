/** Durations, computed from the milestones of the timeline and never stored. */
import type { Id } from '../kit/ids';
import type { HandlingKind } from './goals';
import { isComparable, startOf } from './order';
import type { Milestone, TimelineEvent } from './timeline';

/** The handling times, and from start to restoration in total. */
export type DurationKind = HandlingKind | 'total';

/** From which milestone to which a duration counts. Customers are told from the moment somebody could know. */
export const durationBounds: Readonly<Record<DurationKind, readonly [Milestone, Milestone]>> = {
  detect: ['started', 'detected'],
  acknowledge: ['detected', 'acknowledged'],
  contain: ['started', 'contained'],
  restore: ['started', 'restored'],
  notify: ['detected', 'customers-told'],
  total: ['started', 'restored'],
};

/** The time between two milestones and how sure it is. */
export interface Duration {
  /** Negative when the milestones stand in the wrong order. */
  readonly milliseconds: number;
  /** One of its ends is approximate. */
  readonly approximate: boolean;
  /** The events it was computed from. */
  readonly from: Id;
  readonly to: Id;
}

/** Null where a milestone is missing, has no instant, or one of the two has no zone. */
export type Durations = Readonly<Record<DurationKind, Duration | null>>;

/** What the timeline gives, whatever order its events stand in. */
export const durationsOf = (events: readonly TimelineEvent[]): Durations => ({
  detect: between(events, durationBounds.detect),
  acknowledge: between(events, durationBounds.acknowledge),
  contain: between(events, durationBounds.contain),
  restore: between(events, durationBounds.restore),
  notify: between(events, durationBounds.notify),
  total: between(events, durationBounds.total),
});

/** What came back may break again: these count from their last event, all others from their first. */
const counted: ReadonlySet<Milestone> = new Set(['contained', 'restored']);

/** The event that stands for a milestone, or null while none with an instant is marked. */
export function milestoneEvent(events: readonly TimelineEvent[], milestone: Milestone): TimelineEvent | null {
  const sign = counted.has(milestone) ? -1 : 1;
  const marked = events.filter((event) => event.milestone === milestone && startOf(event) !== null);
  const sorted = marked.sort((a, b) => sign * Math.sign((startOf(a) ?? 0) - (startOf(b) ?? 0)));
  return sorted[0] ?? null;
}

function between(events: readonly TimelineEvent[], [first, last]: readonly [Milestone, Milestone]) {
  const from = milestoneEvent(events, first);
  const to = milestoneEvent(events, last);
  return from && to ? durationOf(from, to) : null;
}

function durationOf(from: TimelineEvent, to: TimelineEvent): Duration | null {
  const start = startOf(from);
  const end = startOf(to);
  if (start === null || end === null || !isComparable(from.time, to.time)) return null;
  const approximate = [from, to].some((event) => event.time.certainty !== 'exact');
  return { milliseconds: end - start, approximate, from: from.id, to: to.id };
}

/** A part of the incident between two neighbouring milestones. */
export interface Stretch {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly milliseconds: number;
  /** Its part of the whole, 0 to 1. */
  readonly share: number;
}

const backbone = ['started', 'detected', 'contained', 'restored'] as const;

/** The incident from its first known milestone to its last in parts; a missing milestone joins its neighbours. */
export function stretchesOf(events: readonly TimelineEvent[]): readonly Stretch[] {
  const known = backbone.flatMap((milestone) => milestoneEvent(events, milestone) ?? []);
  const parts = known.slice(1).flatMap((to, index) => {
    const from = known[index];
    const duration = from && durationOf(from, to);
    if (!duration || !from.milestone || !to.milestone || duration.milliseconds < 0) return [];
    return [{ from: from.milestone, to: to.milestone, milliseconds: duration.milliseconds }];
  });
  const whole = parts.reduce((sum, part) => sum + part.milliseconds, 0);
  return parts.map((part) => ({ ...part, share: whole === 0 ? 0 : part.milliseconds / whole }));
}
