/** A headless editor with the nodes of the bridge, for tests without a page. */
import { createHeadlessEditor } from '@lexical/headless';
import { $getRoot, type LexicalEditor } from 'lexical';
import { $readProse, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { proseNodes } from '../../../renderer/editor/bridge/nodes';
import type { Prose } from '../../../shared/prose/prose';

export const headlessEditor = (): LexicalEditor =>
  createHeadlessEditor({
    namespace: 'test',
    nodes: [...proseNodes],
    onError: (error) => {
      throw error;
    },
  });

/** Prose through Lexical and back. */
export function throughLexical(prose: Prose, editor = headlessEditor()): Prose {
  editor.update(
    () => {
      $getRoot().clear();
      $writeProse(prose);
    },
    { discrete: true },
  );
  return editor.getEditorState().read($readProse);
}
