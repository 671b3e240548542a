import { describe, expect, it } from 'vitest';
import { readWrittenTime } from '../../../shared/time/read-event-time';
import { settleTimes } from '../../../shared/time/settle-times';
import type { SettleSetting, TimeLine } from '../../../shared/time/time-line';

const setting: SettleSetting = { zone: 'UTC', date: null, today: '2026-03-10', dayFirst: null };

/** A line that begins with # is a day. */
const lineOf = (text: string): TimeLine => {
  const own = text.replace(/^#\s*/, '');
  return { kind: text.startsWith('#') ? 'day' : 'time', text: own, written: readWrittenTime(own) };
};

const settle = (texts: readonly string[], change: Partial<SettleSetting> = {}) =>
  settleTimes(texts.map(lineOf), { ...setting, ...change });

const instants = (texts: readonly string[], change: Partial<SettleSetting> = {}) =>
  settle(texts, change).times.flatMap((time) => (time ? [time.time.at?.slice(0, 16) ?? null] : []));

const marks = (texts: readonly string[], change: Partial<SettleSetting> = {}) =>
  settle(texts, change).times.flatMap((time) => (time ? [time.marks.join()] : []));

describe('settleTimes', () => {
  it('keeps clocks of several zones on one day, because they are compared as the document sees them', () => {
    expect(
      instants(['14:02 UTC', '6:20 AM PST', '15:40 CET', '23:10 北京时间'], { date: '2026-03-04' }),
    ).toEqual(['2026-03-04T14:02', '2026-03-04T14:20', '2026-03-04T14:40', '2026-03-04T15:10']);
    expect(instants(['23:50 UTC', '08:05 北京时间', '00:20 UTC'], { date: '2026-03-04' })).toEqual([
      '2026-03-04T23:50',
      '2026-03-05T00:05',
      '2026-03-05T00:20',
    ]);
  });

  it('counts T+ from the first time and +12m from the one before', () => {
    expect(instants(['09:00', '+12m', 'T+90m'], { date: '2026-03-04' })).toEqual([
      '2026-03-04T09:00',
      '2026-03-04T09:12',
      '2026-03-04T10:30',
    ]);
  });

  it('takes a day whose clock is left blank for the whole day', () => {
    expect(instants(['2026-03-03 12:00', '2026-03-04 --:--', '14:??'])).toEqual([
      '2026-03-03T12:00',
      null,
      null,
    ]);
    expect(instants(['2026-03-03 12:00', '2026-03-04 ??:??', '14:??'])).toEqual([
      '2026-03-03T12:00',
      '2026-03-04T00:00',
      null,
    ]);
  });

  it('passes midnight forwards', () => {
    expect(instants(['2026-03-04 23:50', '23:58', '00:05', '0:10'])).toEqual([
      '2026-03-04T23:50',
      '2026-03-04T23:58',
      '2026-03-05T00:05',
      '2026-03-05T00:10',
    ]);
  });

  it('passes midnight backwards where the newest stands first', () => {
    const { reversed } = settle(['00:10', '00:05', '23:58', '23:50'], { date: '2026-03-04' });
    expect(reversed).toBe(true);
    expect(instants(['00:10', '00:05', '23:58', '23:50'], { date: '2026-03-04' })).toEqual([
      '2026-03-05T00:10',
      '2026-03-05T00:05',
      '2026-03-04T23:58',
      '2026-03-04T23:50',
    ]);
  });

  it('counts weekdays on from the date the text named, or back to its eve, which is marked', () => {
    const texts = ['2026-03-04 14:02', '周五上午10点', 'Monday 09:00', 'Sunday 22:00', '星期一 08:00'];
    expect(instants(texts)).toEqual([
      '2026-03-04T14:02',
      '2026-03-06T10:00',
      '2026-03-09T09:00',
      '2026-03-08T22:00',
      '2026-03-09T08:00',
    ]);
    expect(marks(texts)).toEqual(['', '', '', 'out-of-order', '']);
    const [, , , eve] = settle(texts).times;
    expect(eve?.instead.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-03-15']);
    expect(instants(['# 3月4日', '周二 21:00', '周五 10:00'])).toEqual([
      '2026-03-03T21:00',
      '2026-03-06T10:00',
    ]);
  });

  it('takes 上周五 for the Friday of the week before, from a date as from the day of the paste', () => {
    const texts = ['2026-03-04 14:02', '上周五 10:00', '上个星期日 09:00'];
    expect(instants(texts)).toEqual(['2026-03-04T14:02', '2026-02-27T10:00', '2026-03-01T09:00']);
    expect(settle(texts).times.map((time) => time?.instead)).toEqual([[], [], []]);
    expect(instants(['上周五 10:00', '周一 09:00'])).toEqual(['2026-03-06T10:00', '2026-03-09T09:00']);
    expect(instants(['上周五 10:00', '周六 09:00'], { date: '2026-03-13' })).toEqual([
      '2026-03-06T10:00',
      '2026-03-07T09:00',
    ]);
  });

  it('takes 下周一 for the Monday of the week after', () => {
    expect(instants(['2026-03-04 14:02', '下周一 09:00', '下周三 10:00'])).toEqual([
      '2026-03-04T14:02',
      '2026-03-09T09:00',
      '2026-03-11T10:00',
    ]);
  });

  it('counts 昨天 in a copied chat from a day of copying that is not before its dates', () => {
    const chat = ['3月12日 22:56', '昨天 23:02', '昨天 23:30', '00:20'];
    const copied = ['2026-03-12T22:56', '2026-03-12T23:02', '2026-03-12T23:30', '2026-03-13T00:20'];
    expect(instants(chat, { isCopied: true, today: '2026-11-28' })).toEqual(copied);
    expect(instants(chat, { isCopied: true, today: '2026-03-13' })).toEqual(copied);
    expect(
      instants(['3月12日 22:56', '昨天 21:00', '今天 22:00'], { isCopied: true, today: '2026-11-28' }),
    ).toEqual(['2026-03-12T22:56', '2026-03-13T21:00', '2026-03-14T22:00']);
    expect(
      instants(['# March 11', '22:56', '# Yesterday', '08:00', '# Today', '09:00'], {
        isCopied: true,
        today: '2026-03-15',
      }),
    ).toEqual(['2026-03-11T22:56', '2026-03-14T08:00', '2026-03-15T09:00']);
  });

  it('counts 昨天 in notes from the day they are about', () => {
    expect(instants(['3月12日 10:00', '昨天 23:00'], { today: '2026-03-20' })).toEqual([
      '2026-03-12T10:00',
      '2026-03-11T23:00',
    ]);
  });

  it('reads last Friday and next Monday the same way, and leaves next morning what it is', () => {
    const texts = ['2026-03-04 14:02', 'last Friday 10:00', 'next Monday 09:00'];
    expect(instants(texts)).toEqual(['2026-03-04T14:02', '2026-02-27T10:00', '2026-03-09T09:00']);
    expect(instants(['2026-03-04 14:02', 'next morning 08:00'])[1]).toBe('2026-03-05T08:00');
  });

  it('counts weekdays back from the day of the paste as long as no date was named', () => {
    expect(instants(['周五 10:00', '周一 09:00'])).toEqual(['2026-03-06T10:00', '2026-03-09T09:00']);
    expect(instants(['周三下午三点', '周三 16:00'], { date: '2026-03-06' })).toEqual([
      '2026-03-04T15:00',
      '2026-03-04T16:00',
    ]);
  });

  it('reads a divider that is a weekday as the next such day after the date above it', () => {
    expect(instants(['# March 3', '23:50', '# Monday', '09:00'])).toEqual([
      '2026-03-03T23:50',
      '2026-03-09T09:00',
    ]);
    expect(instants(['# Friday', '23:50', '# Monday', '09:00'])).toEqual([
      '2026-03-06T23:50',
      '2026-03-09T09:00',
    ]);
  });

  it('takes the day of the divider above', () => {
    expect(instants(['# Tuesday, March 3rd', '23:50', '# Wednesday, March 4th', '00:05', '14:02'])).toEqual([
      '2026-03-03T23:50',
      '2026-03-04T00:05',
      '2026-03-04T14:02',
    ]);
  });

  it('gives clocks above the first divider the day before it', () => {
    expect(instants(['23:50', '# 2026-03-04', '00:05'])).toEqual(['2026-03-03T23:50', '2026-03-04T00:05']);
  });

  it('reads "2:03" among "2:02 PM" as the afternoon', () => {
    expect(
      instants(['2:02 PM', '2:03', '2:10 PM', '11:58 PM', '12:03', '12:10 AM'], { date: '2026-03-04' }),
    ).toEqual([
      '2026-03-04T14:02',
      '2026-03-04T14:03',
      '2026-03-04T14:10',
      '2026-03-04T23:58',
      '2026-03-05T00:03',
      '2026-03-05T00:10',
    ]);
  });

  it('counts on from the event before', () => {
    expect(
      instants(['2026-03-04 14:02', '+12m', '半小时后', 'ten minutes later', '次日 9:00', '当天 10:00']),
    ).toEqual([
      '2026-03-04T14:02',
      '2026-03-04T14:14',
      '2026-03-04T14:44',
      '2026-03-04T14:54',
      '2026-03-05T09:00',
      '2026-03-05T10:00',
    ]);
  });

  it('marks what stands out of order and leaves it there', () => {
    const texts = ['2026-03-04 14:02', '14:30', '14:10', '14:40'];
    expect(marks(texts)).toEqual(['', '', 'out-of-order', '']);
    expect(instants(texts)[2]).toBe('2026-03-04T14:10');
  });

  it('marks a wrong year and offers the right one', () => {
    const texts = ['2023-01-11 14:34', '2022-01-11 14:40', '2023-01-11 14:51', '2023-01-11 14:52'];
    const { times } = settle(texts);
    expect(marks(texts)).toEqual(['', 'wrong-year', '', '']);
    expect(times[1]?.time.at).toBe('2022-01-11T14:40:00Z');
    expect(times[1]?.instead[0]?.at).toBe('2023-01-11T14:40:00Z');
  });

  it.each([
    [['03/04/2026 14:02', '13/04/2026 09:00'], '2026-04-03T14:02'],
    [['03/04/2026 14:02', '03/14/2026 09:00'], '2026-03-04T14:02'],
    [['03/04/2026 14:02', '04/04/2026 09:00'], '2026-04-03T14:02'],
    [['04.03.2026 14:02', '04.03.2026 15:02'], '2026-03-04T14:02'],
  ])('learns from the text how %j is ordered', (texts, first) => {
    expect(instants(texts)[0]).toBe(first);
    expect(settle(texts).asks).toEqual([]);
  });

  it('asks how "3/4" is ordered where nothing tells, and offers the other reading', () => {
    const settled = settle(['03/04/2026 14:02']);
    expect(settled.asks).toEqual(['day-order']);
    expect([settled.times[0]?.time.at, settled.times[0]?.instead[0]?.at].sort()).toEqual([
      '2026-03-04T14:02:00Z',
      '2026-04-03T14:02:00Z',
    ]);
    expect(instants(['03/04/2026 14:02'], { date: '2026-03-04' })).toEqual(['2026-03-04T14:02']);
    expect(instants(['03/04/2026 14:02'], { dayFirst: true })).toEqual(['2026-04-03T14:02']);
  });

  it('marks what a change of clocks skips or repeats', () => {
    const paris = { zone: 'Europe/Paris' };
    expect(marks(['2026-03-29 01:30', '2026-03-29 02:30', '2026-03-29 03:30'], paris)).toEqual([
      '',
      'clock-change',
      '',
    ]);
    expect(marks(['2026-10-25 02:30', '2026-10-25 03:30'], paris)).toEqual(['clock-change', '']);
  });

  it('asks for day and zone where nothing tells them', () => {
    expect(settle(['14:02'], { zone: null }).asks).toEqual(['date', 'zone']);
    expect(settle(['2026-03-04T14:02:00Z'], { zone: null }).asks).toEqual([]);
  });

  it.each(['14:??', '2X:XX', 'sometime'])('keeps %s unknown', (text) => {
    const [time] = settle([text], { date: '2026-03-04' }).times;
    expect(time).toMatchObject({ time: { at: null, text }, marks: ['unknown'] });
  });

  it('reads seconds and milliseconds of machines', () => {
    expect(instants(['1772632931', '1772632931123'])).toEqual(['2026-03-04T14:02', '2026-03-04T14:02']);
  });
});
