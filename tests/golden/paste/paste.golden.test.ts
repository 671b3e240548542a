/** Clipboards as other programs write them: structure survives, looks do not. One folder a program, clipboard and expected. */
import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { isAllowedIn, quietHtml } from '../../../renderer/editor/paste/clean-html';
import { blocksFromDom } from '../../../renderer/editor/paste/from-dom';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';

const programs = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (program: string, file: string): string =>
  readFileSync(`${import.meta.dirname}/${program}/${file}`, 'utf8');

/** The allow-list of the gate without DOMPurify, which needs a browser: the journey pastes the same files there. */
function markdownOf(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = quietHtml(html);
  for (const element of document.body.querySelectorAll('*')) {
    if (!isAllowedIn('tags', element.localName)) element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes])
      if (!isAllowedIn('attributes', name)) element.removeAttribute(name);
  }
  const children = blocksFromDom(document.body as unknown as HTMLElement) as Block[];
  return writeMarkdown({ type: 'root', children });
}

describe('pasted from', () => {
  it.each(programs)('%s', (program) => {
    expect(markdownOf(read(program, 'clipboard.txt'))).toBe(read(program, 'expected.md'));
  });

  it('every program of the list', () => {
    expect(programs.length).toBeGreaterThanOrEqual(14);
  });
});
