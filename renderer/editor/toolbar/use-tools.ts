/** The tools as buttons and menu items need them: their words, their state where the caret stands, and how to run one. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useMemo, useSyncExternalStore } from 'react';
import type { MenuItem } from '../../ui/Menu';
import type { CaretState, ToolId } from '../contract';
import { caretWatchOf, runTool } from '../tools/caret-watch';
import { tools } from '../tools/tools';
import { toolIcons } from './tool-looks';
import { useToolWords } from './tool-words';

export function useCaret(): CaretState {
  const [editor] = useLexicalComposerContext();
  const watch = caretWatchOf(editor);
  return useSyncExternalStore(watch.watch, watch.current);
}

export function useRunTool(): (id: ToolId) => void {
  const [editor] = useLexicalComposerContext();
  return useMemo(() => (id) => void runTool(editor, id), [editor]);
}

/** The tools as items of a menu; `null` is a line between two of them. */
export function useToolItems(ids: readonly (ToolId | null)[]): readonly MenuItem[] {
  const { on, possible } = useCaret();
  const words = useToolWords();
  const run = useRunTool();
  return ids.flatMap((id, index) => {
    if (id === null) return [];
    const { name, shortcut } = words(id);
    return {
      id,
      label: name,
      icon: toolIcons[id],
      disabled: !possible.has(id),
      divided: ids[index - 1] === null,
      run: () => run(id),
      ...(shortcut ? { hint: shortcut } : {}),
      ...(tools[id].isOn ? { checked: on.has(id) } : {}),
    };
  });
}
