import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../renderer/features/timeline/entry';
import { readEventTime } from '../../../shared/time/read-event-time';

const read = (text: string) =>
  readEventTime(text, { zone: 'Asia/Shanghai', date: '2026-11-12', reference: '2026-11-12T06:00:00Z' });

describe('a line typed below the timeline', () => {
  it.each([
    ['14:05 Alert fired', '2026-11-12T06:05:00Z', 'Alert fired'],
    ['+12m On-call joined', '2026-11-12T06:12:00Z', 'On-call joined'],
    ['2:14 PM deploy finished', '2026-11-12T06:14:00Z', 'deploy finished'],
    ['14:05: alert', '2026-11-12T06:05:00Z', 'alert'],
    ['14:05告警触发', '2026-11-12T06:05:00Z', '告警触发'],
    ['下午两点十四分 回退规则', '2026-11-12T06:14:00Z', '回退规则'],
    ['14:05', '2026-11-12T06:05:00Z', ''],
    ['2026-11-11 23:59 Restart', '2026-11-11T15:59:00Z', 'Restart'],
  ])('takes the time off the head of “%s”', (line, at, text) => {
    const entry = readEntry(line, read);
    expect(entry.time?.at).toBe(at);
    expect(entry.text).toBe(text);
  });

  it('keeps an unknown minute as an unknown time', () => {
    expect(readEntry('14:?? gateway restarted', read)).toMatchObject({
      time: { at: null, certainty: 'unknown', text: '14:??' },
      text: 'gateway restarted',
    });
  });

  it.each(['3 tickets open', '2026 budget', 'Nobody knows when', '40个队列', 'at night'])(
    'takes no time out of “%s”',
    (line) => {
      expect(readEntry(line, read)).toEqual({ time: null, text: line });
    },
  );

  it('takes the longest beginning that is a time', () => {
    expect(readEntry('14:20–14:35 rollback', read)).toMatchObject({
      time: { at: '2026-11-12T06:20:00Z', until: '2026-11-12T06:35:00Z' },
      text: 'rollback',
    });
  });
});
