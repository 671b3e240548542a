/** Where the caret is, in the terms of the prose outside, and the way back there. */
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';
import { $childHolding } from '../behaviour/places';
import type { LeafPlace } from '../contract';
import { senderOf } from '../prose-extension';
import { $linesOf, $stretches } from './lines';
import { $lineIn } from './places';

/** Where it stands, or stood last; null where it never did. */
export function $leafPlace(editor: LexicalEditor): LeafPlace | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { key, offset } = selection.focus;
    const top = $childHolding($getRoot(), selection.focus.getNode());
    const block = top === null ? -1 : senderOf(editor).sent().keys.lastIndexOf(top.getKey());
    if (top === null || block < 0) return null;
    for (const [leaf, line] of $linesOf(top).entries()) {
      const here = $stretches(line ?? []).find(({ node }) => node.getKey() === key);
      if (here !== undefined) return { block, leaf, offset: here.start + offset };
    }
    return null;
  });
}

/** Inside an update. The end of the last block where the block is gone, the end of the block where the leaf is. */
export function $putCaret(editor: LexicalEditor, { block, leaf, offset }: LeafPlace): void {
  const { keys } = senderOf(editor).sent();
  const key = keys[block] ?? keys.at(-1);
  const stretches = block < keys.length ? $stretches($lineIn(key, leaf) ?? []) : [];
  const here = stretches.findLast(({ start }) => start <= offset);
  if (here) {
    const at = Math.min(offset - here.start, here.node.getTextContentSize());
    here.node.select(at, at);
    return;
  }
  const node = $getNodeByKey(key ?? '');
  if ($isElementNode(node)) node.selectEnd();
}
