import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mermaidDrawings } from '../../../shared/diagrams/mermaid/mermaid-drawings';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importOwnMarkdown } from '../../../shared/import/own-markdown';
import type { Language } from '../../../shared/kit/bilingual';
import { readDataBlock } from '../../../shared/manuscript/back/data-block';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { hashBytes, importOptions } from '../../kit/import-options';

/** `npm run soak` asks for a thousand. */
const runs = Number(process.env.MARKDOWN_ROUND_TRIPS ?? 10);

const written = (document: Retrospective, language: Language, isDrawn = false): string => {
  const pictures = isDrawn ? mermaidDrawings(document, { language, keyEventsOnly: false }) : {};
  return exportMarkdown(composeManuscript(document, { language, pictures }), { document });
};

async function back(markdown: string): Promise<Retrospective | null> {
  const imported = await importOwnMarkdown(markdown, importOptions(), hashBytes);
  return imported?.retrospective ?? null;
}

describe('Markdown of ours', () => {
  it('gives back every document as it was, in both languages, with Mermaid and without', {
    timeout: 3_600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRetrospective,
        fc.constantFrom('en' as const, 'zh' as const),
        fc.boolean(),
        async (document, language, isDrawn) => {
          const markdown = written(document, language, isDrawn);
          expect(await back(markdown)).toEqual(document);
        },
      ),
      { seed: 20_261_128, numRuns: runs, endOnFailure: true },
    );
    if (process.env.MARKDOWN_ROUND_TRIPS) console.log(`Markdown out and in: ${runs} documents given back`);
  });

  it('notices what is not there any more: the control', async () => {
    const [document] = fc.sample(arbitraryRetrospective, { seed: 7, numRuns: 1 });
    if (!document) throw new Error('no sample');
    const markdown = written({ ...document, title: 'Kept title' }, 'en').replaceAll(
      'Kept title',
      'Another title',
    );
    expect((await back(markdown))?.title).toBe('Another title');
    expect(readDataBlock('# Nothing kept\n')).toBeNull();
  });
});
