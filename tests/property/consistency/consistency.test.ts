import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../shared/consistency/passages';
import { diagnosticsOf } from '../../../shared/consistency/registry';
import { takeComputed } from '../../../shared/consistency/take-computed';
import { readMarkdown } from '../../../shared/prose/markdown';
import { createRetrospective } from '../../../shared/retrospective/create';
import { applyEdit } from '../../../shared/retrospective/edit';
import { emptyEvent, milestones, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { datesIn } from '../../../shared/time/dates-in-text';
import { durationsIn } from '../../../shared/time/durations-in-text';
import { readEventTime } from '../../../shared/time/read-event-time';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'about ',
        '40',
        ' minutes',
        '四十',
        '分钟',
        '1h',
        ' 28m',
        'half an hour',
        'the outage lasted ',
        '故障持续',
      ),
      fc.constantFrom(
        'Monday 3 March 2026',
        '3月4日',
        '（周二）',
        '2026-03-04',
        'SEV1',
        'TBD',
        '[name]',
        '.',
        '，',
        '\n',
        ' to ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const asWritten = { asWritten: true };

describe('any text', () => {
  it('is read without throwing, and what is found stands in it', () => {
    fc.assert(
      fc.property(words, (text) => {
        let last = 0;
        for (const { start, end, text: says, figure, minutes } of durationsIn(text)) {
          expect(text.slice(start, end)).toBe(says);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(figure.start).toBeGreaterThanOrEqual(start);
          expect(figure.end).toBeLessThanOrEqual(end);
          expect(minutes).toBeGreaterThan(0);
          last = end;
        }
        for (const { start, end } of datesIn(text)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any document', () => {
  it('is checked without throwing; words that are wrong stand where the diagnostic points', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, words, (document, text) => {
        const retrospective = { ...document, prose: { ...document.prose, document: readMarkdown(text) } };
        const passages = passagesOf(retrospective);
        for (const { place, start, end, says } of diagnosticsOf(retrospective, asWritten)) {
          if (end === start) continue;
          const time =
            place.kind === 'item' && place.field === 'time'
              ? retrospective.events.find(({ id }) => id === place.id)?.time.text
              : undefined;
          const passage = passages.find((one) => JSON.stringify(one.place) === JSON.stringify(place));
          expect((time ?? passage?.text ?? '').slice(start, end)).toBe(says);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe'];

/** Around the nights in which clocks change, too. */
const day = fc.constantFrom('2026-03-04', '2026-03-29', '2026-10-25', '2026-11-01', '2026-04-05');

describe('durations', () => {
  it('agree with the timeline under any order of its events, in any zone, over changes of the clock', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 2, max: 600 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
        (date, zone, from, length, shuffle) => {
          const clock = `${String(Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}`;
          const start = readEventTime(clock, { zone, date, reference: date });
          const end = readEventTime(`+${length}m`, { zone, date, reference: start?.at ?? null });
          if (!start || !end) return;
          const timeline: readonly TimelineEvent[] = [
            { ...emptyEvent('a', start, 'Begins'), milestone: milestones[0] },
            { ...emptyEvent('b', end, 'Ends'), milestone: 'restored' },
            emptyEvent(
              'c',
              { at: null, until: null, zone: null, certainty: 'unknown', text: '??' },
              'Somewhere',
            ),
          ];
          const events = [...timeline].sort(() => (shuffle.next().value ?? 0) - 2);
          const blank = createRetrospective({
            id: 'r',
            createdAt: '2026-12-01T00:00:00Z',
            language: 'en',
            zone,
            title: '',
          });
          const says = (minutes: number) => {
            const prose = { ...blank.prose, document: readMarkdown(`The outage lasted ${minutes} minutes.`) };
            return diagnosticsOf({ ...blank, events, prose }, asWritten).filter(
              ({ check }) => check === 'duration',
            );
          };
          expect(says(length)).toEqual([]);
          const [wrong] = says(length + 7);
          expect(wrong?.expected).toBe(`${length} minutes`);
          const prose = {
            ...blank.prose,
            document: readMarkdown(`The outage lasted ${length + 7} minutes.`),
          };
          const edit = wrong && takeComputed({ ...blank, events, prose }, wrong);
          const taken = edit && applyEdit({ ...blank, events, prose }, edit);
          expect(taken?.prose.document).toEqual(readMarkdown(`The outage lasted ${length} minutes.`));
        },
      ),
      { numRuns: 150 },
    );
  });
});
