/** Arrow keys and images that stand alone in their line: such an image is selected as a whole, and can always be left. */
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  type ElementNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { $isKeptInline } from '../bridge/kept-nodes';
import { $selectedImage } from './image-nodes';

/** A caret beside the only thing in a line would be nowhere to be seen. */
function $selectLoneImage(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = selection.anchor.getNode();
  const only = $isElementNode(line) && line.getChildrenSize() === 1 ? line.getFirstChild() : null;
  if (!$isKeptInline(only) || only.inline().type !== 'image') return false;
  const whole = $createNodeSelection();
  whole.add(only.getKey());
  $setSelection(whole);
  return false;
}

/** The line of the selected image when nothing else is in it. */
function $loneLine(): ElementNode | null {
  const selected = $selectedImage();
  const line = selected && $getNodeByKey(selected.key)?.getParent();
  return line?.getChildrenSize() === 1 ? line : null;
}

function $leave(event: KeyboardEvent, to: 'before' | 'after'): boolean {
  const line = event.shiftKey || event.altKey ? null : $loneLine();
  if (line === null) return false;
  event.preventDefault();
  const isBefore = to === 'before';
  const next = (isBefore ? line.getPreviousSibling() : line.getNextSibling()) ?? $createParagraphNode();
  if (!next.isAttached() && isBefore) line.insertBefore(next);
  else if (!next.isAttached()) line.insertAfter(next);
  if (isBefore) next.selectEnd();
  else next.selectStart();
  $selectLoneImage();
  return true;
}

export const registerImageKeys = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => !editor.isComposing() && editor.isEditable() && $selectLoneImage(),
      COMMAND_PRIORITY_LOW,
    ),
    ...[KEY_ARROW_UP_COMMAND, KEY_ARROW_LEFT_COMMAND].map((key) =>
      editor.registerCommand(key, (event) => $leave(event, 'before'), COMMAND_PRIORITY_NORMAL),
    ),
    ...[KEY_ARROW_DOWN_COMMAND, KEY_ARROW_RIGHT_COMMAND].map((key) =>
      editor.registerCommand(key, (event) => $leave(event, 'after'), COMMAND_PRIORITY_NORMAL),
    ),
  );
