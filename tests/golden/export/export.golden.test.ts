import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { lookIds } from '../../../shared/export/docx/looks';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Manuscript } from '../../../shared/manuscript/manuscript';
import { partsOf, textOfPart } from '../../unit/export/docx-parts';
import { manuscriptOfMarkdown, readSample } from '../../unit/export/manuscript-of';

/** One folder a case: the Markdown it should become, and what the Word document should say. */
const cases: Readonly<Record<string, () => Manuscript>> = {
  'every-node': () => manuscriptOfMarkdown(readFileSync('tests/golden/export/every-node/input.md', 'utf8')),
  'incident-en': () => composeManuscript(readSample('en'), { language: 'en' }),
  'incident-zh': () => composeManuscript(readSample('zh'), { language: 'zh' }),
};

const lookCases = lookIds.flatMap((look) => (['en', 'zh'] as const).map((language) => ({ look, language })));

/** `document.xml` one element a line, for a diff that can be read. */
const readable = (xml: string): string => xml.replaceAll('><', '>\n<');

describe.each(Object.entries(cases))('%s', (name, manuscriptOf) => {
  const folder = `tests/golden/export/${name}`;

  it('as Markdown', async () => {
    await expect(exportMarkdown(manuscriptOf())).toMatchFileSnapshot(`../../../${folder}/expected.md`);
  });

  it('as a Word document', async () => {
    const parts = partsOf(await exportDocx(manuscriptOf()));
    const says = ['word/document.xml', 'word/footnotes.xml'].map((path) => textOfPart(parts[path] ?? ''));
    await expect(says.join('\n')).toMatchFileSnapshot(`../../../${folder}/expected.document.txt`);
  });

  if (!existsSync(`${folder}/input.md`)) return;
  it('in the very elements of the document', async () => {
    const parts = partsOf(await exportDocx(manuscriptOf()));
    const body = /<w:body>.*<\/w:body>/s.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
    await expect(readable(body)).toMatchFileSnapshot(`../../../${folder}/expected.document.xml`);
  });
});

describe.each(lookCases)('the $look look in $language', ({ look, language }) => {
  it('in the very elements of the document and its styles', async () => {
    const source = readFileSync('tests/golden/export/looks/input.md', 'utf8');
    const parts = partsOf(await exportDocx(manuscriptOfMarkdown(source, language), { look }));
    const xml = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'].map((path) => parts[path] ?? '');
    await expect(readable(xml.join('\n'))).toMatchFileSnapshot(
      `../../../tests/golden/export/looks/expected.${look}.${language}.xml`,
    );
  });
});
