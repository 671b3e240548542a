/** One watch on the caret of an editor, which says what the tools are there; toolbars and commands share it. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { defineExtension, type LexicalEditor, mergeRegister } from 'lexical';
import { type CaretState, type ToolId, toolIds } from '../contract';
import { sameTree } from '../same-tree';
import { $caret, type Caret, nowhere } from './caret';
import { tools } from './tools';

interface CaretWatch {
  current(): CaretState;
  watch(listener: () => void): () => void;
  refresh(editor: LexicalEditor): void;
}

function stateOf(caret: Caret): CaretState {
  const possible = toolIds.filter((id) => caret.editable && (tools[id].isPossible?.(caret) ?? true));
  return { on: new Set(toolIds.filter((id) => tools[id].isOn?.(caret))), possible: new Set(possible) };
}

function createCaretWatch(): CaretWatch {
  const listeners = new Set<() => void>();
  let caret = nowhere;
  let state = stateOf(nowhere);
  return {
    current: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Without a caret in the text it is where it was last. */
    refresh: (editor) => {
      const next = editor.getEditorState().read($caret, { editor }) ?? caret;
      if (sameTree(next, caret)) return;
      caret = next;
      state = stateOf(caret);
      for (const listener of listeners) listener();
    },
  };
}

export const CaretWatchExtension = defineExtension({
  name: 'afterword/caret-watch',
  build: createCaretWatch,
  register: (editor, _config, state) => {
    const { refresh } = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(() => refresh(editor)),
      editor.registerEditableListener(() => refresh(editor)),
    );
  },
});

export const caretWatchOf = (editor: LexicalEditor): CaretWatch =>
  getExtensionDependencyFromEditor(editor, CaretWatchExtension).output;

/** False, and nothing happens, where the tool is not possible. */
export function runTool(editor: LexicalEditor, id: ToolId): boolean {
  if (!caretWatchOf(editor).current().possible.has(id)) return false;
  tools[id].run(editor);
  return true;
}
