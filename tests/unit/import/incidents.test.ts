import { describe, expect, it } from 'vitest';
import { importMarkdown } from '../../../shared/import/import-markdown';
import { runCommand } from '../../kit/command-line';
import { importOptions } from '../../kit/import-options';

const incident = (title: string, cause: string): string =>
  `# ${title}\n\n## Timeline\n\n- 14:02 Alert\n\n## Root cause\n\n${cause}\n`;

const incidentsOf = (source: string) => {
  const outcome = importMarkdown(source, importOptions());
  return outcome.ok ? (outcome.value.incidents ?? []) : [];
};

describe('a file of several incidents', () => {
  const both = `${incident('Orders waited', 'A full queue.')}\n${incident('Mails went twice', 'A retry.')}`;

  it('is offered as several documents too', () => {
    const found = incidentsOf(both);
    expect(found.map(({ retrospective }) => retrospective.title)).toEqual([
      'Orders waited',
      'Mails went twice',
    ]);
    expect(found.map(({ retrospective }) => retrospective.events.length)).toEqual([1, 1]);
  });

  it('is one where the headings are parts of one', () => {
    expect(incidentsOf(incident('Orders waited', 'A full queue.'))).toEqual([]);
    expect(incidentsOf('# Notes\n\nwords\n\n# More\n\nwords')).toEqual([]);
  });

  it('and a folder become archives on the command line, with one summary', async () => {
    const { stderr, files, code } = await runCommand(['import', 'old', '-o', 'out'], {
      files: { 'old/a.md': both, 'old/b.txt': 'Some words', 'old/c.bin': 'no' },
    });
    expect(code).toBe(0);
    expect([...files.keys()].filter((path) => path.startsWith('/here/out/'))).toEqual([
      '/here/out/a.afterword',
      '/here/out/a-2.afterword',
      '/here/out/b.afterword',
    ]);
    expect(stderr.split('\n').at(-2)).toMatch(/^2 of 2 files, 3 documents: words in (\d+), words kept \1$/);
  });
});
