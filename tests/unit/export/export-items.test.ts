import { describe, expect, it } from 'vitest';
import { exportCsv, field } from '../../../shared/export/items/export-csv';
import { exportIcs } from '../../../shared/export/items/export-ics';
import { emptyActionItem } from '../../../shared/retrospective/action-items';
import { blank, readSample } from './manuscript-of';

const items = (...texts: readonly string[]) => ({
  ...blank(),
  actionItems: texts.map((text, index) => ({
    ...emptyActionItem(`a${index}`),
    text,
    owner: 'SRE',
    due: '2026-12-31',
  })),
});

describe('action items as CSV', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    '\u3000=1',
    '|x',
    '%x',
  ])('makes no formula of %j', (text) => expect(field(text)).toMatch(/^"?'/));

  it('quotes what would part cells and leaves plain words alone', () => {
    expect([field('a'), field('a,b'), field('a"b'), field('a\r\nb'), field('中文')]).toEqual([
      'a',
      '"a,b"',
      '"a""b"',
      '"a\nb"',
      '中文',
    ]);
  });

  it('is a table with a header of the language', () => {
    const [head, row, end] = exportCsv([items('Alert, soon')], 'zh').split('\r\n');
    expect(head).toBe('\uFEFF文档,措施,负责角色,期限,状态,验证办法,对象,方式,强度,链接');
    expect(row).toBe('Case,"Alert, soon",SRE,2026-12-31,待办,,,,,');
    expect(end).toBe('');
  });

  it('has a row for every action item of the samples', () => {
    for (const language of ['en', 'zh'] as const) {
      const sample = readSample(language);
      const rows = exportCsv([sample], language).trimEnd().split('\r\n');
      expect(rows).toHaveLength(sample.actionItems.length + 1);
    }
  });
});

describe('action items as a calendar', () => {
  const ics = (...texts: readonly string[]) => exportIcs([items(...texts)], 'en', '2026-03-05T09:00:00.000Z');

  it('has one whole day for each that is open', () => {
    const lines = ics('Alert; on, pool\\saturation\nsoon').split('\r\n');
    expect(lines).toContain('SUMMARY:Alert\\; on\\, pool\\\\saturation\\nsoon');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20260305T090000Z');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  it('leaves out what is done or has no day', () => {
    const document = items('one', 'two', 'three');
    const [one, two, three] = document.actionItems;
    if (!one || !two || !three) throw new Error('three');
    const changed = {
      ...document,
      actionItems: [{ ...one, state: 'done' as const }, { ...two, due: null }, three],
    };
    expect(exportIcs([changed], 'en', '2026-03-05T09:00:00Z').match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('folds at 75 bytes without tearing a character, and reads back', () => {
    const text = '把告警阈值改为按分位数计算，并在发布前自动核对👩🏽‍💻'.repeat(6);
    const folded = ics(text);
    for (const line of folded.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toContain(`SUMMARY:${text}`);
  });

  it('carries no address that is none and no line of its own', () => {
    const document = items('x');
    const [item] = document.actionItems;
    if (!item) throw new Error('one');
    const evil = {
      ...document,
      actionItems: [{ ...item, link: 'javascript:alert(1)', owner: 'a\r\nATTACH:x' }],
    };
    const text = exportIcs([evil], 'en', '2026-03-05T09:00:00Z');
    expect(text).not.toMatch(/^(?:ATTACH|URL)/m);
  });
});
