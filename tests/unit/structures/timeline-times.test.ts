import { describe, expect, it } from 'vitest';
import { dayStarts } from '../../../renderer/features/timeline/days';
import {
  inZone,
  isUnread,
  noTime,
  timeContext,
  typedTime,
} from '../../../renderer/features/timeline/event-time';
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

describe('what a bare clock in the timeline refers to', () => {
  it('is the day of the last event, and +12m counts from it', () => {
    const retrospective = withEvents([
      event('b', '2026-11-10T16:30:00Z'),
      event('a', '2026-11-10T02:00:00Z'),
    ]);
    const context = timeContext(retrospective, now);
    expect(context).toEqual({ zone, date: '2026-11-11', reference: '2026-11-10T16:30:00Z' });
    expect(typedTime('+12m', context).at).toBe('2026-11-10T16:42:00Z');
    expect(typedTime('09:00', context).at).toBe('2026-11-11T01:00:00Z');
  });

  it('is the day the document was begun, by its own zone, while there is no event', () => {
    expect(timeContext(withEvents([]), now)).toEqual({ zone, date: '2026-11-13', reference: '2026-11-20' });
  });

  it('stays the day of an event whose time is typed anew', () => {
    const changed = event('a', '2026-11-10T02:00:00Z');
    const context = timeContext(withEvents([changed, event('b', '2026-11-11T02:00:00Z')]), now, changed);
    expect(typedTime('10:05', context).at).toBe('2026-11-10T02:05:00Z');
  });
});

describe('a typed time', () => {
  const context = timeContext(withEvents([]), now);
  it('that is none is kept as text without an instant', () => {
    const time = typedTime(' after lunch ', context);
    expect(time).toEqual({ ...noTime, text: 'after lunch' });
    expect(isUnread(time, context)).toBe(true);
  });
  it('that says it is unknown was understood', () => {
    expect(isUnread(typedTime('14:??', context), context)).toBe(false);
  });
  it('that is empty takes the time away', () => expect(typedTime('  ', context)).toEqual(noTime));
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
