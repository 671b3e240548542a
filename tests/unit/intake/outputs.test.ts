/** Whoever spoke in a pasted text is in none of the files a retrospective of it leaves as. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { retrospectiveFrom } from '../../../shared/intake/to-retrospective';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { type IntakeCase, intakeCases } from '../../intake-eval/cases';

const named = intakeCases().filter(({ names }) => names.length > 0);

/** All parts of all names that stand by themselves in the text. */
function namesIn(text: string, { names }: IntakeCase): readonly string[] {
  const parts = names.flatMap((name) => [name, ...name.split(/[ ,]+/)]);
  return parts.filter((name) =>
    /\p{Script=Han}/u.test(name)
      ? text.includes(name)
      : new RegExp(`(?<![\\p{L}])${name.replace('.', '\\.')}(?![\\p{L}])`, 'u').test(text),
  );
}

const opened = ({ intake }: IntakeCase) => {
  let count = 0;
  return retrospectiveFrom(intake, {
    makeId: () => `id-${++count}`,
    now: '2026-11-27T00:00:00Z',
    title: '',
    kept: new Set(intake.proposals.map(({ id }) => id)),
  });
};

const docxText = async (own: IntakeCase): Promise<string> => {
  const language = own.intake.language;
  const bytes = await exportDocx(composeManuscript(opened(own), { language }));
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
    .replace(/<[^>]+>/g, '');
};

it('not in the JSON of the document, nor in Markdown', () => {
  expect(named.length).toBeGreaterThan(60);
  for (const own of named) {
    const retrospective = opened(own);
    expect(namesIn(JSON.stringify(retrospective), own), own.name).toEqual([]);
    const manuscript = composeManuscript(retrospective, { language: own.intake.language });
    expect(namesIn(exportMarkdown(manuscript), own), own.name).toEqual([]);
  }
});

it('nor in any part of a Word file', async () => {
  for (const own of named.filter((_, index) => index % 8 === 0))
    expect(namesIn(await docxText(own), own), own.name).toEqual([]);
});

it('and a name that is there is found', () => {
  const [own] = named;
  if (!own) throw new Error('Somebody speaks in a text.');
  expect(namesIn(own.text, own)).not.toEqual([]);
});
