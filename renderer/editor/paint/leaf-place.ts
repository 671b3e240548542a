/** Where the caret is, in the terms of the prose outside. */
import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $childHolding } from '../behaviour/places';
import type { LeafPlace } from '../contract';
import { senderOf } from '../prose-extension';
import { $linesOf, $stretches } from './lines';

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
