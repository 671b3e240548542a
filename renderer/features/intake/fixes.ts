/** What an uncertain time may be instead: each is one key in the review. */
import type { Proposal } from '../../../shared/intake/intake';
import { type EventTime, type Instant, toInstant, toMilliseconds } from '../../../shared/kit/instant';

const minute = 60_000;
const most = 3;

/** Other readings first; without any, the middle between the events around it. */
export function fixesOf(proposal: Proposal, around: Around): readonly EventTime[] {
  const instead = proposal.instead.slice(0, most);
  if (instead.length > 0 || proposal.time.at !== null) return instead;
  const middle = middleOf(around);
  return middle === null
    ? []
    : [{ ...proposal.time, at: middle, zone: around.zone, certainty: 'approximate' }];
}

export interface Around {
  /** The known times before and after it. */
  readonly before: Instant | null;
  readonly after: Instant | null;
  readonly zone: string;
}

export function aroundOf(proposals: readonly Proposal[], index: number, zone: string): Around {
  const knownFrom = (start: number, step: number): Instant | null => {
    for (let at = start; at >= 0 && at < proposals.length; at += step) {
      const known = proposals[at]?.time.at;
      if (known) return known;
    }
    return null;
  };
  return { before: knownFrom(index - 1, -1), after: knownFrom(index + 1, 1), zone };
}

function middleOf({ before, after }: Around): Instant | null {
  if (before === null || after === null) return before ?? after;
  const [from, to] = [toMilliseconds(before), toMilliseconds(after)];
  return toInstant(Math.round((from + to) / 2 / minute) * minute);
}
