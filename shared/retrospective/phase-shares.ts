/** How the handling of the incident was shared among its phases, computed from the events and never stored. */
import { milestoneEvent } from './durations';
import { endOf, orderEvents, startOf } from './order';
import type { Phase, TimelineEvent } from './timeline';

/** The phases of handling; before and after are not handling. */
export const handlingPhases = ['find', 'design', 'carry-out', 'accept'] as const satisfies readonly Phase[];
type HandlingPhase = (typeof handlingPhases)[number];

export interface PhaseShare {
  readonly phase: HandlingPhase;
  readonly milliseconds: number;
  /** Its part of the handling, 0 to 1. */
  readonly share: number;
}

/**
 * A phase lasts from its first event to the first event of another phase; the last one until service was restored, or
 * until its last event. One that comes back counts together. Empty while no phase has a length; events without a zone
 * count only where none has one.
 */
export function phaseSharesOf(events: readonly TimelineEvent[]): readonly PhaseShare[] {
  const timed = orderEvents(events).filter((event) => startOf(event) !== null && event.phase !== null);
  const zoned = timed.filter(({ time }) => time.zone !== null);
  const placed = zoned.length > 0 ? zoned : timed;
  const last = endOfAll(placed, events);
  const lengths = new Map<Phase, number>();
  for (const [index, event] of placed.entries()) {
    const next = placed[index + 1];
    const until = next ? startOf(next) : last;
    const length = (until ?? 0) - (startOf(event) ?? 0);
    if (event.phase && length > 0) lengths.set(event.phase, (lengths.get(event.phase) ?? 0) + length);
  }
  const parts = handlingPhases.flatMap((phase) => {
    const milliseconds = lengths.get(phase) ?? 0;
    return milliseconds > 0 ? [{ phase, milliseconds }] : [];
  });
  const whole = parts.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return parts.map((part) => ({ ...part, share: part.milliseconds / whole }));
}

/** When the last phase ends. */
function endOfAll(placed: readonly TimelineEvent[], events: readonly TimelineEvent[]): number | null {
  const final = placed.at(-1);
  if (!final) return null;
  const restored = milestoneEvent(events, 'restored');
  const comparable = restored && (restored.time.zone === null) === (final.time.zone === null);
  return Math.max(endOf(final) ?? 0, (comparable ? startOf(restored) : null) ?? 0);
}
