import { describe, expect, it } from 'vitest';
import { placeBelow, separateNotes } from '../../../shared/manuscript/place';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { emptyProse } from '../../../shared/prose/prose';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';

const placed = (source: string, depth: number) =>
  writeMarkdown({ type: 'root', children: [...placeBelow(readMarkdown(source).children, depth)] });

describe('placeBelow', () => {
  it('puts the shallowest heading one below, whatever it was', () => {
    expect(placed('# a\n\n## b\n', 2)).toBe('### a\n\n#### b\n');
    expect(placed('#### a\n\n##### b\n', 2)).toBe('### a\n\n#### b\n');
  });

  it('goes no deeper than six, and takes headings in quotes along', () => {
    expect(placed('# a\n\n##### b\n', 3)).toBe('#### a\n\n###### b\n');
    expect(placed('# a\n\n> ## b\n', 2)).toBe('### a\n\n> #### b\n');
  });

  it('drops blank paragraphs and keeps everything else as it is', () => {
    expect(placeBelow([{ type: 'paragraph', children: [] }], 2)).toEqual([]);
    const blocks = readMarkdown('a\n\n- b\n').children;
    expect(placeBelow(blocks, 2)).toEqual(blocks);
  });
});

describe('separateNotes', () => {
  const pages = (sources: Partial<Record<PageId, string>>) =>
    separateNotes(
      Object.fromEntries(
        pageIds.map((page) => [page, sources[page] ? readMarkdown(sources[page]) : emptyProse]),
      ) as Record<PageId, typeof emptyProse>,
      ['source-1'],
    );

  it('renames a footnote that another page has too, mark and text alike', () => {
    const result = pages({ goals: 'a[^1]\n\n[^1]: x\n', causes: 'b[^1]\n\n[^1]: y\n' });
    expect(writeMarkdown(result.goals)).toBe('a[^1]\n\n[^1]: x\n');
    expect(writeMarkdown(result.causes)).toBe('b[^1-2]\n\n[^1-2]: y\n');
  });

  it('keeps the text of a link whose definition is renamed', () => {
    const result = pages({
      goals: '[a]\n\n[a]: https://x.example\n',
      causes: '[a]\n\n[a]: https://y.example\n',
    });
    expect(writeMarkdown(result.causes)).toBe('[a][a-2]\n\n[a-2]: https://y.example\n');
  });

  it('gives way to reserved names', () => {
    expect(writeMarkdown(pages({ goals: 'a[^source-1]\n\n[^source-1]: x\n' }).goals)).toContain(
      '[^source-1-2]',
    );
  });
});
