/** The notes of a timeline are what its events rest on; a note that is more than words keeps its row in the text. */
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importMarkdown } from '../../../shared/import/import-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Evidence } from '../../../shared/retrospective/timeline';
import { importOptions } from '../../kit/import-options';
import { readSample } from '../export/manuscript-of';

function imported(source: string): Retrospective {
  const outcome = importMarkdown(source, importOptions());
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value.retrospective;
}

const told = (evidence: Evidence): string =>
  evidence.kind === 'link'
    ? `${evidence.url} ${evidence.note}`
    : evidence.kind === 'quote'
      ? `${evidence.text} | ${evidence.source}${evidence.line === null ? '' : ` | ${evidence.line}`}`
      : '';

const restsOn = ({ events }: Retrospective): readonly (readonly string[])[] =>
  events.map(({ evidence }) => evidence.map(told));

const textOf = ({ prose }: Retrospective): string =>
  [prose.narrative, prose.unsorted].map(writeMarkdown).join('').trim();

describe('notes of a timeline', () => {
  it('are what the rows of a table rest on, one piece a paragraph', () => {
    const document = imported(
      [
        '## Timeline',
        '| Time | What happened |\n| --- | --- |\n| 14:05 | Alert fires.[^one] |\n| 14:20 | Rolled back[^two] |',
        '[^one]: “ALERT p95 > 8s” (alert channel, line 12)\n\n    <https://board.test/7> at noon',
        '[^two]: By word of mouth.',
      ].join('\n\n'),
    );
    expect(restsOn(document)).toEqual([
      ['ALERT p95 > 8s | alert channel | 12', 'https://board.test/7 at noon'],
      ['By word of mouth. | '],
    ]);
    expect(textOf(document)).toBe('');
  });

  it('are so in lists, in lines and below timed headings', () => {
    const note = '[^a]: By mail.';
    for (const source of ['- 14:05 Alert fires[^a]', '14:05 Alert fires[^a]', '### 14:05 Alert fires[^a]']) {
      const document = imported(`## Timeline\n\n${source}\n\n${note}`);
      expect(restsOn(document), source).toEqual([['By mail. | ']]);
      expect(textOf(document), source).toBe('');
    }
  });

  it.each([
    ['a quotation', '> It was red.'],
    ['code', 'Seen in:\n\n        depth 1900'],
    ['a list', 'Seen in\n\n    - mail\n    - chat'],
  ])('stay in the text with their table where one of them holds %s', (_what, note) => {
    const table = '| Time | What happened |\n| --- | --- |\n| 14:05 | Alert fires[^a] |\n| 14:20 | Over |';
    const document = imported(`## Timeline\n\n${table}\n\n[^a]: ${note}`);
    expect(document.events).toEqual([]);
    expect(textOf(document)).toContain('[^a]:');
  });

  it('stay where the text outside of the timeline points at them, too', () => {
    const document = imported(
      '## Timeline\n\n- 14:05 Alert fires[^a]\n- 14:10 Over\n\nSee there.[^a]\n\n[^a]: By mail.',
    );
    expect(restsOn(document)).toEqual([['By mail. | '], []]);
    expect(textOf(document)).toContain('[^a]: By mail.');
  });

  it('are of no use to a table that tells by the way when something was looked at', () => {
    const table = (titles: string, cells: string) =>
      `## Appendix\n\n| ${titles} |\n|---|---|---|\n| ${cells} |`;
    const looked = imported(table('Looked through | By | When', 'Names | product | 6 Mar 2026 10:30'));
    expect(looked.events).toEqual([]);
    expect(looked.reviews).toMatchObject([{ subject: 'names', by: 'product', at: '2026-03-06T02:30:00Z' }]);
    expect(looked.formerTitles).toContain('Looked through');
    expect(imported(table('# | Time | Event', '1 | 2026-03-06 10:30 | Over')).events).toHaveLength(1);
  });

  it.each(['en', 'zh'] as const)('bring a timeline of ours back without its comment, %s', (language) => {
    const before = readSample(language);
    const markdown = exportMarkdown(composeManuscript(before, { language }));
    const after = imported(markdown);
    for (const event of before.events.filter(({ time }) => time.at !== null)) {
      const same = after.events.find(({ text }) => text.includes(event.text));
      expect(same, event.text).toBeDefined();
      const { role, phase, milestone, key } = event;
      expect(same).toMatchObject({ role, phase, milestone, key, kind: event.kind });
      expect(same?.evidence.length, event.text).toBe(
        event.evidence.filter(({ kind }) => kind !== 'image').length,
      );
    }
  });
});
