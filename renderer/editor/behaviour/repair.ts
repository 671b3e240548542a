/** Keeps the document within what prose can hold, whichever way something came in. */
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode } from '@lexical/table';
import { $unwrapNode } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $getState,
  $isElementNode,
  $isParagraphNode,
  defineExtension,
  type ElementNode,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { isAllowedLink } from '../../../shared/prose/links';
import { $isBlock } from '../bridge/read-blocks';
import { reference } from '../bridge/states';
import { $keepTable } from './tables';

const ourFormats = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH | IS_CODE;

/** Underline, colours and the like have no place in prose. */
function $plainText(node: TextNode): void {
  if (node.getFormat() & ~ourFormats) node.setFormat(node.getFormat() & ourFormats);
  if (node.getStyle() !== '') node.setStyle('');
}

function $refuseLink(link: LinkNode): void {
  if ($getState(link, reference) === null && !isAllowedLink(link.getURL())) $unwrapNode(link);
}

/** A quotation holds blocks; Lexical's own ways make one that holds a line. */
function $deepenQuote(quote: QuoteNode): void {
  if (quote.isShadowRoot()) return;
  const line = $createParagraphNode().append(...quote.getChildren());
  quote.setIsShadowRoot(true).append(line);
}

/** A line of text that swallowed blocks lets them out behind itself. */
function $letBlocksOut(line: ElementNode): void {
  const children = line.getChildren();
  const first = children.findIndex($isBlock);
  if (first === -1) return;
  const rest = $asBlocks(children.slice(first));
  rest.reduce((before, block) => before.insertAfter(block, false), line as LexicalNode);
  if (line.isEmpty()) line.remove();
}

function $asBlocks(nodes: readonly LexicalNode[]): readonly LexicalNode[] {
  const blocks: LexicalNode[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if ($isBlock(node)) blocks.push(node);
    else if ($isParagraphNode(last)) last.append(node);
    else blocks.push($createParagraphNode().append(node));
  }
  return blocks;
}

/** The lines of text anywhere below, each as its inline nodes. */
function $linesOf(node: LexicalNode): readonly (readonly LexicalNode[])[] {
  if (!$isElementNode(node)) return [[node]];
  const children = node.getChildren();
  return children.some($isBlock) ? children.flatMap($linesOf) : [children];
}

/** A table cell is one line of text with line breaks. */
function $flattenCell(cell: TableCellNode): void {
  const [first, ...others] = cell.getChildren();
  if (first === undefined || (others.length === 0 && $isParagraphNode(first))) return;
  const lines = cell.getChildren().flatMap($linesOf);
  const line = $createParagraphNode().setFormat($isElementNode(first) ? first.getFormatType() : '');
  cell.append(line);
  lines.forEach((nodes, index) => {
    if (index > 0) line.append($createLineBreakNode());
    line.append(...nodes.filter((node) => !$isBlock(node)));
  });
  for (const child of cell.getChildren()) if (!child.is(line)) child.remove(true);
}

export const RepairExtension = defineExtension({
  name: 'afterword/repair',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $plainText),
      editor.registerNodeTransform(LinkNode, $refuseLink),
      editor.registerNodeTransform(QuoteNode, $deepenQuote),
      editor.registerNodeTransform(ParagraphNode, $letBlocksOut),
      editor.registerNodeTransform(HeadingNode, $letBlocksOut),
      editor.registerNodeTransform(TableCellNode, $flattenCell),
      editor.registerNodeTransform(TableNode, $keepTable),
    ),
});
