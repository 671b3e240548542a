import { describe, expect, it } from 'vitest';
import { importMarkdown } from '../../../shared/import/import-markdown';
import type { Imported } from '../../../shared/import/imported';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { PageId } from '../../../shared/retrospective/step-id';
import { importOptions } from '../../kit/import-options';

function imported(source: string, name?: string): Imported {
  const outcome = importMarkdown(source, importOptions(name));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value;
}

const page = (source: string, id: PageId): string => writeMarkdown(imported(source).retrospective.prose[id]);
const events = (source: string) =>
  imported(source).retrospective.events.map(({ time, text }) => [time.at, time.text, text]);
const actions = (source: string) => imported(source).retrospective.actionItems;

describe('parts of a document', () => {
  it('finds them by headings of every form', () => {
    const source = [
      '# Checkout latency',
      '## 1. 📋 Summary:',
      'Short.',
      'Impact',
      '------',
      'Many.',
      '**Root cause**',
      '',
      'A queue.',
      '### Customer impact assessment',
      'More.',
      '## Something else',
      'Other.',
    ]
      .join('\n\n')
      .replace('Impact\n\n---', 'Impact\n---');
    expect(imported(source).report.parts).toEqual([
      { title: '1. 📋 Summary:', page: 'document', kind: 'summary' },
      { title: 'Impact', page: 'evaluation', kind: 'impact' },
      { title: 'Root cause', page: 'causes', kind: 'causes' },
      { title: 'Something else', page: 'unsorted', kind: 'unsorted' },
    ]);
  });

  it('finds them in Chinese', () => {
    const source =
      '# 订单延迟复盘\n\n## 一、事件经过\n\n甲\n\n## 二、影响范围\n\n乙\n\n## 三、根因分析\n\n丙\n\n## 四、后续改进措施\n\n丁\n\n## 五、经验教训\n\n戊';
    const { retrospective, report } = imported(source);
    expect(report.parts.map(({ page }) => page)).toEqual([
      'narrative',
      'evaluation',
      'causes',
      'document',
      'patterns',
    ]);
    expect([retrospective.title, retrospective.language]).toEqual(['订单延迟复盘', 'zh']);
  });

  it('finds labels in list items and paragraphs outside known parts', () => {
    const source =
      '# T\n\n- **Impact**: orders stuck\n- more of it\n- **Resolution**: restarted\n\nRoot cause: a queue';
    expect(page(source, 'evaluation')).toContain('orders stuck');
    expect(page(source, 'evaluation')).toContain('- more of it');
    expect(page(source, 'narrative')).toContain('restarted');
    expect(page(source, 'causes')).toContain('a queue');
  });

  it('leaves labels inside a known part where they are', () => {
    expect(page('## Summary\n\n**What happened**: it broke.\n\n- **Impact**: big', 'document')).toContain(
      'big',
    );
  });

  it('keeps what it cannot place under Unsorted with its heading', () => {
    expect(page('# T\n\nBefore.\n\n## Glossary\n\nTerms.', 'unsorted')).toBe(
      'Before.\n\n## Glossary\n\nTerms.\n',
    );
  });

  it('does not repeat a title that names the page, but keeps its words', () => {
    const source = '## Summary\n\nShort.\n\n## Detection\n\nBy alert.';
    expect(page(source, 'document')).toBe('Short.\n');
    expect(page(source, 'narrative')).toContain('## Detection');
    expect(page(source, 'unsorted')).toBe('');
    expect(imported(source).retrospective.formerTitles).toEqual(['Summary']);
  });
});

