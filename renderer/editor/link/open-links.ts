/** Following links: with a modifier while writing, with a click while reading; never by the browser itself. */
import { $isLinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  type LexicalEditor,
  registerEventListener,
} from 'lexical';
import { isWebAddress } from './edit-link';

function addressAt(editor: LexicalEditor, target: Node): string | null {
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(target);
    return node === null ? null : ($findMatchingParent(node, $isLinkNode)?.getURL() ?? null);
  });
}

/** Answers its undo. */
export function registerLinkClicks(editor: LexicalEditor, open: (address: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a') === null) return;
    event.preventDefault();
    const address = addressAt(editor, target);
    const meant = !editor.isEditable() || event.ctrlKey || event.metaKey;
    if (meant && address !== null && isWebAddress(address)) open(address);
  };
  return editor.registerRootListener((root) =>
    root === null ? undefined : registerEventListener(root, 'click', onClick),
  );
}
