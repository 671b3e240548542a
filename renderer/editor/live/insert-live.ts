/** Puts a computed value where the caret stands. */
import { $getSelection, $insertNodes, $isRangeSelection, type LexicalEditor } from 'lexical';
import { type LiveValue, liveNode } from '../../../shared/prose/live-value';
import { $createKeptInline } from '../bridge/kept-nodes';

export const insertLive = (editor: LexicalEditor, value: LiveValue): void =>
  editor.update(() => {
    const selection = $getSelection();
    const format = $isRangeSelection(selection) ? selection.format : 0;
    $insertNodes([$createKeptInline(liveNode(value), format)]);
  });
