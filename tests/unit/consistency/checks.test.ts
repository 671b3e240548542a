import { describe, expect, it } from 'vitest';
import { ignoreOf } from '../../../shared/consistency/ignoring';
import { diagnosticsOf } from '../../../shared/consistency/registry';
import { takeComputed } from '../../../shared/consistency/take-computed';
import { readMarkdown } from '../../../shared/prose/markdown';
import { emptyActionItem } from '../../../shared/retrospective/action-items';
import { createRetrospective } from '../../../shared/retrospective/create';
import { applyEdit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Milestone, TimelineEvent } from '../../../shared/retrospective/timeline';
import { emptyEvent } from '../../../shared/retrospective/timeline';

const blank = createRetrospective({
  id: 'r',
  createdAt: '2026-03-05T09:00:00Z',
  language: 'en',
  zone: 'UTC',
  title: 'Stall',
});

const event = (
  clock: string,
  milestone: Milestone | null = null,
  text = 'Something happens',
): TimelineEvent => ({
  ...emptyEvent(
    clock,
    { at: `2026-03-04T${clock}:00Z`, until: null, zone: 'UTC', certainty: 'exact', text: clock },
    text,
  ),
  milestone,
});

/** Started 09:00, detected 09:12, acknowledged 09:15, contained 10:00, restored 10:28, customers told 09:42. */
const events = [
  event('09:00', 'started'),
  event('09:12', 'detected'),
  event('09:15', 'acknowledged'),
  event('09:30'),
  event('09:42', 'customers-told'),
  event('09:50'),
  event('10:00', 'contained'),
  event('10:14'),
  event('10:28', 'restored'),
];

const told = (markdown: string, more: Partial<Retrospective> = {}): Retrospective => ({
  ...blank,
  severity: 'SEV2',
  events,
  prose: { ...blank.prose, document: readMarkdown(markdown) },
  ...more,
});

const found = (retrospective: Retrospective, asWritten = false) =>
  diagnosticsOf(retrospective, { asWritten })
    .filter(({ check }) => check !== 'summary')
    .map(({ check, says, expected }) => [check, says, expected]);

describe('durations in prose', () => {
  it.each([
    ['The outage lasted about 40 minutes.', 'about 40 minutes', 'about 88 minutes'],
    ['The outage lasted 48 minutes.', '48 minutes', '88 minutes'],
    ['The outage lasted 1h 38m.', '1h 38m', '1h 28m'],
    ['The incident lasted three hours.', 'three hours', '1 hour 28 minutes'],
    ['This was a 45-minute outage.', '45-minute', '88-minute'],
    ['We had more than two hours of downtime.', 'more than two hours', '1 hour 28 minutes'],
    ['The outage lasted nearly two hours and a half.', 'nearly two hours and a half', '1 hour 28 minutes'],
    ['It was detected after half an hour.', 'half an hour', '12 minutes'],
    ['Time to detect: under 10 minutes', 'under 10 minutes', '12 minutes'],
    ['It took 20 minutes to acknowledge the page.', '20 minutes', '3 minutes'],
    ['It took 30 minutes to mitigate.', '30 minutes', '60 minutes'],
    ['Time to recovery: 54 minutes', '54 minutes', '88 minutes'],
    ['Customers were informed within 10 minutes.', 'within 10 minutes', '30 minutes'],
    ['Checkout was unavailable for 2h.', '2h', '1h28m'],
    ['Checkout returned 5xx errors for roughly 150 minutes.', 'roughly 150 minutes', 'roughly 88 minutes'],
    ['Buyers saw errors on most pages for 2 hours.', '2 hours', '1 hour 28 minutes'],
    ['结算服务不可用，持续约3小时。', '约3小时', '约1小时28分钟'],
    ['用户无法下单，共持续两小时三十分钟。', '两小时三十分钟', '一小时二十八分钟'],
    ['本次故障持续约四十分钟。', '约四十分钟', '约八十八分钟'],
    ['故障持续三小时。', '三小时', '一小时二十八分钟'],
    ['故障时长：2小时', '2小时', '1小时28分钟'],
    ['影响时长：1小时08分钟', '1小时08分钟', '1小时28分钟'],
    ['发现用时30分钟。', '30分钟', '12分钟'],
    ['恢复用时不到1小时。', '不到1小时', '1小时28分钟'],
    ['故障发生半小时后才发现。', '半小时', '十二分钟'],
    ['| Fact | Value |\n| - | - |\n| Duration | 40 min |', '40 min', '88 min'],
  ])('%s', (markdown, says, expected) => {
    expect(found(told(markdown))).toContainEqual(['duration', says, expected]);
  });

  it.each([
    'The outage lasted about 90 minutes.',
    'The outage lasted one and a half hours.',
    'The incident lasted 1h 28m.',
    'The incident lasted 76 minutes from the first alert.',
    'We had more than an hour of downtime.',
    'The outage took nearly an hour and a half.',
    'Logs are kept for 30 days.',
    'The outage of last month lasted 4 hours.',
    'The target is to detect within 5 minutes.',
    'Time to recovery must be under 30 minutes (SLO).',
    'The connection times out after 30 seconds.',
    'A cron job runs every 5 minutes.',
    'The deploy took 12 minutes.',
    'If the disk had filled, the outage would have lasted 6 hours.',
    'Search was unavailable for 12 minutes.',
    'Checkout returned 5xx errors for roughly 90 minutes.',
    'Errors are kept for 30 days.',
    '结算服务不可用，持续约1.5小时。',
    '重启失败，等待约10分钟。',
    '`The outage lasted 5 minutes`',
    '本次故障持续约一个半小时。',
    '上次故障持续三小时。',
    '恢复目标是30分钟内恢复。',
    '日志保留30天。',
    '接口超时时间为5分钟。',
    '每5分钟巡检一次。',
    '重启后12分钟恢复。',
    '影响十分严重。',
  ])('leaves alone: %s', (markdown) => {
    expect(found(told(markdown)).filter(([check]) => check !== 'owner')).toEqual([]);
  });
});

