/** Names as chats show them: what of it is the name, what the job or the team, and what is nobody's name. */
import { expect, it } from 'vitest';
import { isGroup, titledName } from '../../../shared/intake/people/title';

it('takes the team from beside a Chinese name, on either side, and leaves what is no name', () => {
  expect(titledName('程浩-支付')).toEqual({ name: '程浩', title: '支付' });
  expect(titledName('支付-程浩')).toEqual({ name: '程浩', title: '支付' });
  expect(titledName('张三-运维')).toEqual({ name: '张三', title: '运维' });
  expect(titledName('支付-网关')).toEqual({ name: '支付-网关', title: '' });
  expect(titledName('程浩')).toEqual({ name: '程浩', title: '' });
});

it('takes whoever has the watch for several people, and a handle for one', () => {
  for (const name of ['oncall-booking', 'on-call-search', 'team-payments']) expect(isGroup(name)).toBe(true);
  for (const name of ['dana.w', 'jonas', 'nocturne', 'teamo']) expect(isGroup(name)).toBe(false);
});
