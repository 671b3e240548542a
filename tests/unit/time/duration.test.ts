import { describe, expect, it } from 'vitest';
import { readDuration, showDuration } from '../../../shared/time/duration';

describe('readDuration', () => {
  it.each([
    ['15 min', 15],
    ['15', 15],
    ['15m', 15],
    ['1 h 28 min', 88],
    ['1h28m', 88],
    ['1h', 60],
    ['1.5 hours', 90],
    ['2 hours and 5 minutes', 125],
    ['2 hrs, 5 mins', 125],
    ['90 seconds', 1.5],
    ['2 days', 2880],
    ['1:28', 88],
    ['0:00:30', 0.5],
    ['四十分钟', 40],
    ['半小时', 30],
    ['一个半小时', 90],
    ['两小时', 120],
    ['两个小时', 120],
    ['1小时28分', 88],
    ['1小时28分钟', 88],
    ['一小时零五分', 65],
    ['2天3小时', 3060],
    ['２０分钟', 20],
    ['1分半', 1.5],
  ])('reads %s as %d minutes', (text, minutes) => {
    expect(readDuration(text)).toBeCloseTo(minutes);
  });

  it.each([
    '',
    'soon',
    'min',
    '15 apples',
    '15 min late',
    'about 15 min',
    '-5 min',
    '1h 2h',
    '小时',
    '5 minx',
  ])('finds none in %j', (text) => {
    expect(readDuration(text)).toBeNull();
  });
});

describe('showDuration', () => {
  it.each([
    [0, '0 s', '0秒'],
    [45_000, '45 s', '45秒'],
    [59_700, '1 min', '1分钟'],
    [29 * 60_000, '29 min', '29分钟'],
    [88 * 60_000, '1 h 28 min', '1小时28分'],
    [120 * 60_000, '2 h', '2小时'],
    [(2 * 1440 + 185) * 60_000, '2 d 3 h 5 min', '2天3小时5分'],
    [-10 * 60_000, '−10 min', '−10分钟'],
  ])('shows %d ms', (milliseconds, en, zh) => {
    expect(showDuration(milliseconds, 'en')).toBe(en);
    expect(showDuration(milliseconds, 'zh')).toBe(zh);
  });
});
