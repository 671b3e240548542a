import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationsOf, stretchesOf } from '../../../shared/retrospective/durations';
import { gapsOf } from '../../../shared/retrospective/gaps';
import { orderEvents, startOf } from '../../../shared/retrospective/order';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import { arbitraryEvent, arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const runs = { seed: 20261122, numRuns: 300 };
const events = fc.uniqueArray(arbitraryEvent, { maxLength: 12, selector: ({ id }) => id });

const shuffled = events.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

const milliseconds = (all: readonly TimelineEvent[]) =>
  Object.values(durationsOf(all)).map((one) => one?.milliseconds);

describe('the timeline', () => {
  it('gives the same durations whatever order its events were entered in', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(milliseconds(other)).toEqual(milliseconds(all));
        expect(stretchesOf(other)).toEqual(stretchesOf(all));
      }),
      runs,
    );
  });

  it('is ordered without losing an event, and ordering it again changes nothing', () => {
    fc.assert(
      fc.property(events, (all) => {
        const ordered = orderEvents(all);
        const starts = ordered.flatMap((event) => startOf(event) ?? []);
        expect(new Set(ordered)).toEqual(new Set(all));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(orderEvents(ordered)).toEqual(ordered);
      }),
      runs,
    );
  });

  it('shares its whole among its stretches', () => {
    fc.assert(
      fc.property(events, (all) => {
        const shares = stretchesOf(all).map(({ share }) => share);
        const sum = shares.reduce((total, share) => total + share, 0);
        expect([0, 1]).toContain(Math.round(sum * 1e9) / 1e9);
      }),
      runs,
    );
  });

  it('has gaps that are longer than 15 minutes and hold no event', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (retrospective) => {
        for (const { from, to, milliseconds } of gapsOf(retrospective)) {
          expect(milliseconds).toBeGreaterThan(15 * 60_000);
          expect(Date.parse(to) - Date.parse(from)).toBe(milliseconds);
        }
      }),
      runs,
    );
  });
});
