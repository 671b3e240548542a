import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/node/decode-text';
import { importRecognised } from '../../../shared/import/import-recognised';
import type { Imported } from '../../../shared/import/imported';
import { recognise } from '../../../shared/import/recognise';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { pageIds } from '../../../shared/retrospective/step-id';
import { hashBytes, importOptions } from '../../kit/import-options';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

async function imported(folder: string): Promise<Imported> {
  const name = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const recognised = recognise(name, readFileSync(join(folder, name)), decodeText);
  const found = recognised.ok ? recognised.value : null;
  if (!found || found.kind === 'archive' || found.kind === 'json' || found.kind === 'zip')
    throw new Error(name);
  const bytes = readFileSync(join(folder, name));
  const outcome = await importRecognised(found, bytes, importOptions(name), hashBytes);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** What an import made, as a page a person can read and compare. */
function outline({ retrospective, report }: Imported): string {
  const { title, language, zone, severity, status, tags } = retrospective;
  const lines = [
    `title: ${title}`,
    `language: ${language}, zone: ${zone}, severity: ${severity}, state: ${status.state}, tags: ${tags.join(', ')}`,
    `words: ${report.wordsIn} in, ${report.wordsKept} kept`,
    ...report.parts.map((part) => `part: ${part.title} → ${part.page} (${part.kind})`),
    ...retrospective.events.map(
      ({ time, role, text }) =>
        `event: ${[time.text, time.at, time.until, time.certainty, role, text].join(' | ')}`,
    ),
    ...retrospective.actionItems.map(
      (item) => `action item: ${[item.text, item.owner, item.due, item.state, item.link].join(' | ')}`,
    ),
    `former titles: ${retrospective.formerTitles.join(' · ')}`,
    ...retrospective.participants.map(({ label, role }) => `participant: ${label} | ${role}`),
  ];
  const pages = pageIds.filter((page) => retrospective.prose[page].children.length > 0);
  const prose = pages.map((page) => `\n=== ${page} ===\n\n${writeMarkdown(retrospective.prose[page])}`);
  return `${lines.join('\n')}\n${prose.join('')}`;
}

describe('import', () => {
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    await expect(outline(await imported(join(here, name)))).toMatchFileSnapshot(
      join(here, name, 'expected.txt'),
    );
  });
});

/** What a person finds in the files LibreOffice and pandoc made, by reading them: titled parts, events, measures, people. */
const readByEye: Readonly<
  Record<string, readonly [parts: number, events: number, measures: number, people: number]>
> = {
  'word-labels-en': [4, 3, 2, 0],
  'word-numbered-zh': [5, 3, 2, 3],
  'word-form-zh': [4, 2, 2, 0],
  'word-merged-cells-en': [5, 3, 1, 2],
  'word-from-rst-en': [5, 3, 2, 0],
  'word-from-web-zh': [6, 3, 2, 3],
  'word-from-flat-xml-zh': [5, 3, 2, 3],
  'word-from-markdown-en': [5, 3, 2, 0],
  'word-from-markdown-zh': [6, 3, 2, 2],
};

describe('a Word file of another program', () => {
  it.each(Object.entries(readByEye))(
    'has what a person finds in it, every word kept: %s',
    async (name, found) => {
      const { retrospective, report } = await imported(join(here, name));
      const { events, actionItems, participants } = retrospective;
      const known = report.parts.filter(({ kind }) => kind !== 'unsorted');
      expect([known.length, events.length, actionItems.length, participants.length]).toEqual(found);
      expect(report.wordsKept).toBe(report.wordsIn);
      expect(report.wordsIn).toBeGreaterThan(50);
    },
  );
});
