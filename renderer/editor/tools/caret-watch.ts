/** One watch on the caret of an editor, which says what the tools are there; toolbars and commands share it. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getSelection, defineExtension, type LexicalEditor, mergeRegister } from 'lexical';
import { afterPaint } from '../../ui/after-paint';
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
  let told = state;
  /** What was not looked at yet: a key is on the screen before the tools follow it. */
  let waiting: (() => Caret | null) | null = null;

  const current = () => {
    const next = waiting?.() ?? caret;
    waiting = null;
    if (!sameTree(next, caret)) {
      caret = next;
      state = stateOf(caret);
    }
    return state;
  };
  const tell = () => {
    if (current() === told) return;
    told = state;
    for (const listener of listeners) listener();
  };

  return {
    current,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Without a caret in the text it is where it was last. */
    refresh: (editor) => {
      const editorState = editor.getEditorState();
      if (editorState.read($getSelection) === null) return;
      if (waiting === null && listeners.size > 0) afterPaint(tell);
      waiting = () => editorState.read($caret, { editor });
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
