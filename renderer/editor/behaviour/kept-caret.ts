/** When the focus comes back, so does the caret: the browser alone would put it at the beginning of the text. */
import { createDOMRange } from '@lexical/selection';
import { $getSelection, $isRangeSelection, defineExtension, type LexicalEditor } from 'lexical';

function $caretRange(editor: LexicalEditor): { readonly range: Range; readonly isBackward: boolean } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { anchor, focus } = selection;
  const range = createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset);
  return range && { range, isBackward: selection.isBackward() };
}

/** By the browser's own selection: an update of the editor would begin with what the browser made of it. */
function showCaret(editor: LexicalEditor): void {
  const caret = editor.getEditorState().read(() => $caretRange(editor));
  if (!caret) return;
  const { startContainer, startOffset, endContainer, endOffset } = caret.range;
  const selection = document.getSelection();
  if (caret.isBackward) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function watchFocus(editor: LexicalEditor): () => void {
  // A pointer says itself where the caret goes.
  let isPointed = false;
  const onPointerDown = () => {
    isPointed = true;
    window.setTimeout(() => {
      isPointed = false;
    });
  };
  // The browser moves its caret after it told of the focus; the editor hears of that later still.
  const onFocus = () => {
    if (!isPointed) queueMicrotask(() => showCaret(editor));
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('pointerdown', onPointerDown);
    before?.removeEventListener('focus', onFocus);
    root?.addEventListener('pointerdown', onPointerDown);
    root?.addEventListener('focus', onFocus);
  });
}

export const KeptCaretExtension = defineExtension({ name: 'afterword/kept-caret', register: watchFocus });
