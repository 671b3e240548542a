import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveText } from '../../../shared/manuscript/live-text';
import { liveValues } from '../../../shared/prose/live-value';
import { createRetrospective } from '../../../shared/retrospective/create';
import { type DurationKind, durationBounds, durationsOf } from '../../../shared/retrospective/durations';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import { phaseSharesOf } from '../../../shared/retrospective/phase-shares';
import {
  emptyEvent,
  type Milestone,
  milestones,
  type TimelineEvent,
} from '../../../shared/retrospective/timeline';
import { readEventTime } from '../../../shared/time/read-event-time';
import { readTypedTime } from '../../../shared/time/typed-time';
import { instantAt, wallClockAt } from '../../../shared/time/zones';
import { arbitraryEvent } from '../../kit/arbitrary-retrospective';

const runs = { seed: 20261128, numRuns: 200 };
const zones = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
const zone = fc.constantFrom(...zones);
/** The nights when clocks change in Berlin, New York and Lord Howe, and ordinary days. */
const night = fc.constantFrom(
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2026-04-05',
  '2026-10-04',
  '2026-06-15',
);
const minute = fc.integer({ min: 0, max: 36 * 60 });

interface Mark {
  readonly milestone: Milestone;
  readonly minutes: number;
  readonly zone: string;
}

const marks = fc.tuple(
  night,
  fc.tuple(
    ...milestones.map((milestone) => fc.record({ milestone: fc.constant(milestone), minutes: minute, zone })),
  ),
);

const instantOf = (day: string, minutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString().replace('.000Z', 'Z');

const eventOf = (day: string, { milestone, minutes, zone }: Mark): TimelineEvent => ({
  ...emptyEvent(
    milestone,
    { at: instantOf(day, minutes), until: null, zone, certainty: 'exact', text: '' },
    milestone,
  ),
  milestone,
});

const lengths = (events: readonly TimelineEvent[]) =>
  Object.values(durationsOf(events)).map((one) => one?.milliseconds);

it('durations are the same after the same edits in any order, whichever zone each time was given in', () => {
  fc.assert(
    fc.property(
      marks,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      zone,
      ([day, all], dice, shown) => {
        const base = createRetrospective({
          id: 'r',
          createdAt: '2026-01-01T00:00:00Z',
          language: 'en',
          zone: 'UTC',
        });
        const edits: readonly Edit[] = [
          ...all.map((mark): Edit => ({ type: 'put-item', collection: 'events', item: eventOf(day, mark) })),
          { type: 'set-details', details: { zone: shown } },
        ];
        const shuffled = edits
          .map((edit) => ({ edit, at: dice.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ edit }) => edit);
        const [one, other] = [edits, shuffled].map((list) => list.reduce(applyEdit, base).events);
        expect(lengths(other ?? [])).toEqual(lengths(one ?? []));
        for (const kind of Object.keys(durationBounds) as DurationKind[]) {
          const [from, to] = durationBounds[kind].map(
            (name) => all.find(({ milestone }) => milestone === name)?.minutes ?? 0,
          );
          expect(durationsOf(one ?? [])[kind]?.milliseconds).toBe(((to ?? 0) - (from ?? 0)) * 60_000);
        }
      },
    ),
    runs,
  );
});

it('a clock typed on a night when clocks change lasts as long as really passed', () => {
  fc.assert(
    fc.property(
      night,
      zone,
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: 1, max: 300 }),
      (day, place, half, later) => {
        const at = instantOf(day, half * 30);
        const wall = wallClockAt(at, place);
        fc.pre(wall !== null && instantAt(wall, place) === at);
        const first = readEventTime(at, { zone: place, date: null, reference: null });
        const then = readTypedTime(`+${later}m`, {
          zone: place,
          date: day,
          today: day,
          previous: first?.at ?? null,
        });
        expect(Date.parse(then?.time.at ?? '') - Date.parse(at)).toBe(later * 60_000);
      },
    ),
    runs,
  );
});

it('the shares of the phases are parts of one whole, whatever order the events were entered in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryEvent, { maxLength: 12, selector: ({ id }) => id }), (events) => {
      const shares = phaseSharesOf(events);
      const sum = shares.reduce((total, { share }) => total + share, 0);
      expect([0, 1]).toContain(Math.round(sum * 1e9) / 1e9);
      expect(shares.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
    }),
    runs,
  );
});

it('a computed value always has words, and a number only where nothing is missing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(arbitraryEvent, { maxLength: 8, selector: ({ id }) => id }),
      fc.constantFrom(...liveValues),
      fc.constantFrom('en' as const, 'zh' as const),
      (events, value, language) => {
        const { text, isMissing } = liveText(value, events, language);
        expect(text).not.toBe('');
        expect(/^[[［]/.test(text)).toBe(isMissing);
        if (isMissing) expect(text).not.toMatch(/\d/);
      },
    ),
    runs,
  );
});
