/** The keys of the open slash menu, which the caret in the text gives to it. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../ui/commit';

interface SlashKeys {
  readonly isOpen: boolean;
  readonly move: (by: 1 | -1) => void;
  readonly pick: () => void;
}

export function useSlashKeys(keys: SlashKeys): void {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    /** A key that belongs to an input method is nobody else's. */
    const take =
      (run: () => void) =>
      (event: KeyboardEvent | null): boolean => {
        if (!latest.current.isOpen || (event !== null && (isComposing(event) || event.shiftKey)))
          return false;
        event?.preventDefault();
        run();
        return true;
      };
    const down = take(() => latest.current.move(1));
    const up = take(() => latest.current.move(-1));
    const pick = take(() => latest.current.pick());
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, down, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, up, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
    );
  }, [editor]);
}
