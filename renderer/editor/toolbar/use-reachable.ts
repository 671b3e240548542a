/** Alt+F10 from the text to a toolbar: to the floating one while it is shown, else to the fixed one. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND } from 'lexical';
import { type RefObject, useEffect } from 'react';

/** The button that was used last, which is the one in the tab order. False for a row that is not shown. */
function focusRow(row: HTMLElement): boolean {
  const buttons = [...row.querySelectorAll('button')].filter((button) => !button.disabled);
  const button = buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0];
  button?.focus();
  return button !== undefined && button === document.activeElement;
}

export function useReachable(row: RefObject<HTMLElement | null>, kind: 'fixed' | 'floating'): void {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey || row.current === null) return false;
          event.preventDefault();
          return focusRow(row.current);
        },
        kind === 'floating' ? COMMAND_PRIORITY_HIGH : COMMAND_PRIORITY_NORMAL,
      ),
    [editor, row, kind],
  );
}
