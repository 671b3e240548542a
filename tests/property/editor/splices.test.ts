/** However the text is edited, the splices that went out add up to what the editor holds. */
import fc from 'fast-check';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { $readProse, $writeBlock, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { applySplice, createSender } from '../../../renderer/editor/splices';
import { readMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';
import { headlessEditor } from '../../unit/editor/editor-nodes';

const source = [
  '# Title',
  'First **bold** words.',
  '- one\n- two\n\n  more',
  '> quoted\n>\n> twice',
  '| a | b |\n| - | - |\n| c | d |',
  '---',
  '<br>',
  '```js\nx\n```',
].join('\n\n');

type Step =
  | { readonly kind: 'type'; readonly block: number; readonly text: string }
  | { readonly kind: 'insert'; readonly block: number; readonly with: number }
  | { readonly kind: 'remove'; readonly block: number }
  | { readonly kind: 'move'; readonly block: number; readonly to: number }
  | { readonly kind: 'mark'; readonly block: number };

const place = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), block: place, text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('insert' as const), block: place, with: place }),
  fc.record({ kind: fc.constant('remove' as const), block: place }),
  fc.record({ kind: fc.constant('move' as const), block: place, to: place }),
  fc.record({ kind: fc.constant('mark' as const), block: place }),
);

const samples = readMarkdown(source).children;

function $take(step: Step): void {
  const root = $getRoot();
  const size = root.getChildrenSize();
  const node = root.getChildAtIndex(step.block % Math.max(size, 1));
  if (node === null) {
    root.append($createParagraphNode());
    return;
  }
  switch (step.kind) {
    case 'type': {
      const target = $isElementNode(node) ? (node.getLastDescendant() ?? node) : node;
      if ($isTextNode(target)) target.setTextContent(target.getTextContent() + step.text);
      else if (target === node && $isElementNode(target)) target.append($createTextNode(step.text));
      return;
    }
    case 'insert':
      node.insertAfter($writeBlock(samples[step.with % samples.length] as Block));
      return;
    case 'remove':
      node.remove();
      return;
    case 'move': {
      const to = root.getChildAtIndex(step.to % size);
      if (to !== null && to !== node) to.insertBefore(node);
      return;
    }
    case 'mark':
      for (const text of root.getAllTextNodes().slice(step.block, step.block + 2)) text.toggleFormat('bold');
  }
}

function open(editor: LexicalEditor) {
  const sender = createSender();
  let outside: readonly Block[] = [];
  editor.update(() => sender.begin({ keys: $writeProse(readMarkdown(source)), blocks: [] }), {
    discrete: true,
  });
  outside = editor.getEditorState().read($readProse).children;
  sender.begin({ keys: sender.sent().keys, blocks: outside });
  const splices: number[] = [];
  sender.register(editor, (splice) => {
    splices.push(splice.insert.length + splice.remove);
    outside = applySplice(outside, splice);
  });
  return { outside: () => outside, splices };
}

describe('splices', () => {
  it('add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const editor = headlessEditor();
        const { outside } = open(editor);
        for (const one of steps) {
          editor.update(() => $take(one), { discrete: true });
          expect(outside()).toEqual(editor.getEditorState().read($readProse).children);
        }
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  it('hold one block when one block was typed in', () => {
    const editor = headlessEditor();
    const { splices } = open(editor);
    editor.update(() => $take({ kind: 'type', block: 1, text: 'x' }), { discrete: true });
    expect(splices).toEqual([2]);
  });
});
