import { describe, expect, it } from 'vitest';
import { ladderTargets } from '../../../shared/consistency/ladder-targets';
import { noticeText } from '../../../shared/manuscript/notice-text';
import { type ActionItem, emptyActionItem, emptyNotice } from '../../../shared/retrospective/action-items';
import { createRetrospective } from '../../../shared/retrospective/create';
import { measureHints, measuresHints, openEndedWords } from '../../../shared/steps/measure-hints';
import { bansIn, fieldsOf } from '../../../shared/steps/notice-bans';

const measure = (more: Partial<ActionItem>): ActionItem => ({
  ...emptyActionItem('m'),
  text: 'Limit calls',
  owner: 'SRE',
  due: '2026-12-01',
  verification: 'The next drill shows it',
  ...more,
});

describe('measures', () => {
  it.each([
    ['Investigate the retries', 'Investigate'],
    ['We should look into caching', 'look into'],
    ['Improving the runbook', 'Improving'],
    ['加强监控', '加强'],
    ['进一步研究缓存方案', '研究'],
    ['完善应急预案', '完善'],
  ])('open without an end: %s', (text, words) => expect(openEndedWords(text)).toBe(words));

  it.each([
    'Alert on queue age above 3 min',
    'Replace the improved client',
    '排队超过3分钟即告警',
    '高可用切换改为自动',
  ])('end somewhere: %s', (text) => expect(openEndedWords(text)).toBe(''));

  it('tell what they lack, unless they are over or hold no words', () => {
    expect(measureHints(measure({}))).toEqual([]);
    expect(measureHints(measure({ owner: ' ', due: null, verification: '' }))).toEqual([
      'no-owner',
      'no-date',
      'no-verification',
    ]);
    expect(measureHints(measure({ owner: '', state: 'done' }))).toEqual([]);
    expect(measureHints(measure({ text: '', owner: '' }))).toEqual([]);
  });

  it('tell together when all remind and when they are more than five', () => {
    const weak = [measure({ strength: 1 }), measure({ strength: 2 })];
    expect(measuresHints(weak)).toEqual(['all-remind']);
    expect(measuresHints([...weak, measure({ strength: 4 })])).toEqual([]);
    expect(measuresHints([...weak, measure({ strength: null })])).toEqual([]);
    expect(measuresHints(Array.from({ length: 6 }, () => measure({ strength: 5 })))).toEqual(['too-many']);
    expect(measuresHints([])).toEqual([]);
  });
});

describe('customer notices', () => {
  const notice = (doing: string, kind: 'first' | 'explanation' = 'first') => ({
    ...emptyNotice('n', kind),
    doing,
  });
  const people = [{ id: 'p', label: '王磊', role: '研发-1' }];
  const said = (doing: string, kind?: 'first' | 'explanation') =>
    bansIn(notice(doing, kind), people).map(({ says }) => says);

  it.each([
    ['It will be back soon.', ['soon']],
    ['我们将尽快恢复。', ['尽快']],
    ['This was caused by a failover.', ['was caused by']],
    ['由于数据库切换，订单延迟。', ['由于']],
    ['Your data should not be affected.', ['should not be affected']],
    ['数据应该不会受影响。', ['应该不会']],
    ['Our vendor is looking at it.', ['Our vendor']],
    ['It will never happen again.', ['will never happen again']],
    ['绝不会再发生。', ['绝不']],
    ['We restarted prod-db-01 and api.payments.internal.', ['prod-db-01', 'api.payments.internal']],
    ['SEV1, see OPS-77.', ['SEV1', 'OPS-77']],
    ['王磊正在处理。', ['王磊']],
    ['Write to 10.2.3.4', ['10.2.3.4']],
  ])('are pointed out: %s', (text, words) => expect(said(text)).toEqual(words));

  it.each([
    'We are limiting repeated requests. Next update at 15:30 (UTC+1).',
    'Orders are safe; none was lost.',
    '订单数据完整，15:30前再次更新。',
    '因此订单会晚到约一小时。',
  ])('are left alone: %s', (text) => expect(said(text)).toEqual([]));

  it('may tell the cause in the explanation, and show the fields of their kind', () => {
    expect(said('This was caused by a failover.', 'explanation')).toEqual([]);
    expect(fieldsOf(notice('', 'explanation'))).not.toContain('nextUpdate');
    expect(fieldsOf({ ...notice('', 'explanation'), nextUpdate: '16:00' })).toContain('nextUpdate');
  });

  it('leave as text that holds each word once, the signature last', () => {
    const whole = { ...notice('Limiting requests'), title: 'Slow checkout', signature: 'Checkout team' };
    expect(noticeText(whole, 'en')).toBe(
      'Slow checkout\n\nWhat we are doing: Limiting requests\n\nCheckout team\n',
    );
    expect(noticeText(emptyNotice('n', 'update'), 'zh')).toBe('进展公告\n');
  });
});

describe('the severity ladder', () => {
  const document = createRetrospective({
    id: 'r',
    createdAt: '2026-03-05T09:00:00Z',
    language: 'en',
    zone: 'UTC',
  });

  it.each([
    [
      'SEV1',
      'en',
      [
        ['acknowledge', 5],
        ['notify', 30],
      ],
    ],
    [
      'SEV1',
      'zh',
      [
        ['acknowledge', 5],
        ['notify', 30],
      ],
    ],
    ['SEV2', 'en', [['notify', 60]]],
    ['SEV4', 'zh', []],
  ] as const)('gives the targets of %s (%s)', (severity, language, targets) => {
    const found = ladderTargets({ ...document, severity }, language);
    expect(found.map(({ kind, minutes }) => [kind, minutes])).toEqual(targets);
  });
});
