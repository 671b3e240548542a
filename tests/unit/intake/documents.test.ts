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

it('reads a clock of four digits that begins with a zero and has a mark behind it beside others', () => {
  expect(read('- ~0540: first train', '- 0552 – vendor called', '- 06:10 vendor online')).toEqual([
    '05:40 first train',
    '05:52 vendor called',
    '06:10 vendor online',
  ]);
});

it('reads Chinese clocks that run on into what happened', () => {
  expect(
    read('五点四十左右 显示暂停服务', '6:15到6:30之间人工放行', '六点四十续期完成', '七点刚过 四台全绿'),
  ).toEqual(['05:40 显示暂停服务', '06:15 人工放行', '06:40 续期完成', '07:00 四台全绿']);
  expect(read('14:02 告警', '三点二十个建议', '六点四十五分恢复')).toEqual([
    '14:02 告警\n三点二十个建议',
    '06:45 恢复',
  ]);
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
