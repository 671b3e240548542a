/** Pasting: HTML through the gate into prose, plain text line by line, code as it is. */
import {
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard';
import { $isCodeNode } from '@lexical/code';
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
} from 'lexical';
import { $writeBlock } from '../bridge/bridge';
import { cleanHtml } from './clean-html';
import { blocksFromDom } from './from-dom';

/** Characters of HTML beyond which only its plain text is taken. */
const htmlLimit = 2_000_000;

const $inCode = (selection: BaseSelection): boolean =>
  $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isCodeNode) !== null;

const $insert = (nodes: readonly LexicalNode[], selection: BaseSelection): boolean => {
  $insertGeneratedNodes($getEditor(), [...nodes], selection);
  return true;
};

const $pasteHtml: ImportMimeTypeFunction = (html, selection) => {
  if (html.length > htmlLimit || $inCode(selection)) return false;
  const blocks = blocksFromDom(cleanHtml(html));
  return blocks.length > 0 && $insert(blocks.map($writeBlock), selection);
};

const $pasteText: ImportMimeTypeFunction = (text, selection) => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!$isRangeSelection(selection) || $inCode(selection)) selection.insertRawText(lines.join('\n'));
  else if (lines.length === 1) selection.insertText(text);
  else $insert(lines.filter((line) => line.trim() !== '').map($line), selection);
  return true;
};

const $line = (line: string): LexicalNode => $createParagraphNode().append($createTextNode(line));

/** What Lexical would do itself with HTML is replaced whole, never called. */
export const PasteExtension = defineExtension({
  name: 'afterword/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [$pasteHtml],
        'text/plain': [$pasteText],
        'text/uri-list': [$pasteText],
      },
    }),
  ],
});
