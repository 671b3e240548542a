/** Pasting words only: Ctrl+Shift+V is the browser's, which leaves no trace of it on the event; the key is remembered. */
import type { LexicalEditor } from 'lexical';

const shifted = new WeakSet<LexicalEditor>();

export const isPlainPaste = (editor: LexicalEditor): boolean => shifted.has(editor);

export function registerPlainPastes(editor: LexicalEditor): () => void {
  const note = (event: KeyboardEvent) => {
    const isChord = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV';
    if (isChord && event.type === 'keydown') shifted.add(editor);
    else shifted.delete(editor);
  };
  return editor.registerRootListener((root, before) => {
    for (const type of ['keydown', 'keyup'] as const) {
      before?.removeEventListener(type, note, { capture: true });
      root?.addEventListener(type, note, { capture: true });
    }
  });
}

/** Reads the clipboard and pastes its words; false where reading is not allowed. */
export async function pastePlain(editor: LexicalEditor): Promise<boolean> {
  const text = await navigator.clipboard.readText().catch(() => null);
  if (text === null) return false;
  shifted.add(editor);
  pasteText(editor, text);
  shifted.delete(editor);
  return true;
}

function pasteText(editor: LexicalEditor, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.focus();
  editor
    .getRootElement()
    ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
