import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/export/clean-text';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { wordsOf } from '../../../shared/prose/words';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { flawOf, partsOf } from './docx-parts';

const runs = { seed: 20260304, numRuns: 20 };
const language = fc.constantFrom('en' as const, 'zh' as const);

describe('any retrospective', () => {
  it('becomes a Word file whose parts are all well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRetrospective, language, async (retrospective, language) => {
        const parts = partsOf(await exportDocx(composeManuscript(retrospective, { language })));
        const flaws = Object.entries(parts).map(([path, xml]) => `${path}: ${flawOf(xml)}`);
        expect(flaws.filter((flaw) => !flaw.endsWith(': null'))).toEqual([]);
      }),
      runs,
    );
  });

  it('becomes Markdown with every action item and event in it', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, language, (retrospective, language) => {
        const markdown = exportMarkdown(composeManuscript(retrospective, { language }));
        const read = JSON.stringify(readMarkdown(markdown));
        const typed = [...retrospective.actionItems, ...retrospective.events].map(({ text }) =>
          cleanText(text),
        );
        for (const word of typed.flatMap(wordsOf)) expect(read).toContain(word);
        expect(markdown).toBe(cleanText(markdown));
      }),
      runs,
    );
  });
});
