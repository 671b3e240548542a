/** What is selected in an editor, as the window shows it. */
import { $getSelection, type LexicalEditor } from 'lexical';
import { $selectedImage } from '../image/image-nodes';
import type { Box } from './place-beside';

/** Only its upper edge: tools may lie over an image that fills the window. */
function imageBox(element: Element | null): Box | null {
  if (element === null) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom: Math.min(bottom, top + 8) };
}

/** Null without a selection that is drawn. */
export function selectedBox(editor: LexicalEditor): Box | null {
  const image = editor.getEditorState().read(() => $selectedImage($getSelection()));
  if (image !== null) return imageBox(editor.getElementByKey(image.key)?.firstElementChild ?? null);
  const selection = window.getSelection();
  const root = editor.getRootElement();
  if (!selection || selection.rangeCount === 0 || !root?.contains(selection.anchorNode)) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return box.height > 0 ? box : null;
}
