/** Chats as apps copy them: whose a message is, what nobody said, and that a long chat costs no more a line than a short one. */
import { expect, it } from 'vitest';
import { firstBeginnings } from '../../../shared/intake/chat/first-beginnings';
import { readChat } from '../../../shared/intake/chat/read-chat';

const said = (...lines: readonly string[]) =>
  [...readChat(lines)].flatMap((piece) =>
    piece.kind === 'said' ? [[piece.bot ? 'bot' : piece.speaker, piece.text]] : [],
  );

it('a bot that is called just that is not the one who spoke before, and has no name', () => {
  const chat = [
    '张三 14:02',
    '我来看',
    '机器人 14:03',
    '错误率12%',
    '14:04',
    '持续5分钟',
    '张三 14:05',
    '已回滚',
  ];
  expect(said(...chat)).toEqual([
    ['张三', '我来看'],
    ['bot', '错误率12%'],
    ['bot', '持续5分钟'],
    ['张三', '已回滚'],
  ]);
  expect(said('Dana Whitfield  2:02 PM', 'looking', 'BOT  2:03 PM', 'error rate 12%')).toEqual([
    ['Dana Whitfield', 'looking'],
    ['bot', 'error rate 12%'],
  ]);
});

it('a badge beside a stamp leaves the name above it, and a person without a name is the one before', () => {
  const chat = [
    'PagerDuty',
    'APP  2:02 PM',
    'error rate 12%',
    'Dana Whitfield',
    '  2:03 PM',
    'looking',
    '  2:04 PM',
    'back',
  ];
  expect(said(...chat).map(([speaker]) => speaker)).toEqual(['bot', 'Dana Whitfield', 'Dana Whitfield']);
  const [bot] = [...readChat(chat)];
  expect(bot).toMatchObject({ speaker: 'PagerDuty' });
});

it('who joined is the app’s own remark, unless somebody writes of it', () => {
  const below = (text: string) => said('张三 14:02', '我来看', text)[0]?.[1];
  expect(below('"魏子衿"加入了群聊')).toBe('我来看');
  expect(below('你邀请"魏子衿"加入了群聊')).toBe('我来看');
  expect(below('"魏子衿"通过扫描"李四"分享的二维码加入群聊')).toBe('我来看');
  expect(below('魏子衿还没加入群聊')).toBe('我来看\n魏子衿还没加入群聊');
});

it('what a tracker says of somebody below their name is nobody’s words', () => {
  const thread = ['kira-w commented on May 12, 2026, 9:31 AM', 'Member', 'Reproduced.'];
  expect(said(...thread)).toEqual([['kira-w', 'Reproduced.']]);
});

it('the first line that begins with a text, as looking through all of them finds it', () => {
  const lines = ['ab', 'abc', 'a', '', 'b', ' abc ', 'abcd', 'ba', 'a', '乙', '乙方'];
  const found = firstBeginnings(lines);
  for (const line of lines) {
    const text = line.trim();
    expect(found.get(text)).toBe(lines.findIndex((one) => one.trim().startsWith(text)));
  }
});

it('looks at each line of a chat with threads as often as in a chat ten times as short', () => {
  const looks = (threads: number): number => {
    let count = 0;
    const lines = Array.from({ length: threads }, (_, index) => [
      'Dana Whitfield  2:02 PM',
      `step ${index} of the rollout`,
      'replied to a thread:',
      `step ${index} of`,
      'done',
    ]).flat();
    const counting = new Proxy(lines, {
      get: (own, key, receiver) => {
        count += 1;
        return Reflect.get(own, key, receiver);
      },
    });
    expect([...readChat(counting)].filter(({ kind }) => kind === 'said')).toHaveLength(threads);
    return count / lines.length;
  };
  expect(looks(2000) / looks(200)).toBeLessThan(1.2);
});
