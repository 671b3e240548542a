import { describe, expect, it } from 'vitest';
import { dayStarts } from '../../../renderer/features/timeline/days';
import { inZone, noTime, readTyped, unreadTime } from '../../../renderer/features/timeline/event-time';
import { createRetrospective } from '../../../shared/retrospective/create';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';

const zone = 'Asia/Shanghai';
const event = (id: string, at: string | null, inZoneOf: string | null = zone): TimelineEvent =>
  emptyEvent(id, { ...noTime, at, zone: inZoneOf, certainty: at ? 'exact' : 'unknown' }, id);
const withEvents = (events: readonly TimelineEvent[]) => ({
  ...createRetrospective({ id: 'r', createdAt: '2026-11-12T20:00:00Z', language: 'en', zone }),
  events,
});
const now = '2026-11-20T08:00:00Z';
const read = (text: string, retrospective: ReturnType<typeof withEvents>, at?: TimelineEvent) =>
  readTyped(text, { retrospective, now }, at)?.time.at;

describe('what a bare clock in the timeline refers to', () => {
  it('is the day of the last event, and +12m counts from it', () => {
    const retrospective = withEvents([
      event('b', '2026-11-10T16:30:00Z'),
      event('a', '2026-11-10T02:00:00Z'),
    ]);
    expect(read('+12m', retrospective)).toBe('2026-11-10T16:42:00Z');
    expect(read('09:00', retrospective)).toBe('2026-11-11T01:00:00Z');
  });

  it('is the day the document was begun, by its own zone, while there is no event', () => {
    expect(read('09:00', withEvents([]))).toBe('2026-11-13T01:00:00Z');
    expect(read('昨天23点', withEvents([]))).toBe('2026-11-19T15:00:00Z');
  });

  it('stays the day of an event whose time is typed anew', () => {
    const changed = event('a', '2026-11-10T02:00:00Z');
    const retrospective = withEvents([changed, event('b', '2026-11-11T02:00:00Z')]);
    expect(read('10:05', retrospective, changed)).toBe('2026-11-10T02:05:00Z');
  });

  it('passes midnight after the last event, and offers the day before', () => {
    const late = withEvents([event('a', '2026-11-10T15:50:00Z')]);
    expect(read('00:20', late)).toBe('2026-11-10T16:20:00Z');
  });

  it('is the same day where the next one would begin too late, and offers the next', () => {
    const midday = withEvents([event('a', '2026-11-10T04:00:00Z')]);
    const typed = readTyped('05:00', { retrospective: midday, now });
    expect(typed).toMatchObject({
      time: { at: '2026-11-09T21:00:00Z', zone },
      marks: ['out-of-order'],
      instead: { at: '2026-11-10T21:00:00Z' },
    });
  });
});

describe('a typed time', () => {
  it.each(['after lunch', '25:99', '14:65', '+soon', ''])('that is none, as “%s”, is not read', (text) =>
    expect(readTyped(text, { retrospective: withEvents([]), now })).toBeNull(),
  );
  it('that is none keeps its text', () =>
    expect(unreadTime(' after lunch ')).toEqual({ ...noTime, text: 'after lunch' }));
  it('that says it is unknown was understood', () =>
    expect(readTyped('14:??', { retrospective: withEvents([]), now })?.time).toMatchObject({
      at: null,
      certainty: 'unknown',
      text: '14:??',
    }));
  it('says what else day and month may be', () =>
    expect(
      readTyped('3/4 14:02', { retrospective: withEvents([event('a', '2026-03-04T02:00:00Z')]), now }),
    ).toMatchObject({
      time: { at: '2026-03-04T06:02:00Z' },
      marks: ['day-or-month'],
    }));
  it('later than nothing is no time', () =>
    expect(readTyped('+12m', { retrospective: withEvents([]), now })).toBeNull());
});

it('a clock nobody gave a zone keeps its hands when it is given one', () => {
  const time = {
    ...noTime,
    at: '2026-11-10T09:00:00Z',
    until: '2026-11-10T09:15:00Z',
    certainty: 'exact' as const,
  };
  expect(inZone(time, zone)).toMatchObject({
    at: '2026-11-10T01:00:00Z',
    until: '2026-11-10T01:15:00Z',
    zone,
  });
});

describe('days of a timeline', () => {
  it('are not told when all events fall on one day of its zone', () => {
    expect(
      dayStarts([event('a', '2026-11-09T16:00:00Z'), event('b', '2026-11-10T15:59:00Z')], zone).size,
    ).toBe(0);
  });
  it('begin with their first event', () => {
    const events = [event('a', '2026-11-10T15:59:00Z'), event('?', null), event('b', '2026-11-10T16:00:00Z')];
    expect([...dayStarts(events, zone)]).toEqual([
      ['a', '2026-11-10'],
      ['b', '2026-11-11'],
    ]);
  });
});
