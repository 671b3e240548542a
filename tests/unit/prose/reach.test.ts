import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { reachMark, within } from '../../../shared/prose/reach';

const seen = (source: string, ...shown: readonly string[]): string =>
  writeMarkdown({
    type: 'root',
    children: [...within(readMarkdown(source).children, (reach) => shown.includes(reach))],
  });

const source = [
  'Everybody.',
  '',
  '<!-- for: internal -->',
  '',
  'Team only.',
  '',
  '<!-- for: executive -->',
  '## Costs',
  '',
  'Money.',
  '',
  '### Details',
  '',
  'More money.',
  '',
  '## After',
  '',
  '- one',
  '- two <!-- for: internal -->',
  '',
  '> quoted <!-- for: internal -->',
  '',
  '| a | b |',
  '| - | - |',
  '| kept | kept |',
  '| gone <!--for:internal--> | gone |',
  '',
].join('\n');

describe('marks of paragraphs', () => {
  it('leave everything to the team, without the marks themselves', () => {
    const all = seen(source, 'internal', 'executive');
    expect(all).not.toContain('for:');
    for (const words of ['Team only', '## Costs', 'More money', 'two', 'quoted', 'gone'])
      expect(all).toContain(words);
  });

  it('keep back the next block, all under a heading, an item, a quote and a row', () => {
    const customers = seen(source);
    for (const words of ['Team', 'Costs', 'money', 'Money', 'Details', 'two', 'quoted', 'gone', 'for:'])
      expect(customers).not.toContain(words);
    for (const words of ['Everybody.', '## After', 'one', 'kept']) expect(customers).toContain(words);
  });

  it('show leaders what only customers are not to read', () => {
    const leaders = seen(source, 'executive');
    expect(leaders).toContain('More money');
    expect(leaders).not.toContain('Team');
  });

  it('come back from Markdown as they went', () => {
    const marked = {
      type: 'root' as const,
      children: [reachMark('internal'), ...readMarkdown('Words.').children],
    };
    expect(readMarkdown(writeMarkdown(marked))).toEqual(marked);
  });

  it('are no other comment', () => {
    expect(seen('<!-- for: nobody -->\n\nStays.')).toContain('<!-- for: nobody -->');
  });
});
