/** A headless editor with the nodes of the bridge, for tests without a page. */
import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { HorizontalRuleNode } from '@lexical/extension';
import { createHeadlessEditor } from '@lexical/headless';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getRoot, type Klass, type LexicalEditor, type LexicalNode } from 'lexical';
import { $readProse, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { KeptBlockNode, KeptInlineNode } from '../../../renderer/editor/bridge/kept-nodes';
import type { Prose } from '../../../shared/prose/prose';

/** Every Lexical node class that prose can become; in the app most come with an extension. */
export const proseNodes: readonly Klass<LexicalNode>[] = [
  KeptBlockNode,
  KeptInlineNode,
  CodeHighlightNode,
  CodeNode,
  HeadingNode,
  HorizontalRuleNode,
  LinkNode,
  ListItemNode,
  ListNode,
  QuoteNode,
  TableCellNode,
  TableNode,
  TableRowNode,
];

export const headlessEditor = (): LexicalEditor =>
  createHeadlessEditor({
    namespace: 'test',
    nodes: [...proseNodes],
    onError: (error) => {
      throw error;
    },
  });

/** Prose through Lexical and back. */
export function throughLexical(prose: Prose, editor = headlessEditor()): Prose {
  editor.update(
    () => {
      $getRoot().clear();
      $writeProse(prose);
    },
    { discrete: true },
  );
  return editor.getEditorState().read($readProse);
}
