import { describe, expect, it } from 'vitest';
import { tellsOutcome } from '../../../shared/steps/outcome-words';
import { endsAtPerson, isName } from '../../../shared/steps/person-words';
import { hasNumber, hasUnit } from '../../../shared/steps/quantities';
import { isSlogan } from '../../../shared/steps/slogans';

const participants = [
  { id: '1', label: 'Ann', role: 'data steward' },
  { id: '2', label: '研发', role: '研发' },
  { id: '3', label: 'pricing engineer', role: 'development-2' },
];

describe('isName', () => {
  it.each([
    'Ann',
    '@ann',
    '@值班',
    'Ann Lee',
    'Ann B. Lee',
    '小王',
    '老陈',
    '王工',
    '李总',
    '王伟',
    '张小明',
    'Jean-Luc Picard',
  ])('%s is one', (text) => expect(isName(text, participants)).toBe(true));
  it.each([
    '',
    'SRE',
    'development-2',
    '研发-2',
    '研发',
    '运维',
    'data steward',
    'pricing engineer',
    'On-call Engineer',
    'Platform Team',
    '值班工程师',
    '金山云',
    '法务/公关',
    '高级工程师',
    '王者荣耀平台',
    'Jenkins',
    '安全组',
  ])('%s is none', (text) => expect(isName(text, participants)).toBe(false));
});

describe('endsAtPerson', () => {
  it.each([
    'Human error',
    'On-call misjudged the log',
    'The engineer forgot the flag',
    '操作失误',
    '值班误判了日志',
    '工程师没有检查配置',
    '责任心不强',
    'Ann overlooked it',
  ])('%s does', (text) => expect(endsAtPerson(text, participants)).toBe(true));
  it.each([
    'The template has no back-off',
    'The alert watches errors, not queue age',
    'The health check failed to respond',
    '告警只看错误率',
    '健康检查未能发现',
    'Publish history is not on the dashboard',
    '看板上没有发布记录',
    'The operator had 3 minutes and two screens',
  ])('%s does not', (text) => expect(endsAtPerson(text, participants)).toBe(false));
});

describe('isSlogan', () => {
  it.each([
    'Improve communication',
    'We should be more careful',
    'Pay attention to alerts',
    '加强责任心',
    '要进一步提高意识',
    '重视测试',
    '杜绝此类问题',
  ])('%s is one', (text) => expect(isSlogan(text)).toBe(true));
  it.each([
    'a rule reaches all tenants at once',
    '请求量提高一倍',
    'queue age increases',
    '规则一次发布给全部租户',
    'Alert on queue age',
    '发布评审没有加强项',
  ])('%s is none', (text) => expect(isSlogan(text)).toBe(false));
});

describe('tellsOutcome', () => {
  it.each([
    'Orders failed to reach the ERP',
    'The service was down',
    'Twelve orders missed the window',
    '未达到95%',
    '最终没有达成',
    '服务宕机了',
  ])('%s does', (text) => expect(tellsOutcome(text)).toBe(true));
  it.each([
    'No order is lost',
    'Restore within 30 min after an outage',
    '查询结果5秒内返回',
    '最终一致性在1分钟内达成',
    '实际到账2小时内',
    'Declined payments are retried within a minute',
    'Failed payments stay below 0.1 %',
    '没有完成支付的订单30分钟后取消',
  ])('%s does not', (text) => expect(tellsOutcome(text)).toBe(false));
});

describe('quantities', () => {
  it.each([
    ['612', true, false],
    ['95 %', true, true],
    ['９５％', true, true],
    ['€ 300', true, true],
    ['15min', true, true],
    ['四十分钟', true, true],
    ['百分之九十五', true, true],
    ['一起完成', false, false],
    ['most', false, false],
  ])('%s: number %j, unit %j', (text, number, unit) => {
    expect([hasNumber(text), hasUnit(text)]).toEqual([number, unit]);
  });
});

describe('hostile lengths', () => {
  it.each(['1', '一', ' ', 'A ', 'did not ', '-1'])('a megabyte of %j is judged at once', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    for (const judge of [tellsOutcome, isSlogan, hasNumber, hasUnit]) judge(`${text}x`);
    isName(`${text}x`, participants);
    endsAtPerson(`${text}x`, participants);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
