import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';
import { wordsOf } from '../../../shared/prose/words';
import { partsOf, textOfPart } from './docx-parts';
import { readSample } from './manuscript-of';
import { typedWords } from './typed-words';

const missing = (typed: ReadonlySet<string>, text: string): readonly string[] => {
  const there = new Set(wordsOf(text));
  return [...typed].filter((word) => !there.has(word));
};

const docxText = async (bytes: Promise<Uint8Array>): Promise<string> => {
  const parts = partsOf(await bytes);
  return ['word/document.xml', 'word/footnotes.xml'].map((path) => textOfPart(parts[path] ?? '')).join('\n');
};

describe.each(['en', 'zh'] as const)('the %s sample', (language) => {
  const sample = readSample(language);
  const typed = typedWords(sample);

  it('has every typed word in Markdown, read back', () => {
    const [, front = '', body = ''] = exportMarkdown(composeManuscript(sample, { language })).split(/^---$/m);
    expect(front).toContain(`severity: ${sample.severity}`);
    expect(missing(typed, plainText(readMarkdown(body)))).toEqual([]);
  });

  it('has every typed word in the Word document', async () => {
    const text = await docxText(exportDocx(composeManuscript(sample, { language })));
    expect(missing(typed, text)).toEqual([]);
  });

  it('would be noticed if a word were missing', () => {
    const { sections, ...rest } = composeManuscript(sample, { language });
    const cut = { ...rest, sections: sections.filter(({ id }) => id !== 'measures') };
    expect(missing(typed, plainText(readMarkdown(exportMarkdown(cut)))).length).toBeGreaterThan(0);
  });
});