describe('facts', () => {
  it('reads front matter and keeps all of it', () => {
    const source =
      '---\ntitle: "Queue stall"\nseverity: SEV2\nstatus: archived\ntags: [queue, "orders"]\nodd_key: odd value\n---\n\ntext';
    const { retrospective } = imported(source);
    expect(retrospective).toMatchObject({
      title: 'Queue stall',
      severity: 'SEV2',
      tags: ['queue', 'orders'],
      status: { state: 'archived' },
    });
    expect(page(source, 'unsorted')).toContain('odd_key: odd value');
  });

  it('takes the title from the first heading, then the file name', () => {
    expect(imported('# The title\n\nx').retrospective.title).toBe('The title');
    expect(imported('## Summary\n\nx', '2024-03 outage.md').retrospective.title).toBe('2024-03 outage');
  });

  it('reads facts in the lines before the first part', () => {
    const owned = (source: string) => imported(source).retrospective.owner;
    expect(owned('# T\n\n**Owner**: Platform lead\n\n## Summary\n\nx')).toBe('Platform lead');
    expect(owned('# 复盘\n\n- 日期：2026-03-05\n- 负责人：值班组\n\n## 事件概述\n\nx')).toBe('值班组');
    expect(owned('# T\n\n|Severity|SEV2|\n|-|-|\n|Owner|SRE|\n\n## Summary\n\nx')).toBe('SRE');
    expect(owned('# T\n\nx\n\n- Page earlier\n  - Owner: SRE\n')).toBe('');
    expect(imported('# T\n\n- Severity: P1\n\n## Summary\n\nx').retrospective.severity).toBe('SEV2');
  });
});

describe('timeline events', () => {
  it('come out of a table, with the announced zone', () => {
    const source =
      '## Timeline\n\nAll times in CET (GMT+1).\n\n| Time | Event |\n|---|---|\n| 2018-02-20 14:17 | Post goes live |\n| 14:55 | Autoscaling |';
    expect(events(source)).toEqual([
      ['2018-02-20T13:17:00Z', '2018-02-20 14:17', 'Post goes live'],
      ['2018-02-20T13:55:00Z', '14:55', 'Autoscaling'],
    ]);
  });

  it('come out of separate date and time columns, with role and other columns', () => {
    const source =
      '## 时间线\n\n时间均为北京时间\n\n| 日期 | 时间 | 事件 | 角色 | 备注 |\n|---|---|---|---|---|\n| 2026-03-04 | 14:05 | 告警 | 运维 | 群消息 |';
    const [event] = imported(source).retrospective.events;
    expect(event).toMatchObject({
      role: '运维',
      text: '告警（备注：群消息）',
      time: { at: '2026-03-04T06:05:00Z', zone: 'Asia/Shanghai' },
    });
  });

  it('come out of lists and pass midnight', () => {
    expect(
      events('# 2026-03-04 outage\n\n## Timeline\n\n- 22:50 – alert\n- **23:40**: rollback\n- 00:10 done'),
    ).toEqual([
      ['2026-03-04T22:50:00Z', '22:50', 'alert'],
      ['2026-03-04T23:40:00Z', '23:40', 'rollback'],
      ['2026-03-05T00:10:00Z', '00:10', 'done'],
    ]);
  });

  it('come out of timed headings; code stays as prose beneath its heading', () => {
    const source =
      '## Timeline\n\n### Feb 20 2018 14:17\n\nPosted.\n\n### 15:20\n\nFails:\n\n```\nlog\n```\n\nAfter.';
    expect(events(source).map(([, time, text]) => [time, text])).toEqual([
      ['Feb 20 2018 14:17', 'Posted.'],
      ['15:20', 'Fails:'],
    ]);
    expect(page(source, 'narrative')).toBe('### 15:20\n\n```\nlog\n```\n\nAfter.\n');
  });

  it('take the day from a heading that is a day', () => {
    expect(events('## Timeline\n\n### 2026-03-04\n\n- 10:00 a\n\n### 2026-03-05\n\n- 09:00 b')).toEqual([
      ['2026-03-04T10:00:00Z', '10:00', 'a'],
      ['2026-03-05T09:00:00Z', '09:00', 'b'],
    ]);
  });

  it('keep a time nobody can read as it was written', () => {
    const source =
      '## Timeline\n\n| Time | Event |\n|---|---|\n| 2026-03-04 10:00 | a |\n| 2X:XX | b |\n| 2026-03-04 11:00 | c |';
    expect(imported(source).retrospective.events[1]?.time).toMatchObject({ at: null, text: '2X:XX' });
  });

  it('give the links of their text as evidence', () => {
    const [event] = imported('## Timeline\n\n- 2026-03-04 10:00 [PR 1](https://example.org/1) merged')
      .retrospective.events;
    expect(event?.text).toBe('PR 1 merged');
    expect(event?.evidence).toMatchObject([{ kind: 'link', url: 'https://example.org/1', note: 'PR 1' }]);
  });

  it.each([
    [
      'a row with an image',
      '| Time | Event |\n|---|---|\n| 10:00 | ![graph](g.png) ~~not~~ |\n| 11:00 | b |',
    ],
    ['an item without a time', '- 10:00 a\n- then b'],
    ['code inside an item', '- 10:00 a\n\n  ```\n  log\n  ```\n- 11:00 b'],
  ])('stay prose with %s', (_name, body) => {
    const source = `# 2026-03-04\n\n## Timeline\n\n${body}`;
    expect(events(source)).toEqual([]);
    expect(page(source, 'narrative')).not.toBe('');
  });

  it('are not made of a sentence with a date', () => {
    expect(events('## Background\n\n2026-03-04 was a Wednesday.')).toEqual([]);
  });

  it('know milestones named beside a time', () => {
    const { retrospective } = imported(
      '- **Key events**\n  - First detected: 2026-03-04 10:00\n  - Resolved 2026-03-04 11:00',
    );
    expect(retrospective.events.map(({ milestone }) => milestone)).toEqual(['detected', 'restored']);
  });
});

