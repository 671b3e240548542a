/** Whatever Lexical's own ways put into the document, it stays within what prose can hold, and no words are lost. */
import { $createCodeNode } from '@lexical/code';
import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  defineExtension,
  type LexicalNode,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { RepairExtension } from '../../../renderer/editor/behaviour/repair';
import { $readProse, $writeBlock } from '../../../renderer/editor/bridge/bridge';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';
import { proseNodes } from './editor-nodes';

function markdownAfter($make: () => readonly LexicalNode[]): string {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      namespace: 'test',
      nodes: [...proseNodes],
      dependencies: [HeadlessExtension, RepairExtension],
    }),
  );
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...$make());
    },
    { discrete: true },
  );
  return writeMarkdown(editor.getEditorState().read($readProse));
}

const $words = (text: string) => $createTextNode(text);
const $line = (text: string) => $createParagraphNode().append($words(text));

function $tableWith(content: readonly LexicalNode[]): LexicalNode {
  const table = $writeBlock(readMarkdown('| a |\n| - |\n| b |').children[0] as Block);
  const row = $isTableNode(table) ? table.getLastChild() : null;
  const cell = $isElementNode(row) ? row.getFirstChild() : null;
  if ($isTableCellNode(cell)) cell.append(...content);
  return table;
}

describe('repair', () => {
  it('drops marks that prose has not', () => {
    expect(
      markdownAfter(() => [$createParagraphNode().append($words('a').setFormat(8).setStyle('color: red'))]),
    ).toBe('a\n');
  });
  it('takes the address from a link that would run, and leaves its words', () => {
    const $link = (url: string) => $createParagraphNode().append($createLinkNode(url).append($words('a')));
    expect(markdownAfter(() => [$link('javascript:alert(1)')])).toBe('a\n');
    expect(markdownAfter(() => [$link('https://example.com')])).toBe('[a](https://example.com)\n');
  });
  it('makes a quotation of one line one of blocks', () => {
    expect(markdownAfter(() => [$createQuoteNode().append($words('a'))])).toBe('> a\n');
  });
  it('lets blocks out of a line of text', () => {
    const $mixed = () =>
      $createParagraphNode().append($words('a'), $createCodeNode().append($words('b')), $words('c'));
    expect(markdownAfter(() => [$mixed()])).toBe('a\n\n```\nb\n```\n\nc\n');
  });
  it('makes one line of what comes into a table cell', () => {
    const $list = () => $createListNode('bullet').append($createListItemNode().append($words('d')));
    const markdown = markdownAfter(() => [$tableWith([$line('c'), $list()])]);
    expect(markdown).toBe('| a     |\n| ----- |\n| b c d |\n');
  });
});