describe('structures', () => {
  it('compares typed cells with the timeline', () => {
    const impact = {
      id: 'i',
      who: 'All',
      howMany: '',
      howLong: '40 min',
      cost: '',
      source: '',
      estimate: null,
    };
    const target = { id: 't', kind: 'detect', minutes: 10, text: '10 min', source: '' } as const;
    const result = { id: 'x', goal: 't', actual: '20分钟', verdict: 'met', note: '' } as const;
    const document = told('', { impacts: [impact], handlingTargets: [target], results: [result] });
    expect(found(document)).toEqual([
      ['duration', '40 min', '88 min'],
      ['duration', '20分钟', '12分钟'],
    ]);
  });

  it('lets rows be hit for a part of it, or kept busy after it, once one lasted as long', () => {
    const row = { who: '', howMany: '', cost: '', source: '', estimate: null };
    const impacts = [
      { ...row, id: 'a', howLong: '20 min' },
      { ...row, id: 'b', howLong: '3 hours' },
    ];
    const whole = { ...row, id: 'c', howLong: '88 min' };
    expect(found(told('', { impacts: [...impacts, whole] }))).toEqual([]);
    expect(found(told('', { impacts }))).toEqual([['duration', '20 min', '88 min']]);
  });

  it('sees orders that cannot be', () => {
    const swapped = [
      event('08:50'),
      event('09:00', 'detected'),
      event('09:10', 'started'),
      event('09:15', 'restored'),
    ];
    expect(found(told('', { events: swapped }))).toEqual([['milestone-order', '09:00', '']]);
    const early = events.map((one) => (one.milestone === 'restored' ? event('09:05', 'restored') : one));
    expect(found(told('', { events: early })).map(([check]) => check)).toContain('milestone-order');
    const time = { ...event('09:20').time, until: '2026-03-04T09:10:00Z' };
    expect(found(told('', { events: [...events, { ...event('09:20'), time }] }))).toContainEqual([
      'range-order',
      '09:20',
      '',
    ]);
  });

  it('sees a row out of line only where rows were written in order', () => {
    const moved = [...events.slice(0, 3), event('09:11'), ...events.slice(3)];
    expect(found(told('', { events: moved }), true)).toEqual([['row-order', '09:11', '']]);
    expect(found(told('', { events: moved }))).toEqual([]);
  });

  it('sees the event a year off', () => {
    const at = '2025-03-04T09:20:00Z';
    const off = { ...event('09:20'), time: { ...event('09:20').time, at, text: '2025-03-04 09:20' } };
    expect(found(told('', { events: [...events, off] }))).toEqual([
      ['event-year', '2025-03-04 09:20', '2026-03-04 09:20'],
    ]);
  });

  it('names what is missing', () => {
    const open = [event('09:12', 'detected'), event('10:28')];
    const goal = { id: 'g', statement: 'Orders flow', measure: '', target: '', source: '' };
    const item = { ...emptyActionItem('a'), text: 'Add an alert' };
    const document = told('', { events: open, goals: [goal], actionItems: [item] });
    expect(found(document)).toEqual([
      ['first-event', '09:12', ''],
      ['milestone', '', ''],
      ['gap', '09:12', ''],
      ['verdict', 'Orders flow', ''],
      ['owner', 'Add an alert', ''],
    ]);
  });
});

