/** The slash menu in the text: what it offers, which entry is current, what choosing one does, and how it is heard. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import type { OnInsert } from '../contract';
import { senderOf } from '../prose-extension';
import { runTool } from '../tools/caret-watch';
import { partOf } from './entries';
import { removeSlash, takeLine } from './slash-place';
import { useOpenSlash } from './use-open-slash';
import { useSlashKeys } from './use-slash-keys';

export interface SlashOrder {
  /** Without it, items of the document are not offered. */
  readonly onInsert: OnInsert | undefined;
  readonly listId: string;
  readonly optionId: (index: number) => string;
}

export function useSlash({ onInsert, listId, optionId }: SlashOrder) {
  const [editor] = useLexicalComposerContext();
  const [index, setIndex] = useState(0);
  const { open, close } = useOpenSlash({ hasInsert: onInsert !== undefined, onChange: () => setIndex(0) });
  const count = open?.entries.length ?? 0;

  const choose = (at: number) => {
    const entry = open?.entries[at];
    if (!open || !entry) return;
    close();
    const part = partOf(entry.id);
    if ('item' in part)
      return takeLine(editor, open.place, ({ text, block }) =>
        onInsert?.(part.item, text, block === null ? -1 : senderOf(editor).sent().keys.lastIndexOf(block)),
      );
    removeSlash(editor, open.place);
    runTool(editor, part.tool);
  };
  useSlashKeys({
    isOpen: open !== null,
    move: (by) => setIndex((at) => (at + by + count) % count),
    pick: () => choose(index),
  });
  useSaid({ isShown: open !== null, listId, current: optionId(index) });
  return { open, index, choose, highlight: setIndex };
}

interface Said {
  readonly isShown: boolean;
  readonly listId: string;
  /** The id of the current option. */
  readonly current: string;
}

/** The text says that a list belongs to it, and which of its options is current. */
function useSaid({ isShown, listId, current }: Said): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const root = editor.getRootElement();
    if (root === null || !isShown) return;
    const said = { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': listId };
    for (const [name, value] of Object.entries(said)) root.setAttribute(name, value);
    return () => {
      for (const name of [...Object.keys(said), 'aria-activedescendant']) root.removeAttribute(name);
    };
  }, [editor, isShown, listId]);
  useEffect(() => {
    if (isShown) editor.getRootElement()?.setAttribute('aria-activedescendant', current);
  }, [editor, isShown, current]);
}
