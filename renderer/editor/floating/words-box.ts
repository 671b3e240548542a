/** What is selected in an editor, as the window shows it. */
import { $getSelection, type LexicalEditor } from 'lexical';
import { $selectedImage } from '../image/image-nodes';
import type { Box } from './place-beside';
import { roomAround } from './room-around';

/** Only the upper edge of what is seen of it: tools may lie over an image that fills the window. */
function imageBox(element: Element | null, room: Box): Box | null {
  if (element === null) return null;
  const { left, top: upper, right, bottom } = element.getBoundingClientRect();
  const top = Math.max(upper, room.top);
  return { left, right, top, bottom: Math.min(bottom, top + 8) };
}

/** Null without a selection that is drawn. */
export function selectedBox(editor: LexicalEditor): Box | null {
  const image = editor.getEditorState().read(() => $selectedImage($getSelection()));
  if (image !== null) {
    const element = editor.getElementByKey(image.key)?.firstElementChild ?? null;
    return imageBox(element, roomAround(editor.getRootElement()));
  }
  const selection = window.getSelection();
  const root = editor.getRootElement();
  if (!selection || selection.rangeCount === 0 || !root?.contains(selection.anchorNode)) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return box.height > 0 ? box : null;
}
