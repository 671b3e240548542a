/** Composing at the edge of a link writes beside it, as typing does; Lexical alone would write into it or lose the words. */
import { $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  defineExtension,
  type RangeSelection,
} from 'lexical';

function $isAtEdge(selection: RangeSelection, link: LinkNode, edge: 'start' | 'end'): boolean {
  const { key, offset } = selection.anchor;
  const leaf = edge === 'start' ? link.getFirstDescendant() : link.getLastDescendant();
  const there = edge === 'start' ? 0 : leaf?.getTextContentSize();
  return leaf?.getKey() === key && offset === there;
}

/** Between the nodes of the line Lexical makes room for the input method itself. */
function $stepOut(): false {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (link === null) return false;
  if ($isAtEdge(selection, link, 'end')) link.selectNext(0, 0);
  else if ($isAtEdge(selection, link, 'start')) link.selectPrevious();
  return false;
}

export const LinkEdgesExtension = defineExtension({
  name: 'afterword/link-edges',
  register: (editor) => editor.registerCommand(COMPOSITION_START_COMMAND, $stepOut, COMMAND_PRIORITY_LOW),
});
