/** Tells when painted words are clicked; a click that selects, or that follows a link, is not meant for them. */
import { type LexicalEditor, registerEventListener } from 'lexical';
import type { PaintedDiagnostic } from '../contract';
import type { Painter } from './painter';

/** Answers its undo. */
export function registerPresses(
  editor: LexicalEditor,
  painter: Painter<PaintedDiagnostic>,
  onPress: (id: string) => void,
): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const id = painter.under(event.clientX, event.clientY);
    if (id !== null) onPress(id);
  };
  return editor.registerRootListener((root) =>
    root === null ? undefined : registerEventListener(root, 'click', onClick),
  );
}
