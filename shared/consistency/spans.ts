/** The durations a timeline gives for a measure: the one it is by definition, and others the words may mean. */
import { type DurationKind, durationsOf, milestoneEvent } from '../retrospective/durations';
import { isComparable, startOf } from '../retrospective/order';
import { type Milestone, milestones, type TimelineEvent } from '../retrospective/timeline';
import { type EventSigns, eventSigns } from './event-signs';
import type { Measure } from './measures';

const minute = 60_000;

/** Durations in minutes. */
export interface Spans {
  readonly accepted: readonly number[];
  /** What the timeline gives; null when no milestone tells: then the accepted one nearest to the text stands for it. */
  readonly computed: number | null;
  /** One of the ends is approximate. */
  readonly approximate: boolean;
}

type Pair = readonly [Milestone, Milestone];

const pairs: Readonly<Record<Measure, readonly Pair[]>> = {
  detect: [['started', 'detected']],
  acknowledge: [
    ['detected', 'acknowledged'],
    ['started', 'acknowledged'],
  ],
  contain: [
    ['started', 'contained'],
    ['detected', 'contained'],
  ],
  restore: [
    ['started', 'restored'],
    ['detected', 'restored'],
  ],
  notify: [
    ['detected', 'customers-told'],
    ['started', 'customers-told'],
  ],
  outage: [
    ['started', 'restored'],
    ['detected', 'restored'],
    ['started', 'contained'],
  ],
  impaired: milestones.flatMap((from, index) => milestones.slice(index + 1).map((to): Pair => [from, to])),
};

const kindOf = (measure: Measure): DurationKind =>
  measure === 'outage' || measure === 'impaired' ? 'total' : measure;

/** What the events give for a measure, or null when they give nothing to compare with. */
export function spansOf(events: readonly TimelineEvent[], measure: Measure): Spans | null {
  const marked = pairs[measure].flatMap(([from, to]) => between(marker(events, from), marker(events, to)));
  if (marked.length === 0) return isMarked(events, measure) ? null : inferred(eventSigns(events), measure);
  const own = durationsOf(events)[kindOf(measure)];
  const computed = own ? Math.round(own.milliseconds / minute) : (marked[0] ?? null);
  const approximate = events.some(({ milestone, time }) => milestone !== null && time.certainty !== 'exact');
  return { accepted: marked, computed, approximate };
}

/** A timeline with marked milestones says all it has to say by them. */
const isMarked = (events: readonly TimelineEvent[], measure: Measure): boolean =>
  pairs[measure].some(([, to]) => marker(events, to) !== null) ||
  (measure !== 'detect' && marker(events, 'started') !== null && marker(events, 'restored') !== null);

const marker = (events: readonly TimelineEvent[], milestone: Milestone): TimelineEvent | null =>
  milestoneEvent(events, milestone);

function between(from: TimelineEvent | null, to: TimelineEvent | null): readonly number[] {
  const [start, end] = [from && startOf(from), to && startOf(to)];
  if (!from || !to || start === null || end === null || !isComparable(from.time, to.time)) return [];
  return end < start ? [] : [Math.round((end - start) / minute)];
}

/** Bounds the work on long timelines; more ends than this tell nothing any more. */
const most = 60;

function inferred({ all, starts, detections, ends }: EventSigns, measure: Measure): Spans | null {
  if (measure === 'notify' || measure === 'acknowledge' || all.length < 2) return null;
  const from = (measure === 'detect' ? all : starts).slice(0, most);
  const to = (measure === 'detect' ? detections : ends).slice(-most);
  const found = from.flatMap((start) =>
    to.filter((end) => end !== start).flatMap((end) => between(start, end)),
  );
  const accepted = [...new Set(found)].filter((minutes) => minutes > 0);
  const approximate = all.some(({ time }) => time.certainty !== 'exact');
  return accepted.length === 0 ? null : { accepted, computed: null, approximate };
}