describe('words in prose', () => {
  it.each([
    ['On Monday 3 March 2026 it began.', 'weekday', 'Monday 3 March 2026', 'Tuesday 3 March 2026'],
    ['On Wed, March 3rd it began.', 'weekday', 'Wed, March 3rd', 'Tue, March 3rd'],
    ['2026年3月4日（周二）开始。', 'weekday', '2026年3月4日（周二）', '2026年3月4日（周三）'],
    ['It began on 4 March 2025.', 'date-year', '4 March 2025', '4 March 2026'],
    ['On 5 March 2026, checkout returned errors.', 'incident-day', '5 March 2026', '4 March 2026'],
    ['The outage of checkout on 2026-03-03 hit all.', 'incident-day', '2026-03-03', '2026-03-04'],
    ['The incident began on March 3rd.', 'incident-day', 'March 3rd', 'March 4th'],
    [
      'On Thursday, March 5th, we experienced an outage.',
      'incident-day',
      'Thursday, March 5th',
      'Wednesday, March 4th',
    ],
    ['2026年3月5日，结算服务不可用。', 'incident-day', '2026年3月5日', '2026年3月4日'],
    ['This was a SEV1 incident.', 'severity', 'SEV1', 'SEV2'],
    ['Seven timeline events are listed.', 'count', 'Seven timeline events', '9 timeline events'],
    ['共有3个时间线事件。', 'count', '3个时间线事件', '9个时间线事件'],
    ['Owner: TBD', 'placeholder', 'TBD', ''],
    ['Began at HH:mm.', 'placeholder', 'HH:mm', ''],
    ['Reported by [name of role].', 'placeholder', '[name of role]', ''],
    ['影响范围待补充。', 'placeholder', '待补充', ''],
    ['结束时间：待定', 'placeholder', '待定', ''],
  ])('%s', (markdown, check, says, expected) => {
    expect(found(told(markdown))).toEqual([[check, says, expected]]);
  });

  it.each([
    'On Tuesday 3 March 2026 it began, on Wed 4 March it ended.',
    '2026年3月4日（周三）开始。',
    'A similar outage on 4 March 2024 was not reviewed.',
    'On 5 March 2026 the fix was released everywhere.',
    'On 5 March 2026 checkout was unavailable for planned maintenance.',
    '3月2日发布了新版本。',
    'It was raised from SEV3 to SEV2.',
    'Two of the timeline events are uncertain.',
    'See [the runbook](https://example.org) and [1].',
    'The todo list was long.',
    '待定位后恢复。',
  ])('leaves alone: %s', (markdown) => expect(found(told(markdown))).toEqual([]));
});

describe('what was agreed and what was left', () => {
  const rung = {
    id: 'l',
    level: 'SEV2',
    name: 'Major',
    readsAs: '',
    response: '',
    notice: 'First within 45 min',
    document: '',
  } as const;
  const target = { id: 't', kind: 'notify', minutes: 60, text: '60 min', source: '' } as const;
  const document = told('', { ladder: [rung], handlingTargets: [target] });

  it('compares the handling targets with the ladder of the team, and takes its time', () => {
    expect(found(document)).toEqual([['ladder', '60 min', '45 min']]);
    expect(found({ ...document, ladder: [] })).toEqual([]);
    const [one] = diagnosticsOf(document, { asWritten: false });
    const edit = one && takeComputed(document, one);
    const after = edit ? applyEdit(document, edit) : document;
    expect(after.handlingTargets).toEqual([{ ...target, minutes: 45, text: '45 min' }]);
    expect(found(after)).toEqual([]);
  });

  it('leaves alone what was ignored, until its words change', () => {
    const [one] = diagnosticsOf(document, { asWritten: false });
    const ignored = one ? [ignoreOf(one, one.message.en, 'i')] : [];
    const quiet = { ...document, suggestions: { ignored, taught: [] } };
    expect(found(quiet)).toEqual([]);
    const changed = { ...target, minutes: 90, text: '90 min' };
    expect(found({ ...quiet, handlingTargets: [changed] })).toEqual([['ladder', '90 min', '45 min']]);
  });

  it.each([
    ['Checkout failed.', 'The first 100 words do not tell the impact, the state, the next steps.'],
    ['支付失败，影响300家客户，已恢复。', 'The first 100 words do not tell the next steps.'],
  ])('names what the summary does not tell: %s', (markdown, message) => {
    const summaries = diagnosticsOf(told(markdown), { asWritten: false }).filter(
      ({ check }) => check === 'summary',
    );
    expect(summaries.map((one) => one.message.en)).toEqual([message]);
  });
});
