/** Every Lexical node class that prose can become. */
import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { HorizontalRuleNode } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { Klass, LexicalNode } from 'lexical';
import { KeptBlockNode, KeptInlineNode } from './kept-nodes';

/** Those that come with no Lexical extension. */
export const ownNodes: readonly Klass<LexicalNode>[] = [KeptBlockNode, KeptInlineNode];

export const proseNodes: readonly Klass<LexicalNode>[] = [
  ...ownNodes,
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
