/** When the slash menu is open, what it offers, and its keys, which the caret in the text gives to it. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../ui/commit';
import type { InsertedKind, OnInsert, ToolId } from '../contract';
import { senderOf } from '../prose-extension';
import { runTool } from '../tools/caret-watch';
import { type Entry, matching } from './entries';
import { $slashPlace, removeSlash, type SlashPlace, takeLine } from './slash-place';

export interface SlashOrder {
  /** Without it, items of the document are not offered. */
  readonly onInsert: OnInsert | undefined;
  readonly listId: string;
  readonly optionId: (index: number) => string;
}

interface Open {
  readonly place: SlashPlace;
  readonly entries: readonly Entry[];
}

const kinds: Readonly<Partial<Record<ToolId, InsertedKind>>> = {
  'insert-event': 'event',
  'insert-action-item': 'action-item',
  'insert-factor': 'factor',
};

export function useSlash({ onInsert, listId, optionId }: SlashOrder) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Open | null>(null);
  const [index, setIndex] = useState(0);
  const hasInsert = onInsert !== undefined;

  useEffect(() => {
    let refused: SlashPlace['key'] | null = null;
    let last: SlashPlace | null = null;
    const show = (place: SlashPlace | null) => {
      if (place === null) refused = null;
      if (place?.key === last?.key && place?.filter === last?.filter && place?.length === last?.length)
        return;
      last = place;
      const isWanted = place !== null && place.key !== refused && hasFocus();
      const found = isWanted ? matching(place.filter).filter(({ id }) => hasInsert || !kinds[id]) : [];
      setIndex(0);
      setOpen(place !== null && found.length > 0 ? { place, entries: found } : null);
    };
    const hasFocus = () => editor.getRootElement()?.contains(document.activeElement) === true;
    const close = () => {
      refused = last?.key ?? null;
      setOpen(null);
    };
    const onFocusOut = () => setOpen(null);
    const unregister = mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        // While an input method composes the menu stays as it is.
        if (!editor.isComposing() && editor.isEditable()) show(editorState.read($slashPlace));
      }),
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('focusout', onFocusOut);
        root?.addEventListener('focusout', onFocusOut);
      }),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          if (isComposing(event) || !isOpen.current) return false;
          event.preventDefault();
          event.stopPropagation();
          close();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
    return unregister;
  }, [editor, hasInsert]);

  const isOpen = useRef(false);
  const choose = (at: number) => {
    const entry = open?.entries[at];
    if (!open || !entry) return;
    setOpen(null);
    const kind = kinds[entry.id];
    if (kind === undefined) {
      removeSlash(editor, open.place);
      runTool(editor, entry.id);
    } else {
      takeLine(editor, open.place, ({ text, block }) =>
        onInsert?.(kind, text, block === null ? -1 : senderOf(editor).sent().keys.indexOf(block)),
      );
    }
  };
  const latest = useRef({ open, index, choose });
  useLayoutEffect(() => {
    latest.current = { open, index, choose };
    isOpen.current = open !== null;
  });

  useEffect(() => {
    /** A key that belongs to an input method is nobody else's. */
    const take = (event: KeyboardEvent | null, run: (count: number) => void): boolean => {
      const { open: now } = latest.current;
      if (now === null || (event !== null && (isComposing(event) || event.shiftKey))) return false;
      event?.preventDefault();
      run(now.entries.length);
      return true;
    };
    const move = (by: 1 | -1) => (event: KeyboardEvent) =>
      take(event, (count) => setIndex((at) => (at + by + count) % count));
    const pick = (event: KeyboardEvent | null) =>
      take(event, () => latest.current.choose(latest.current.index));
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
    );
  }, [editor]);

  const isShown = open !== null;
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
    if (isShown) editor.getRootElement()?.setAttribute('aria-activedescendant', optionId(index));
  }, [editor, isShown, index, optionId]);

  return { open, index, choose, highlight: setIndex };
}
