/** Clocks and zones in words, and times counted from a beginning, as pasted texts write them. */
import { describe, expect, it } from 'vitest';
import { intakeOf } from '../../../shared/intake/read-intake';
import { announcedZone } from '../../../shared/time/announced-zone';
import { leadingTime } from '../../../shared/time/leading-time';
import { readEventTime } from '../../../shared/time/read-event-time';

import { zoneNames } from '../../../shared/time/zone-names';

const context = { zone: 'UTC', date: '2026-05-12', reference: '2026-05-12' };
const at = (text: string) => readEventTime(text, context)?.at ?? null;

describe('clocks', () => {
  it.each([
    ['ten to nine', '2026-05-12T08:50:00.000Z'],
    ['quarter past ten', '2026-05-12T10:15:00.000Z'],
    ['half past one', '2026-05-12T01:30:00.000Z'],
    ["nine o'clock", '2026-05-12T09:00:00.000Z'],
    ['12 noon', '2026-05-12T12:00:00.000Z'],
    ['09.14 hrs', '2026-05-12T09:14:00.000Z'],
    ['差十分十二点', '2026-05-12T11:50:00.000Z'],
    ['八点四十左右', '2026-05-12T08:40:00.000Z'],
    ['12/五月/26 9:14 上午', '2026-05-12T09:14:00.000Z'],
    ['12/May/26 9:14 PM', '2026-05-12T21:14:00.000Z'],
    ['09:14 NZST', '2026-05-11T21:14:00.000Z'],
    ['09:14 美东时间', '2026-05-12T13:14:00.000Z'],
    ['09:14 SAST', '2026-05-12T07:14:00.000Z'],
  ])('%s', (text, instant) => {
    expect(new Date(at(text) ?? '').toISOString()).toBe(instant);
  });

  it.each(['half to nine', 'ten to thirty', '12/十三月/26 9:14'])('%s is none', (text) => {
    expect(at(text)).toBeNull();
  });
});

it('zones that are announced in words or by half hours', () => {
  expect(announcedZone('All times are in GMT+5:30', 'en')).toBe('+05:30');
  expect(announcedZone('时间均为东京时间', 'zh')).toBe('Asia/Tokyo');
  expect(announcedZone('All times in UTC', 'en')).toBe('UTC');
});

it('times before and after a beginning, in hours and minutes', () => {
  const text = 'T0: 2026-05-12 09:14 UTC\nT-00:04 hold called\nT+02:10:30 telemetry back\n';
  const { proposals } = intakeOf(text, {
    format: null,
    zone: null,
    localZone: 'UTC',
    date: null,
    today: '2026-11-27',
    dayFirst: null,
    roles: new Map(),
    language: null,
  });
  expect(proposals.map(({ time }) => new Date(time.at ?? '').toISOString())).toEqual([
    '2026-05-12T09:14:00.000Z',
    '2026-05-12T09:10:00.000Z',
    '2026-05-12T11:24:30.000Z',
  ]);
});

it('every name of a zone is found behind a clock, and nothing else is', () => {
  for (const name of Object.keys(zoneNames))
    expect(leadingTime(`14:02 ${name} restarted it`)?.time, name).toBe(`14:02 ${name}`);
  for (const word of ['at', 'let', 'test', 'mes', '恢复时间'])
    expect(leadingTime(`14:02 ${word} restarted it`)?.time, word).toBe('14:02');
});

it.each([
  ['7:10p vendor paged', '7:10p', '19:10'],
  ['~7p vendor paged', '~7p', '19:00'],
  ['7p - vendor paged', '7p', '19:00'],
  ['7ish, vendor paged', '7ish', '07:00'],
  ['14:10h rolled back', '14:10h', '14:10'],
  ['14:10 Uhr Neustart', '14:10 Uhr', '14:10'],
  ['1410hrs rolled back', '1410hrs', '14:10'],
  ['约三点恢复', '约三点', '03:00'],
  ['约 3 点半恢复', '约 3 点半', '03:30'],
  ['三点左右恢复', '三点左右', '03:00'],
  ['下午三点多收到告警', '下午三点多', '15:00'],
  ['3 点 20 分重启', '3 点 20 分', '03:20'],
])('reads the time at the head of %s', (line, time, clock) => {
  expect(leadingTime(line)?.time).toBe(time);
  const read = readEventTime(time, { zone: 'UTC', date: '2026-03-04', reference: null });
  expect(read?.at?.slice(11, 16)).toBe(clock);
});

it.each([
  '7p sheets printed',
  '4a deploy',
  '720p video',
  '三点建议：一',
  '大约三点原因',
  '一点多余的日志',
  '0658 paged',
])('takes %s for no time', (line) => expect(leadingTime(line)).toBeNull());
