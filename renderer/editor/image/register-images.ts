/** How images come to an editor and are asked about: dropped or pasted, chosen, clicked, by Enter on the selected one. */
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { isComposing } from '../../ui/commit';
import type { Asked } from './ImageDialog';
import { registerImageKeys } from './image-keys';
import { $selectedImage, $selectImageAt, DESCRIBE_IMAGE_COMMAND, PICK_IMAGE_COMMAND } from './image-nodes';

interface ImageActs {
  readonly ask: (asked: Asked) => void;
  readonly take: (blobs: readonly Blob[]) => void;
  /** Lets the writer choose a file. */
  readonly choose: () => void;
}

/** Asks for the description of the selected image; false when none is. */
function askAgain(editor: LexicalEditor, ask: (asked: Asked) => void): boolean {
  const selected = editor.read($selectedImage);
  if (selected === null || !editor.isEditable()) return false;
  ask({ kind: 'known', ...selected });
  return true;
}

function $click(editor: LexicalEditor, { target, detail }: MouseEvent): boolean {
  if (!editor.isEditable() || !(target instanceof Node) || !$selectImageAt(target)) return false;
  if (detail > 1) editor.dispatchCommand(DESCRIBE_IMAGE_COMMAND, undefined);
  return true;
}

/** Answers its undo. */
export function registerImages(editor: LexicalEditor, { ask, take, choose }: ImageActs): () => void {
  const onFiles = (files: readonly Blob[]) => {
    if (editor.isEditable()) take(files);
    return true;
  };
  const onPick = () => {
    choose();
    return true;
  };
  const onEnter = (event: KeyboardEvent | null) => {
    if ((event !== null && isComposing(event)) || !askAgain(editor, ask)) return false;
    event?.preventDefault();
    return true;
  };
  return mergeRegister(
    registerImageKeys(editor),
    editor.registerCommand(DRAG_DROP_PASTE, onFiles, COMMAND_PRIORITY_LOW),
    editor.registerCommand(PICK_IMAGE_COMMAND, onPick, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(DESCRIBE_IMAGE_COMMAND, () => askAgain(editor, ask), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(CLICK_COMMAND, (event) => $click(editor, event), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ENTER_COMMAND, onEnter, COMMAND_PRIORITY_NORMAL),
  );
}
