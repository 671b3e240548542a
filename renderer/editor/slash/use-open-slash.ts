/** When the slash menu is open, and what it offers: by where the caret is, until Escape leaves the slash as it was typed. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_CRITICAL, KEY_ESCAPE_COMMAND, type LexicalEditor, mergeRegister } from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../ui/commit';
import { type Entry, matching, partOf } from './entries';
import { $slashPlace, type SlashPlace } from './slash-place';

export interface Open {
  readonly place: SlashPlace;
  readonly entries: readonly Entry[];
}

const isSame = (one: SlashPlace | null, other: SlashPlace | null): boolean =>
  one?.key === other?.key && one?.filter === other?.filter && one?.length === other?.length;

const hasFocus = (editor: LexicalEditor): boolean =>
  editor.getRootElement()?.contains(document.activeElement) === true;

const entriesFor = ({ filter, isInline }: SlashPlace, hasInsert: boolean): readonly Entry[] =>
  matching(filter).filter(({ id }) =>
    isInline ? id.startsWith('live-') : hasInsert || 'tool' in partOf(id),
  );

interface OpenOrder {
  readonly hasInsert: boolean;
  /** Something else is offered from now on. */
  readonly onChange: () => void;
}

export function useOpenSlash({ hasInsert, onChange }: OpenOrder) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Open | null>(null);
  const isOpen = useRef(false);
  const changed = useRef(onChange);
  useLayoutEffect(() => {
    isOpen.current = open !== null;
    changed.current = onChange;
  });
  useEffect(() => {
    let refused: SlashPlace['key'] | null = null;
    let last: SlashPlace | null = null;
    const show = (place: SlashPlace | null) => {
      if (place === null) refused = null;
      if (isSame(place, last)) return;
      last = place;
      const isWanted = place !== null && place.key !== refused && hasFocus(editor);
      const entries = isWanted ? entriesFor(place, hasInsert) : [];
      changed.current();
      setOpen(place !== null && entries.length > 0 ? { place, entries } : null);
    };
    const close = (event: KeyboardEvent): boolean => {
      if (isComposing(event) || !isOpen.current) return false;
      event.preventDefault();
      event.stopPropagation();
      refused = last?.key ?? null;
      setOpen(null);
      return true;
    };
    const onFocusOut = () => setOpen(null);
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        // While an input method composes the menu stays as it is.
        if (!editor.isComposing() && editor.isEditable()) show(editorState.read($slashPlace));
      }),
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('focusout', onFocusOut);
        root?.addEventListener('focusout', onFocusOut);
      }),
      editor.registerCommand(KEY_ESCAPE_COMMAND, close, COMMAND_PRIORITY_CRITICAL),
    );
  }, [editor, hasInsert]);
  return { open, close: () => setOpen(null) };
}
