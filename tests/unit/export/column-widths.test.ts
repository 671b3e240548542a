import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { columnWidths, textWidth } from '../../../shared/export/docx/column-widths';
import { readMarkdown } from '../../../shared/prose/markdown';

const widthsOf = (source: string, measure = 9400): readonly number[] =>
  columnWidths(readMarkdown(source).children[0] as Table, measure);

const long = 'a sentence that goes on and on and on and on and on and on and on and on and on and on';

describe('columnWidths', () => {
  it('adds up to the measure exactly', () => {
    for (const source of [
      '|a|\n|-|\n',
      '|a|b|c|\n|-|-|-|\n|1|22|333|\n',
      `|a|b|\n|-|-|\n|${long}|${long}|\n`,
    ])
      expect(widthsOf(source, 9413).reduce((sum, width) => sum + width, 0)).toBe(9413);
  });

  it('gives short columns what they need and the rest to the long one', () => {
    const [time = 0, text = 0] = widthsOf(`|Time|What|\n|-|-|\n|14:02|${long}|\n`);
    expect(time).toBeLessThan(800);
    expect(text).toBeGreaterThan(8000);
  });

  it('counts Chinese characters twice', () => {
    expect(textWidth('延迟 ab')).toBe(7);
    const [chinese = 0, latin = 0] = widthsOf('|恢复恢复恢复|abcdef|\n|-|-|\n');
    expect(chinese).toBeGreaterThan(latin);
  });

  it('stays positive with many columns of long words', () => {
    const cells = Array.from({ length: 30 }, () => 'unbreakableword').join('|');
    const widths = widthsOf(`|${cells}|\n|${'-|'.repeat(30)}\n`);
    expect(widths).toHaveLength(30);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});

describe('columns of a crowded table', () => {
  const cells =
    'Offer publishing in groups in the publication screen and make it the default (F1.1, PRC-204)';
  const crowded = `|Measure|Owner|Due|How we will know|Type|State|
|-|-|-|-|-|-|
|${cells}|customer success|2026-03-27|The next three price lists keep the cache hit rate above 70 %|internal, automatic check (4)|In progress|
`;
  const [measure = 0, owner = 0, due = 0, proof = 0, type = 0, state = 0] = widthsOf(crowded);

  it('keeps words and dates whole', () => {
    for (const [width, word] of [
      [measure, 'publication'],
      [owner, 'customer'],
      [due, '2026-03-27'],
      [proof, 'three'],
      [type, 'automatic'],
      [state, 'In progress'],
    ] as const)
      expect(width).toBeGreaterThanOrEqual(textWidth(word) * 100 + 150 - 1);
  });

  it('gives those who say most the rest', () => {
    expect(measure).toBeGreaterThan(proof);
    expect(proof).toBeGreaterThan(owner);
    expect(measure).toBeGreaterThan(1.4 * state);
  });

  it('keeps times in one line, in Chinese too', () => {
    const [time = 0] = widthsOf(`|时间|发生了什么|\n|-|-|\n|约3月12日 09:18|${'恢复'.repeat(80)}|\n`);
    expect(time).toBeGreaterThanOrEqual(textWidth('约3月12日 09:18') * 100 + 150 - 1);
  });
});
