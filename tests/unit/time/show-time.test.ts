import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../shared/retrospective/timeline';
import { showTime } from '../../../shared/time/show-time';
import { dayAt, instantAt, isZone } from '../../../shared/time/zones';

const time: EventTime = {
  at: '2026-11-12T01:02:40Z',
  until: null,
  zone: 'Asia/Shanghai',
  certainty: 'exact',
  text: '9:02',
};

const show = (change: Partial<EventTime>, style = { withDate: false }, zone = 'Asia/Shanghai') => [
  showTime({ ...time, ...change }, zone, 'en', style),
  showTime({ ...time, ...change }, zone, 'zh', style),
];

describe('showTime', () => {
  it.each<[string, string[], string, string]>([
    ['a clock', show({}), '09:02', '09:02'],
    ['with its date', show({}, { withDate: true }), '12 Nov 09:02', '11月12日09:02'],
    [
      'with date and year',
      show({}, { withDate: true, withYear: true } as { withDate: boolean }),
      '12 Nov 2026 09:02',
      '2026年11月12日09:02',
    ],
    ['in the zone of the document', show({}, { withDate: false }, 'Europe/Berlin'), '02:02', '02:02'],
    ['approximately', show({ certainty: 'approximate' }), '~09:02', '约09:02'],
    ['as a range', show({ until: '2026-11-12T01:15:00Z' }), '09:02–09:15', '09:02–09:15'],
    [
      'as a range over midnight, with the day it ends',
      show({ until: '2026-11-12T17:15:00Z' }),
      '09:02–13 Nov 01:15',
      '09:02–11月13日01:15',
    ],
    ['as the wall clock when nobody told the zone', show({ zone: null }), '01:02', '01:02'],
    ['as written when it is not known', show({ at: null, text: '14:??' }), '14:??', '14:??'],
    [
      'in UTC when the zone is not known here',
      show({}, { withDate: false }, 'Mars/Olympus'),
      '01:02',
      '01:02',
    ],
  ])('shows a time %s', (_, shown, en, zh) => {
    expect(shown).toEqual([en, zh]);
  });
});

describe('zones', () => {
  const clock = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0, millisecond: 0 };

  it('reads a clock that the change to summer time skips as the later one', () => {
    expect(instantAt(clock, 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('reads a clock that the change to winter time repeats as the earlier one', () => {
    expect(instantAt({ ...clock, month: 10, day: 25 }, 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it('tells the day of an instant by the clock of a zone', () => {
    const at = '2026-03-04T18:30:00Z';
    expect(['Asia/Shanghai', 'UTC', null].map((zone) => dayAt(at, zone))).toEqual([
      '2026-03-05',
      '2026-03-04',
      '2026-03-04',
    ]);
    expect(dayAt('soon', 'UTC')).toBeNull();
  });

  it('knows zones and offsets', () => {
    expect(['Asia/Shanghai', '+08:00', 'UTC'].map(isZone)).toEqual([true, true, true]);
    expect(['', 'Mars/Olympus', '北京', '+25:00'].map(isZone)).toEqual([false, false, false, false]);
  });
});
