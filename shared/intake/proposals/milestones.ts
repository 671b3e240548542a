/** Proposes which events are the milestones, each at most once, in an order that can be. */
import type { EventKind, Milestone, Phase } from '../../retrospective/timeline';

export interface Candidate {
  readonly at: number | null;
  readonly key: boolean;
  /** Null where the words do not tell. */
  readonly kind: EventKind | null;
  readonly speaks: Milestone | null;
  readonly score: number;
}

/** The milestone of each event, or null. The beginning only where the words say so; first signal, first answer, first relief, last all-clear, first word to customers. */
export function proposeMilestones(events: readonly Candidate[]): readonly (Milestone | null)[] {
  const milestones: (Milestone | null)[] = events.map(() => null);
  const order = [...events.keys()]
    .filter((index) => events[index]?.key && events[index]?.at !== null)
    .sort((one, other) => (events[one]?.at ?? 0) - (events[other]?.at ?? 0));
  const first = (wanted: Milestone, from = 0): number =>
    order.findIndex(
      (index, place) => place >= from && events[index]?.speaks === wanted && milestones[index] === null,
    );
  const mark = (place: number, milestone: Milestone): number => {
    const index = order[place];
    if (index !== undefined) milestones[index] = milestone;
    return place;
  };
  const spoken = first('detected');
  const signal =
    spoken >= 0
      ? spoken
      : order.findIndex((index) => events[index]?.kind === 'signal' && events[index]?.speaks !== 'started');
  if (signal < 0) return milestones;
  mark(signal, 'detected');
  const started = first('started');
  if (started >= 0 && started < signal) mark(started, 'started');
  const acknowledged = first('acknowledged', signal + 1);
  if (acknowledged >= 0) mark(acknowledged, 'acknowledged');
  const restored = order.findLastIndex(
    (index, place) => place > signal && events[index]?.speaks === 'restored',
  );
  if (restored >= 0) mark(restored, 'restored');
  const end = restored >= 0 ? restored : order.length;
  const contained = order.findIndex(
    (index, place) =>
      place > signal &&
      place < end &&
      milestones[index] === null &&
      (events[index]?.speaks === 'contained' || events[index]?.speaks === 'restored'),
  );
  if (contained >= 0) mark(contained, 'contained');
  const told = first('customers-told', signal + 1);
  if (told >= 0) mark(told, 'customers-told');
  return milestones;
}

/** The part of the incident each event belongs to, by what happened before it. */
export function proposePhases(
  events: readonly Candidate[],
  milestones: readonly (Milestone | null)[],
): readonly (Phase | null)[] {
  const order = [...events.keys()]
    .filter((index) => events[index]?.at !== null)
    .sort((one, other) => (events[one]?.at ?? 0) - (events[other]?.at ?? 0));
  const phases: (Phase | null)[] = events.map(() => null);
  let phase: Phase = milestones.includes('detected') ? 'before' : 'find';
  for (const index of order) {
    const event = events[index];
    const milestone = milestones[index];
    if (phase === 'before' && (milestone === 'detected' || milestone === 'acknowledged')) phase = 'find';
    else if (phase === 'find' && event?.key && event.kind === 'decision') phase = 'design';
    else if (
      (phase === 'find' || phase === 'design') &&
      event?.key &&
      event.kind === 'action' &&
      milestone !== 'acknowledged'
    )
      phase = 'carry-out';
    else if (milestone === 'contained' && phase !== 'before') phase = 'accept';
    phases[index] = phase;
    if (milestone === 'restored') {
      phases[index] = 'accept';
      phase = 'after';
    }
  }
  return phases;
}
