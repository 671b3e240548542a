/** Lines as a careful typesetter would end them. */
import { expect, it } from 'vitest';
import { textWidth } from '../../../shared/drawing/measure';
import { wrap } from '../../../shared/drawing/wrap';

const look = { size: 12, weight: 400 } as const;

it('shares words out evenly over no more lines than needed', () => {
  expect(wrap('Price rule goes to all tenants at once', 140, look)).toHaveLength(2);
  const lines = wrap('同步队列从40涨到11,800，告警没有响', 100, look);
  expect(lines.join('')).toBe('同步队列从40涨到11,800，告警没有响');
  const widths = lines.map((line) => textWidth(line, look));
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 3);
});

it.each([
  '告警只看错误率，不看排队时长。',
  '手册第一步（重启）没有金丝雀检查、也没有回退！',
  '“先重启再说”是手册里的第一步；没有人质疑它',
])('begins no line with a closing mark and ends none with an opening one: %s', (text) => {
  for (const room of [30, 45, 60, 80, 110]) {
    for (const line of wrap(text, room, look)) {
      expect(line).not.toMatch(/^[，。、！；）”]/);
      expect(line).not.toMatch(/[（“]$/);
    }
  }
});

it('breaks Chinese between words and keeps figures whole', () => {
  expect(wrap('看板上没有发布记录', 60, look).every((line) => !/^(布|录)/.test(line))).toBe(true);
  expect(wrap('共1,284张订单', 40, look).some((line) => line.includes('1,284'))).toBe(true);
});

it('cuts what has no place to break, and answers nothing for nothing', () => {
  const lines = wrap('x'.repeat(50), 60, look);
  expect(lines.join('')).toBe('x'.repeat(50));
  expect(lines.every((line) => textWidth(line, look) <= 60)).toBe(true);
  expect(wrap(' \n\u0000 ', 60, look)).toEqual([]);
});