describe('action items', () => {
  it('come out of lists, with points below them', () => {
    expect(
      actions('## Action items\n\n- Pin the image\n- Improve probes\n  - Reach out\n  - Dashboard').map(
        ({ text }) => text,
      ),
    ).toEqual(['Pin the image', 'Improve probes: Reach out; Dashboard']);
  });

  it('come out of check lists', () => {
    expect(
      actions('## Follow-ups\n\n- [x] a thing (owner: SRE, due: 2026-04-01)\n- [ ] b thing'),
    ).toMatchObject([{ state: 'done', owner: 'SRE', due: '2026-04-01' }, { state: 'open' }]);
  });

  it('come out of tables; what no field holds stays in the text', () => {
    const source =
      '## 改进措施\n\n| 措施 | 负责人 | 截止日期 | 状态 | 优先级 |\n|---|---|---|---|---|\n| 加限流 | 研发 | 2026-04-01 | 进行中 | 高 |';
    expect(actions(source)).toMatchObject([
      {
        text: '加限流（优先级：高）',
        owner: '研发',
        due: '2026-04-01',
        state: 'in-progress',
      },
    ]);
  });

  it('carry the sub-heading they stand under', () => {
    expect(
      actions('## Action Items\n\n### Hub\n\n- a\n\n### Proxy\n\nculler:\n\n- b').map(({ text }) => text),
    ).toEqual(['Hub: a', 'Proxy: culler: b']);
  });

  it('stay prose when there is code in them', () => {
    const source = '## Action Items\n\n- run\n\n  ```\n  x\n  ```';
    expect(actions(source)).toEqual([]);
    expect(page(source, 'document')).toContain('## Action Items');
  });
});

describe('participants', () => {
  it('come out of a line of initials or a list with roles', () => {
    expect(imported('## Attendees\n\n- RF, PW').retrospective.participants.map(({ label }) => label)).toEqual(
      ['RF', 'PW'],
    );
    expect(imported('## 参会人\n\n- 小李（研发）\n- 小王').retrospective.participants).toMatchObject([
      { label: '小李', role: '研发' },
      { label: '小王', role: '' },
    ]);
  });
});

