import { describe, expect, it } from 'vitest';
import { readEventTime, type TimeContext } from '../../../shared/time/read-event-time';

const shanghai = { zone: 'Asia/Shanghai', date: '2026-03-04', reference: '2026-03-04' };
const nowhere = { zone: null, date: '2026-03-04', reference: '2026-03-04' };

const read = (text: string, context: TimeContext = shanghai) => readEventTime(text, context);

describe('readEventTime', () => {
  it.each([
    ['14:05', '2026-03-04T06:05:00Z'],
    ['14：20', '2026-03-04T06:20:00Z'],
    ['１４：２０', '2026-03-04T06:20:00Z'],
    ['2:14 PM', '2026-03-04T06:14:00Z'],
    ['2:14pm', '2026-03-04T06:14:00Z'],
    ['12:05 a.m.', '2026-03-03T16:05:00Z'],
    ['2 PM', '2026-03-04T06:00:00Z'],
    ['14h32', '2026-03-04T06:32:00Z'],
    ['14:02:11.250', '2026-03-04T06:02:11.250Z'],
    ['[2026-03-04 14:02:11]', '2026-03-04T06:02:11Z'],
    ['2022-10-31 07:30', '2022-10-30T23:30:00Z'],
    ['2022/10/31 07:30', '2022-10-30T23:30:00Z'],
    ['2022-10-31T07:30:00Z', '2022-10-31T07:30:00Z'],
    ['2022-10-31T07:30-05:00', '2022-10-31T12:30:00Z'],
    ['2022-10-31 07:30:00-05:00', '2022-10-31T12:30:00Z'],
    ['2022-10-31T07:30:00.123+0530', '2022-10-31T02:00:00.123Z'],
    ['Feb 20 2018 14:17', '2018-02-20T06:17:00Z'],
    ['February 20th, 2018 at 2:17 pm', '2018-02-20T06:17:00Z'],
    ['20 Feb 2018 14:17 UTC', '2018-02-20T14:17:00Z'],
    ['Mar 3 14:17', '2026-03-03T06:17:00Z'],
    ['14:17 PST', '2026-03-04T22:17:00Z'],
    ['14:17 UTC+2', '2026-03-04T12:17:00Z'],
    ['昨天23点', '2026-03-03T15:00:00Z'],
    ['昨晚十一点半', '2026-03-03T15:30:00Z'],
    ['3月4日14:02', '2026-03-04T06:02:00Z'],
    ['2026年3月4日 14时02分', '2026-03-04T06:02:00Z'],
    ['下午两点十四分', '2026-03-04T06:14:00Z'],
    ['下午3点一刻', '2026-03-04T07:15:00Z'],
    ['晚上12点', '2026-03-04T16:00:00Z'],
    ['凌晨12点05分', '2026-03-03T16:05:00Z'],
    ['周三下午三点', '2026-03-04T07:00:00Z'],
    ['周二下午三点', '2026-03-03T07:00:00Z'],
    ['03-04 14:02:11', '2026-03-04T06:02:11Z'],
    ['yesterday 23:59', '2026-03-03T15:59:00Z'],
    ['Tuesday 15:00', '2026-03-03T07:00:00Z'],
    ['24:00', '2026-03-04T16:00:00Z'],
    ['10:05 AM PDT', '2026-03-04T17:05:00Z'],
    ['10:05 PT', '2026-03-04T18:05:00Z'],
    ['Nov 2, 2023 11:40 UTC', '2023-11-02T11:40:00Z'],
    ['11:43 (UTC)', '2026-03-04T11:43:00Z'],
    ['0930 UTC', '2026-03-04T09:30:00Z'],
    ['1432 hrs', '2026-03-04T06:32:00Z'],
    ['14:32hrs', '2026-03-04T06:32:00Z'],
    ['09:30Z', '2026-03-04T09:30:00Z'],
    ['2021-11-24 06:27:34,123', '2021-11-23T22:27:34.123Z'],
    ['Wed, 04 Mar 2026 14:02:11 +0100', '2026-03-04T13:02:11Z'],
    ['北京时间14:05', '2026-03-04T06:05:00Z'],
  ])('reads %s', (text, at) => {
    expect(read(text)).toMatchObject({ at, until: null, certainty: 'exact', text });
  });

  it.each(['~14:15', '约14:15', '14:15左右', 'about 14:15', 'around 2:15 pm', '大约下午两点一刻'])(
    'reads %s as approximate',
    (text) => {
      expect(read(text)).toMatchObject({ at: '2026-03-04T06:15:00Z', certainty: 'approximate' });
    },
  );

  it.each([
    '14:20–14:35',
    '14:20-14:35',
    '14:20 ~ 14:35',
    '14:20至14:35',
    'between 14:20 and 14:35',
    '从14:20到14:35之间',
    '下午两点二十到两点三十五',
    '2:20–2:35 pm',
  ])('reads %s as a range', (text) => {
    expect(read(text)).toMatchObject({ at: '2026-03-04T06:20:00Z', until: '2026-03-04T06:35:00Z' });
  });

  it('reads a range over midnight', () => {
    expect(read('23:50–00:10')).toMatchObject({ at: '2026-03-04T15:50:00Z', until: '2026-03-04T16:10:00Z' });
  });

  it('reads a range with a day on both sides', () => {
    expect(read('2026-03-04 14:02 - 2026-03-05 09:00')).toMatchObject({
      at: '2026-03-04T06:02:00Z',
      until: '2026-03-05T01:00:00Z',
    });
  });

  it.each(['14:??', '14:xx', '2X:XX', '??:??', '14:3?'])('keeps %s as an unknown time', (text) => {
    expect(read(text)).toEqual({ at: null, until: null, zone: 'Asia/Shanghai', certainty: 'unknown', text });
  });

  it('reads a day without a clock as the whole day, approximately', () => {
    expect(read('2026-03-04')).toMatchObject({
      at: '2026-03-03T16:00:00Z',
      until: '2026-03-04T16:00:00Z',
      certainty: 'approximate',
    });
  });

  it.each([
    ['+12m', '2026-03-04T06:14:00Z'],
    ['+1h30m', '2026-03-04T07:32:00Z'],
    ['+12分钟', '2026-03-04T06:14:00Z'],
    ['＋12m', '2026-03-04T06:14:00Z'],
  ])('counts %s from the event before', (text, at) => {
    expect(readEventTime(text, { ...shanghai, reference: '2026-03-04T06:02:00Z' })).toMatchObject({ at });
    expect(read(text)).toBeNull();
  });

  it('leaves the instant of a bare clock open when no day is known', () => {
    expect(readEventTime('14:05', { zone: null, date: null, reference: null })).toMatchObject({
      at: null,
      certainty: 'unknown',
    });
  });

  it('keeps the wall clock as UTC when nobody told the zone', () => {
    expect(read('14:05', nowhere)).toMatchObject({ at: '2026-03-04T14:05:00Z', zone: null });
  });

  it('believes the offset in the text more than the zone of the document', () => {
    expect(read('2026-03-04T14:05:00+01:00')).toMatchObject({ at: '2026-03-04T13:05:00Z', zone: '+01:00' });
    expect(read('2026-03-04T14:05:00+08:00')).toMatchObject({ zone: 'Asia/Shanghai' });
    expect(read('2026-03-04T14:05:00Z', nowhere)).toMatchObject({ zone: 'UTC' });
  });

  it('takes an abbreviation that several regions use for none', () => {
    expect(read('14:05 CST')).toMatchObject({ at: '2026-03-04T14:05:00Z', zone: null });
  });

  it('treats a zone it does not know as one nobody told', () => {
    expect(read('14:05', { ...shanghai, zone: 'Mars/Olympus' })).toMatchObject({
      at: '2026-03-04T14:05:00Z',
      zone: null,
    });
  });

  it('counts relative days from the calendar day of an instant in the zone', () => {
    expect(readEventTime('昨天9点', { ...shanghai, reference: '2026-03-04T17:00:00Z' })).toMatchObject({
      at: '2026-03-04T01:00:00Z',
    });
  });

  it('takes the year closest to today', () => {
    expect(read('12月31日23:00', { zone: 'UTC', date: '2026-01-02', reference: '2026-01-02' })).toMatchObject(
      {
        at: '2025-12-31T23:00:00Z',
      },
    );
  });

  it.each([
    '',
    ' ',
    'soon',
    '14',
    '25:00',
    '14:60',
    '2026-02-30 10:00',
    '14:05 Alert fired',
    'v1.2.3',
    '3/4 14:02',
    '13月1日',
    '10.0.0.1',
    '99.5 %',
    '三个人',
    'about',
    '14:05:06:07',
  ])('finds no time in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
