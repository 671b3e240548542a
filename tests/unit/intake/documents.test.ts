/** Notes and written retrospectives: which of their lines are events, by the shape of their times. */
import { expect, it } from 'vitest';
import { intakeOf } from '../../../shared/intake/read-intake';
import { lacksStart } from '../../../shared/intake/to-retrospective';
import { emptyEvent } from '../../../shared/retrospective/timeline';

const options = {
  format: 'notes',
  zone: 'UTC',
  localZone: 'UTC',
  date: '2026-03-04',
  today: '2026-11-28',
  dayFirst: null,
  roles: new Map(),
  language: null,
} as const;

const read = (...lines: readonly string[]) =>
  intakeOf(lines.join('\n'), options).proposals.map(({ time, text }) => `${time.at?.slice(11, 16)} ${text}`);

it('reads clocks of four digits where the lines keep to them', () => {
  expect(
    read('0658 vendor paged', '- 0702 acked', '1410 - rolled back', '1425-1440 watched', '1500 users told'),
  ).toEqual(['06:58 vendor paged', '07:02 acked', '14:10 rolled back', '14:25 watched', '15:00 users told']);
});

it('takes counts and years for no clocks', () => {
  expect(read('1200 users lost their carts', '2019 was quiet', '1500 orders failed')).toEqual([]);
});

it('reads a bullet that ends with a whole stamp, and leaves one that ends with a clock', () => {
  const timeline = ['# Timeline', '- 14:20 alert', '- 14:25 page', '- 14:40 fixed'];
  expect(read(...timeline, '- Identified: failed logins seen at 2026-03-04 14:22:')).toContain(
    '14:22 Identified: failed logins seen',
  );
});

it('takes a time somebody doubts in brackets for approximate, and loses none of the words', () => {
  const times = intakeOf(
    [
      '# 4 March 2026',
      '### 22:52 (maybe earlier?)',
      'Routes deleted',
      '### 23:05 (CET)',
      'Queue empty',
      '- 23:10（可能更早）恢复',
      '- 8:?? all clear',
    ].join('\n'),
    options,
  ).proposals.map(({ time, text }) => [time.text, time.certainty, text]);
  expect(times).toEqual([
    ['22:52 (maybe earlier?)', 'approximate', 'Routes deleted'],
    ['23:05 (CET)', 'exact', 'Queue empty'],
    ['23:10（可能更早）', 'approximate', '恢复'],
    ['8:??', 'unknown', 'all clear'],
  ]);
});

it('misses the start where an end is marked without one', () => {
  const event = (milestone: 'started' | 'restored') => ({
    ...emptyEvent(milestone, { at: null, until: null, zone: null, certainty: 'unknown', text: '' }, 'x'),
    milestone,
  });
  expect(lacksStart([event('restored')])).toBe(true);
  expect(lacksStart([event('started'), event('restored')])).toBe(false);
  expect(lacksStart([])).toBe(false);
});
