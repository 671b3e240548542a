/** What the linter promises beyond its rules: context, ignores, guards and places. */
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { lint } from '../../../shared/lint/lint';
import { blockOf, lintText, saysOf } from './lint-text';

describe('a diagnostic', () => {
  it('marks the words and not the sentence, with message, question and rewrites in place', () => {
    const text = 'At 14:05 the reviewer failed to check the dashboard.';
    const [found] = lintText(text);
    expect(found).toMatchObject({ block: 0, text: 'failed to check', level: 'warning', language: 'en' });
    expect(text.slice(found?.start, found?.end)).toBe('failed to check');
    expect(found?.ask.en).toMatch(/\?$/);
    expect(found?.ask.zh).toMatch(/？$/);
    expect(found?.rewrites[0]).toBe('had [which cue, if any] to check');
  });

  it('includes the name it replaces by a role', () => {
    expect(lintText('Dave failed to check the logs.')[0]).toMatchObject({
      text: 'Dave failed to check',
      rewrites: expect.arrayContaining(['The [role] had [which cue, if any] to check']),
    });
  });

  it('counts blocks', () => {
    const blocks = [blockOf('All quiet.'), blockOf('We forgot to test the restore.')];
    expect(lint(blocks, emptyContext).map(({ block }) => block)).toEqual([1]);
  });
});

describe('what the document knows', () => {
  it('takes its people as names', () => {
    expect(lintText('Xanthe failed to page the database team.')).toEqual([]);
    expect(lintText('Xanthe failed to page the database team.', { people: ['Xanthe'] })[0]?.category).toBe(
      'named-actor',
    );
    expect(lintText('尉迟没有检查开关。', { people: ['尉迟'] })[0]?.category).toBe('named-actor');
  });

  it('takes its services as systems', () => {
    expect(lintText('Alice failed to check the token.')).not.toEqual([]);
    expect(lintText('Alice failed to check the token.', { systems: ['Alice'] })).toEqual([]);
    expect(lintText('小王没有检查令牌。', { systems: ['小王'] })).toEqual([]);
  });

  it('keeps roles that are listed as people roles', () => {
    const found = lintText('The on-call engineer failed to check the logs.', {
      people: ['on-call engineer'],
    });
    expect(found.map(({ category }) => category)).toEqual(['failed-duty']);
  });
});

describe('ignoring', () => {
  const text = 'The intern forgot to rotate the key, and the job stopped.';
  const [found] = lintText(text);
  const { rule = '', hash = '' } = found ?? {};

  it('here survives a move and an edit of another clause', () => {
    const moved = 'Later that day: the intern forgot to rotate the key, and everything stopped.';
    expect(lintText(moved)).toHaveLength(1);
    expect(lintText(moved, { ignoredHashes: [hash] })).toEqual([]);
    expect(lintText('The intern forgot to rotate the token.', { ignoredHashes: [hash] })).toHaveLength(1);
  });

  it('words silences the same words of the same rule', () => {
    const ignoredWords = [{ rule, text: 'Forgot to rotate' }];
    expect(lintText(text, { ignoredWords })).toEqual([]);
    expect(lintText('The intern forgot to lock the door.', { ignoredWords })).toHaveLength(1);
  });

  it('rule silences the rule and lets others speak', () => {
    expect(lintText(text, { ignoredRules: [rule] })).toEqual([]);
    expect(lintText('The intern was careless.', { ignoredRules: [rule] })).toHaveLength(1);
  });

  it('rule silences what another rule would say of the same words', () => {
    const judged = 'The on-call engineer was careless.';
    const [loudest] = lintText(judged);
    expect(lintText(judged, { ignoredRules: [loudest?.rule ?? ''] })).toEqual([]);
  });
});

describe('guards', () => {
  it.each([
    'He said “the intern forgot to rotate the key” in the call.',
    'This review is blameless: we do not ask who failed to check the logs.',
    'The guard prevents an engineer from accidentally deleting a volume.',
    'Nobody is to blame.',
    '这次复盘不追责，也不讨论值班同学忘记了什么。',
    '日志里写着“值班同学忘记检查”。',
  ])('are silent on %s', (text) => {
    expect(saysOf(lintText(text))).toEqual([]);
  });

  it('leave quotes, masks and fields of people alone', () => {
    const text = 'The intern forgot to rotate the key.';
    expect(lintText(text, {}, { kind: 'quote' })).toEqual([]);
    expect(lintText(text, {}, { masks: [{ start: 0, end: text.length }] })).toEqual([]);
    expect(lintText(text, {}, { kind: 'cell', label: '负责人' })).toEqual([]);
  });
});

describe('the subject', () => {
  it.each([
    ['The engineer on the payments team, who was on call, failed to check the queue.', 1],
    ['The script of the engineer failed to check the queue.', 0],
    ['The engineer’s script failed to check the queue.', 0],
    ['The engineer restarted the pod and forgot to check the queue.', 1],
    ['The pod restarted and failed to check the queue.', 0],
    ['Which check failed to run?', 0],
    ['The change made by the engineer failed to check the queue.', 0],
    ['The warning was ignored by the operations team.', 1],
    ['The warning was ignored by the parser.', 0],
    ['The nodes restarted because they failed to reach the queue.', 0],
    ['负责发布的同学在升级时没有检查队列。', 1],
    ['负责发布的脚本在升级时没有检查队列。', 0],
    ['值班同学收到告警，没有及时查看。', 1],
    ['监控平台收到心跳，没有及时上报。', 0],
    ['配置被开发同学改错了。', 1],
    ['配置被发布系统改错了。', 0],
  ])('of “%s” decides', (text, count) => {
    expect(lintText(text)).toHaveLength(count);
  });
});
