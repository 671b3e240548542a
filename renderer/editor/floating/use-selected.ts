/** What is selected and rests: nothing while a selection is drawn, words are typed or an input method composes. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, type LexicalEditor, mergeRegister } from 'lexical';
import { useEffect, useState } from 'react';
import { $selectedImage } from '../image/image-nodes';

export type Selected = 'words' | 'image' | null;

/** Milliseconds a selection stands before it is answered. */
const rest = 120;

function selectedIn(editor: LexicalEditor): Selected {
  if (editor.isComposing() || !editor.isEditable()) return null;
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if ($selectedImage(selection) !== null) return 'image';
    const isWords = $isRangeSelection(selection) && !selection.isCollapsed();
    return isWords && selection.getTextContent().trim() !== '' ? 'words' : null;
  });
}

/** `isWithin` says whether the focus is where the tools themselves are. */
export function useSelected(isWithin: () => boolean): Selected {
  const [editor] = useLexicalComposerContext();
  const [selected, setSelected] = useState<Selected>(null);
  useEffect(() => {
    let timer: number | null = null;
    let isDrawing = false;
    const hasFocus = () => editor.getRootElement()?.contains(document.activeElement) === true || isWithin();
    const look = () => {
      if (timer !== null) window.clearTimeout(timer);
      const now = isDrawing || !hasFocus() ? null : selectedIn(editor);
      if (now === null) setSelected(null);
      else timer = window.setTimeout(() => setSelected(hasFocus() ? selectedIn(editor) : null), rest);
    };
    const draw = (event: PointerEvent) => {
      isDrawing = editor.getRootElement()?.contains(event.target as Node) === true;
      if (isDrawing) look();
    };
    const drawn = () => {
      if (isDrawing) window.setTimeout(look);
      isDrawing = false;
    };
    const listen = [
      ['pointerdown', draw],
      ['pointerup', drawn],
      ['pointercancel', drawn],
      ['focusin', look],
      ['compositionstart', look],
    ] as const;
    for (const [type, listener] of listen) document.addEventListener(type, listener as EventListener);
    const stop = mergeRegister(editor.registerUpdateListener(look), editor.registerEditableListener(look));
    return () => {
      stop();
      for (const [type, listener] of listen) document.removeEventListener(type, listener as EventListener);
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [editor, isWithin]);
  return selected;
}
