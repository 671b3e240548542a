/** Turning the selected blocks into another kind and back: what the toolbar and the keys call. */
import { $createCodeNode, $isCodeNode } from '@lexical/code';
import {
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  type ListType,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $blocksOf, $cellOf, $itemOf } from './places';
import { $keepingReach } from './readers';

export type TextBlock = 'paragraph' | 'h1' | 'h2' | 'h3';
const $range = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $cellOf(selection.anchor.getNode()) === null ? selection : null;
};

export const setTextBlock = (editor: LexicalEditor, kind: TextBlock): void =>
  editor.update(() =>
    $keepingReach(() =>
      $setBlocksType($range(), () =>
        kind === 'paragraph' ? $createParagraphNode() : $createHeadingNode(kind),
      ),
    ),
  );

const listCommands = {
  bullet: INSERT_UNORDERED_LIST_COMMAND,
  number: INSERT_ORDERED_LIST_COMMAND,
  check: INSERT_CHECK_LIST_COMMAND,
} as const satisfies Record<ListType, unknown>;

export const toggleList = (editor: LexicalEditor, type: ListType): void =>
  editor.update(() => {
    const selection = $range();
    if (selection === null) return;
    const list = $itemOf(selection.anchor.getNode())?.getParent();
    const isOn = $isListNode(list) && list.getListType() === type;
    $keepingReach(() => editor.dispatchCommand(isOn ? REMOVE_LIST_COMMAND : listCommands[type], undefined));
  });

export const toggleQuote = (editor: LexicalEditor): void =>
  editor.update(() => {
    const selection = $range();
    if (selection === null) return;
    const quote = $findMatchingParent(selection.anchor.getNode(), $isQuoteNode);
    $keepingReach(() => (quote === null ? $wrap($blocksOf(selection)) : quote.collapseAtStart()));
  });

function $wrap(blocks: readonly LexicalNode[]): void {
  const quote = $createQuoteNode({ shadowRoot: true });
  blocks[0]?.insertBefore(quote);
  quote.append(...blocks);
}

export const toggleCodeBlock = (editor: LexicalEditor): void =>
  editor.update(() => {
    const selection = $range();
    if (selection === null) return;
    const blocks = $blocksOf(selection);
    $keepingReach(() =>
      blocks.every($isCodeNode) ? $setBlocksType(selection, $createParagraphNode) : $codeFrom(blocks),
    );
  });

function $codeFrom(blocks: readonly LexicalNode[]): void {
  const lines = blocks.flatMap((block) => block.getTextContent().split(/\n+/));
  const code = $createCodeNode();
  lines.forEach((line, index) => {
    if (index > 0) code.append($createLineBreakNode());
    if (line !== '') code.append($createTextNode(line));
  });
  blocks[0]?.insertBefore(code);
  for (const block of blocks) block.remove();
  code.selectEnd();
}
