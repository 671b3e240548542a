/** Pasting: HTML through the gate into prose, cells into tables, plain text line by line, code as it is. */
import {
  $insertGeneratedNodes,
  ClipboardImportExtension,
  GetClipboardDataExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard';
import { $isCodeNode } from '@lexical/code';
import { $isTableCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getEditor,
  $isRangeSelection,
  type BaseSelection,
  configExtension,
  defineExtension,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import type { Table } from 'mdast';
import type { Block } from '../../../shared/prose/prose';
import type { Reach } from '../../../shared/prose/reach';
import { $insertMarked, $keepToFew } from '../behaviour/copied-reach';
import { $followingWords } from '../behaviour/reach-of-words';
import { $writeBlock } from '../bridge/bridge';
import { cellsOfText } from './cells-of-text';
import { cleanHtml } from './clean-html';
import { $nodesOfCopied, $reachesOver, $withReaches, copiedKind, saidElsewhere, strictestOf } from './copied';
import { blocksFromDom } from './from-dom';
import { registerHugePastes } from './huge';
import { listenForCopies, reachOfCopied } from './last-copied';
import { isPlainPaste, registerPlainPastes } from './plain';
import { tableFromCells } from './table-from-cells';

/** Characters of HTML beyond which only its plain text is taken. */
export const htmlLimit = 2_000_000;

const $isIn = (selection: BaseSelection, is: (node: LexicalNode) => boolean): boolean =>
  $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), is) !== null;

const $inCode = (selection: BaseSelection): boolean => $isIn(selection, $isCodeNode);

type Reaches = ReadonlyMap<LexicalNode, Reach | null>;

const forEverybody = (nodes: readonly LexicalNode[]): Reaches => $reachesOver(nodes, []);

function $insert(
  nodes: readonly LexicalNode[],
  selection: BaseSelection,
  reaches = forEverybody(nodes),
): boolean {
  $insertMarked(selection, reaches, () => $insertGeneratedNodes($getEditor(), [...nodes], selection));
  return true;
}

const $pasteCopied: ImportMimeTypeFunction = (json, selection) => {
  const copied = $nodesOfCopied(json);
  return copied !== null && $insert(copied.nodes, selection, copied.reaches);
};

const $pasteHtml: ImportMimeTypeFunction = (html, selection, _next, clipboard) => {
  if (html.length > htmlLimit || $inCode(selection)) return false;
  const blocks = blocksFromDom(cleanHtml(html));
  if (blocks.length === 0) return false;
  const inCell = !$isRangeSelection(selection) || $isIn(selection, $isTableCellNode);
  const nodes = (inCell ? forCell(blocks) : blocks).map($writeBlock);
  const said = saidElsewhere(clipboard.getData(copiedKind));
  return $insert(nodes, selection, $reachesOver(nodes, said));
};

/** In a cell a table fills the cells from there on; among other things it is its words. */
function forCell(blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'table') return [withoutEmptyHeader(only)];
  return blocks.flatMap((block) => (block.type === 'table' ? rowsAsLines(block) : [block]));
}

function withoutEmptyHeader(table: Table): Table {
  const [header, ...rest] = table.children;
  const isEmpty = header?.children.every((cell) => cell.children.length === 0) ?? false;
  return isEmpty && rest.length > 0 ? { ...table, children: rest } : table;
}

const rowsAsLines = (table: Table): readonly Block[] =>
  table.children.map((row) => ({
    type: 'paragraph',
    children: row.children.flatMap((cell, index) =>
      index === 0 ? cell.children : [{ type: 'text' as const, value: ' ' }, ...cell.children],
    ),
  }));

const $pasteText: ImportMimeTypeFunction = (text, selection, _next, clipboard) => {
  const said = strictestOf(saidElsewhere(clipboard.getData(copiedKind)));
  const reach = said ?? reachOfCopied(text);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isPlain = isPlainPaste($getEditor());
  const cells = isPlain || $inCode(selection) ? null : cellsOfText(text);
  if (cells !== null) return $pasteCells(tableFromCells(cells), selection);
  if (!$isRangeSelection(selection) || $inCode(selection)) {
    $followingWords(() => selection.insertRawText(lines.join('\n')));
    if (reach !== null) $keepToFew(reach);
  } else if (reach !== null) $insertFor(reach, lines, selection);
  else if (lines.length === 1) $followingWords(() => selection.insertText(text));
  else $insert(lines.filter((line) => line.trim() !== '').map($createLine), selection);
  return true;
};

function $insertFor(reach: Reach, lines: readonly string[], selection: BaseSelection): void {
  const nodes = lines.filter((line) => line.trim() !== '').map($createLine);
  $insert(nodes, selection, $reachesOver(nodes, [reach]));
}

const $pasteCells = (table: Table, selection: BaseSelection): boolean => {
  const inCell = !$isRangeSelection(selection) || $isIn(selection, $isTableCellNode);
  return $insert([$writeBlock(inCell ? withoutEmptyHeader(table) : table)], selection);
};

export const $createLine = (line: string): LexicalNode =>
  $createParagraphNode().append($createTextNode(line));

/** What Lexical would do itself with HTML is replaced whole, never called. */
export const PasteExtension = defineExtension({
  name: 'afterword/paste',
  dependencies: [
    configExtension(GetClipboardDataExtension, { $exportMimeType: { [copiedKind]: [$withReaches] } }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        [copiedKind]: [$pasteCopied],
        'text/html': [$pasteHtml],
        'text/plain': [$pasteText],
        'text/uri-list': [$pasteText],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(registerPlainPastes(editor), registerHugePastes(editor), listenForCopies()),
});