describe('what comes from outside is harmless', () => {
  it('never loads an image', () => {
    expect(page('a ![graph](https://example.org/g.png) b', 'unsorted')).toBe(
      'a  [graph](https://example.org/g.png)  b\n',
    );
  });

  it('keeps relative links and shows refused ones as text', () => {
    expect(page('[a](../b.md) [x](javascript:alert(1))', 'unsorted')).toBe(
      '[a](../b.md) x `javascript:alert(1)`\n',
    );
  });

  it('keeps raw HTML as it is', () => {
    expect(imported('<script>alert(1)</script>').retrospective.prose.unsorted.children).toMatchObject([
      { type: 'html' },
    ]);
  });

  it('resolves references, so that pages stand alone', () => {
    expect(page('## Summary\n\n[a][1]\n\n## Notes\n\nb\n\n[1]: https://example.org', 'document')).toBe(
      '[a](https://example.org)\n',
    );
  });

  it('puts footnotes on the page that refers to them', () => {
    expect(page('## Summary\n\na[^1]\n\n## Notes\n\nb\n\n[^1]: note', 'document')).toContain('[^1]: note');
  });

  it('keeps a text nested beyond all reason as it is', () => {
    const { retrospective } = imported(`${'> '.repeat(300)}deep words`);
    expect(retrospective.prose.unsorted.children).toMatchObject([{ type: 'code' }]);
  });
});

describe('addresses, which no count of words would miss', () => {
  const head = (...names: string[]) => `| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}`;

  it('keeps the ticket of an action item whose text links elsewhere', () => {
    const table = `${head('Action', 'Ticket')}\n| Read [the runbook](https://wiki.test/r) | https://t.test/1 |`;
    const [item] = actions(`## Action items\n\n${table}`);
    expect(item).toMatchObject({ text: 'Read the runbook (https://wiki.test/r)', link: 'https://t.test/1' });
  });

  it('keeps both of two tickets', () => {
    const table = `${head('Action', 'Ticket', 'PR')}\n| Add a limit | https://t.test/1 | https://t.test/2 |`;
    const [item] = actions(`## Action items\n\n${table}`);
    expect(item).toMatchObject({ text: 'Add a limit (PR: https://t.test/2)', link: 'https://t.test/1' });
  });

  it('leaves a table prose whose header links somewhere', () => {
    const table = `${head('[Time](https://z.test)', 'Event')}\n| 14:05 | Alert |`;
    expect(events(`## Timeline\n\n${table}`)).toEqual([]);
    expect(page(`## Timeline\n\n${table}`, 'narrative')).toContain('https://z.test');
  });

  it('keeps the link of a timed heading as evidence', () => {
    const source = '## Timeline\n\n### 14:05 [Alert](https://a.test/1) fires\n\nOn call looks.';
    const [event] = imported(source).retrospective.events;
    expect(event).toMatchObject({
      text: 'Alert fires\nOn call looks.',
      evidence: [{ url: 'https://a.test/1' }],
    });
  });

  it('leaves a sub-heading standing whose link nothing else has', () => {
    const source = '## Action items\n\n### [Board](https://b.test)\n\n- Add a limit\n- Add an alert';
    expect(actions(source)).toHaveLength(2);
    expect(page(source, 'document')).toContain('https://b.test');
  });

  it('takes the day something is due by for the item, and never for the day it happened', () => {
    const outcome = importMarkdown(
      '# 通道拥塞复盘\n\n## 时间线\n\n- 14:02 排队上升\n- 14:48 恢复\n\n## 改进措施\n\n- 调整限额，2026-04-01前\n- Review it by 2026-05-01\n',
      importOptions(),
    );
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    const { events, actionItems } = outcome.value.retrospective;
    expect(actionItems.map(({ due }) => due)).toEqual(['2026-04-01', '2026-05-01']);
    expect(events.map(({ time }) => time.at?.slice(0, 10))).not.toContain('2026-04-01');
  });
});
