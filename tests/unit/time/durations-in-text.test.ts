import { describe, expect, it } from 'vitest';
import { durationsIn } from '../../../shared/time/durations-in-text';

describe('durationsIn', () => {
  it.each([
    ['about 40 minutes', 'about 40 minutes', 40, 'about'],
    ['down for 1h 28m, then', '1h 28m', 88, 'exact'],
    ['for about 1h50m', 'about 1h50m', 110, 'about'],
    ['took three hours', 'three hours', 180, 'exact'],
    ['half an hour', 'half an hour', 30, 'exact'],
    ['an hour and a half', 'an hour and a half', 90, 'exact'],
    ['one and a half hours', 'one and a half hours', 90, 'exact'],
    ['under 20 minutes', 'under 20 minutes', 20, 'under'],
    ['nearly two hours', 'nearly two hours', 120, 'nearly'],
    ['a 90-minute outage', '90-minute', 90, 'exact'],
    ['54 hours and 10 minutes', '54 hours and 10 minutes', 3250, 'exact'],
    ['~1hr of', '~1hr', 60, 'about'],
    ['持续四十分钟。', '四十分钟', 40, 'exact'],
    ['约一个半小时', '约一个半小时', 90, 'about'],
    ['40分钟左右', '40分钟左右', 40, 'about'],
    ['不到20分钟', '不到20分钟', 20, 'under'],
    ['三个多小时', '三个多小时', 180, 'over'],
    ['1小时28分钟', '1小时28分钟', 88, 'exact'],
  ])('%s', (text, says, minutes, sense) => {
    expect(durationsIn(text)).toMatchObject([{ text: says, minutes, sense }]);
  });

  it.each([
    'a few hours',
    '2–3 hours',
    'two to three hours',
    'every 5 minutes',
    '两三个小时',
    '几小时',
    '十分',
    'v1.20 m',
  ])('leaves %s alone', (text) => expect(durationsIn(text)).toEqual([]));
});
