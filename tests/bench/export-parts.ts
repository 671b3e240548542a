/** What the bench of the export runs: the sample grown to about a hundred pages, and its way into each format. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Heading, RootContent } from 'mdast';
import { exportDocx } from '../../shared/export/docx/export-docx';
import { exportHtml } from '../../shared/export/html/export-html';
import { exportMarkdown } from '../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../shared/manuscript/compose';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';

/** As often as that its narrative and its analysis stand in it one after the other: some 40,000 words. */
const times = 175;

const heading = (value: string): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const grown = (name: string, blocks: readonly RootContent[]): RootContent[] =>
  Array.from({ length: times }, (_, index) => [heading(`${name} ${index + 1}`), ...blocks]).flat();

function readFrom(path: string): Retrospective {
  const read = readRetrospective(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The long document as JSON; `sample` is the path of the one it grows from. */
export function longDocument(sample: string): string {
  const read = readRetrospective(readFrom(sample));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const short = read.value;
  const { narrative, causes } = short.prose;
  const prose = {
    ...short.prose,
    narrative: { ...narrative, children: grown('Part of the story', narrative.children) },
    causes: { ...causes, children: grown('Line of reasoning', causes.children) },
  };
  return JSON.stringify({ ...short, id: 'bench', sample: false, prose });
}

const composed = (path: string) => composeManuscript(readFrom(path), { language: 'en' });

/** The whole way of a fresh process: read, compose, write. */
export async function toDocx(path: string, output: string): Promise<void> {
  writeFileSync(output, await exportDocx(composed(path)));
}

/** The text of a format, composed from the document each time. */
export const toText: Readonly<Record<'markdown' | 'html', (path: string) => string>> = {
  markdown: (path) => exportMarkdown(composed(path)),
  html: (path) => exportHtml(composed(path)),
};
