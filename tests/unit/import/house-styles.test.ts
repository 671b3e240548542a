/** Ways of writing that whole houses share: each is read as what a person reads in it, and no word is lost. */
import { describe, expect, it } from 'vitest';
import { importMarkdown } from '../../../shared/import/import-markdown';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { importOptions } from '../../kit/import-options';

function imported(...blocks: readonly string[]): Retrospective {
  const outcome = importMarkdown(blocks.join('\n\n'), importOptions('house.md'));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value.retrospective;
}

describe('official papers', () => {
  it('number their events and measures in brackets', () => {
    const { events, actionItems } = imported(
      '# 关于三号泵站停运事件的复盘报告',
      '## 二、事件经过',
      '（一）2026年4月18日6时20分，泵站压力下降。',
      '（二）2026年4月18日8时30分，恢复供水。',
      '## 四、整改措施',
      '（一）更换全部门封，由设备科负责，2026年5月10日前完成。',
      '（二）巡检表增加门封检查，由运行科负责，2026年4月30日前完成。',
    );
    expect(events.map(({ text }) => text)).toEqual(['泵站压力下降。', '恢复供水。']);
    expect(actionItems.map(({ owner, due }) => [owner, due])).toEqual([
      ['设备科', '2026-05-10'],
      ['运行科', '2026-04-30'],
    ]);
  });
});

describe('papers of meetings', () => {
  it('tick boxes in lines of their own, and name who was there behind a label', () => {
    const { actionItems, participants } = imported(
      '# 积分重复发放',
      '参会人：@产品-1 @研发-2 @测试-1',
      '## 改进项',
      '☐ 发放接口按编号去重 @研发-2 截止：2026-04-05',
      '☑ 追回重复积分 @运营-1',
    );
    expect(participants.map(({ label }) => label)).toEqual(['产品-1', '研发-2', '测试-1']);
    expect(actionItems.map(({ owner, due, state }) => [owner, due, state])).toEqual([
      ['研发-2', '2026-04-05', 'open'],
      ['运营-1', null, 'done'],
    ]);
  });

  it('say a measure behind the name of the part', () => {
    const { actionItems } = imported('- **Impact**: none', '- **Review actions**: Rotate the token. (Done)');
    expect(actionItems).toMatchObject([{ text: 'Rotate the token. (Done)', state: 'done' }]);
  });
});

describe('timelines', () => {
  it('are dated by a line with nothing but the day and a remark, and read in the zone it tells', () => {
    const { events, zone } = imported(
      '# Printer',
      '## Timeline',
      '2026-02-11 (*all times UTC*)',
      '- 14:51 Order arrives\n- 14:53 Queue stops',
    );
    expect(events.map(({ time }) => time.at)).toEqual(['2026-02-11T14:51:00Z', '2026-02-11T14:53:00Z']);
    expect(zone).toBe('UTC');
  });
});

describe('a title set large by hand', () => {
  it('is the line of words above headings that are parts', () => {
    const first = 'Post-incident review: Badge readers offline';
    const parts = ['# Summary', 'No door opened.', '# Impact', 'People waited.'];
    expect(imported(first, ...parts).title).toBe(first);
    for (const other of ['Severity: SEV2', 'No door opened for an hour.', 'Key `A` is lost', 'Internal use'])
      expect(imported(other, ...parts).title).toBe('house');
  });
});

describe('tables and sentences of others', () => {
  it('are measures under recommendations, numbered or not', () => {
    const { actionItems } = imported(
      '## Recommendations',
      '| No. | Recommendation | Responsible | Deadline |\n|---|---|---|---|\n| 1 | Motor for the roof | workshop | 2026-08-31 |',
    );
    expect(actionItems).toMatchObject([
      { text: 'Motor for the roof (No.: 1)', owner: 'workshop', due: '2026-08-31' },
    ]);
  });

  it('are impacts, rules and luck where they say so', () => {
    const { impacts, rules, observations, prose } = imported(
      '## Impact',
      '| Affected | How many | Duration | Ward |\n|---|---|---|---|\n| Seedlings | 400 | 2 h | B |',
      '## Lessons learned',
      'When the fan stops at noon, then the house is too warm soon, because the roof opens only by hand.',
      '### Where we got lucky',
      '- It was cloudy',
    );
    expect(impacts).toMatchObject([
      { who: 'Seedlings', howMany: '400', howLong: '2 h', source: '(Ward: B)', estimate: null },
    ]);
    expect(rules).toMatchObject([
      {
        condition: 'the fan stops at noon',
        result: 'the house is too warm soon',
        mechanism: 'the roof opens only by hand.',
      },
    ]);
    expect(observations).toMatchObject([{ kind: 'lucky', text: 'It was cloudy' }]);
    expect(prose.patterns.children).toEqual([]);
  });

  it('stay text where they only look like it', () => {
    const { factors, practices, rules, prose } = imported(
      '## Root cause',
      '- F1 key was pressed\n- nothing else',
      '## Lessons learned',
      'When in doubt, ask.',
      '- Start: early\n- Price: high',
    );
    expect([factors, practices, rules]).toEqual([[], [], []]);
    expect(prose.causes.children).toHaveLength(1);
    expect(prose.patterns.children).toHaveLength(2);
  });
});
