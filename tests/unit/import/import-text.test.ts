import { describe, expect, it } from 'vitest';
import { importText } from '../../../shared/import/import-text';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { importOptions } from '../../kit/import-options';

function imported(source: string): Retrospective {
  const outcome = importText(source, importOptions('notes.txt'));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value.retrospective;
}

describe('plain text', () => {
  it('has title, bare part titles, timelines and lists', () => {
    const source =
      '订单同步延迟复盘\r\n\r\n一、事件经过\r\n2026-03-04 14:05 告警触发\r\n14:20 回滚完成\r\n\r\n原因分析\r\n队列积压。\r\n\r\n改进措施\r\n1. 加限流\r\n2. 补演练';
    const retrospective = imported(source);
    expect(retrospective.title).toBe('订单同步延迟复盘');
    expect(retrospective.events.map(({ time, text }) => [time.at, text])).toEqual([
      ['2026-03-04T14:05:00Z', '告警触发'],
      ['2026-03-04T14:20:00Z', '回滚完成'],
    ]);
    expect(writeMarkdown(retrospective.prose.causes)).toBe('队列积压。\n');
    expect(retrospective.actionItems.map(({ text }) => text)).toEqual(['1. 加限流', '2. 补演练']);
  });

  it('takes no character for markup', () => {
    const { prose } = imported('Title\n\na *b* <i>c</i> `d` [e](f) 1_000_000 # g');
    expect(prose.unsorted.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: 'a *b* <i>c</i> `d` [e](f) 1_000_000 # g' }] },
    ]);
  });

  it('keeps line ends that were meant and joins lines an editor wrapped', () => {
    const long = 'word '.repeat(14).trim();
    const { prose } = imported(`Start.\n\none\ntwo\n\n${long}\n${long}\nend`);
    expect(prose.unsorted.children.map((block) => 'children' in block && block.children.length)).toEqual([
      1, 3, 1,
    ]);
  });

  it('answers an empty document for nothing', () => {
    expect(imported('').title).toBe('notes');
  });
});
