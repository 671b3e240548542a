/** Alt+F10 from the text to a toolbar: to the floating one while it is shown, else to the fixed one. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND } from 'lexical';
import { type RefObject, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';

/** The button that was used last, which is the one in the tab order. False for a row that is not shown. */
function focusRow(row: HTMLElement): boolean {
  const buttons = [...row.querySelectorAll('button')].filter((button) => !button.disabled);
  const button = buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0];
  button?.focus();
  return button !== undefined && button === document.activeElement;
}

type Priority = typeof COMMAND_PRIORITY_HIGH | typeof COMMAND_PRIORITY_NORMAL;

/** `reach` answers the row that is to have the focus; null leaves the key to others. The same function every time. */
function useToolKey(reach: () => HTMLElement | null, priority: Priority): void {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const row = event.key === 'F10' && event.altKey ? reach() : null;
          if (row === null) return false;
          event.preventDefault();
          return focusRow(row);
        },
        priority,
      ),
    [editor, reach, priority],
  );
}

export function useReachable(row: RefObject<HTMLElement | null>, kind: 'fixed' | 'floating'): void {
  const reach = useCallback(() => row.current, [row]);
  useToolKey(reach, kind === 'floating' ? COMMAND_PRIORITY_HIGH : COMMAND_PRIORITY_NORMAL);
}

/** For what stands in the place of the tools until they are drawn: the key has them drawn at once. */
export function useReachableEarly(place: RefObject<HTMLElement | null>, draw: () => void): void {
  const reach = useCallback(() => {
    const around = place.current?.parentElement;
    flushSync(draw);
    return around?.querySelector<HTMLElement>('[data-tools="fixed"]') ?? null;
  }, [place, draw]);
  useToolKey(reach, COMMAND_PRIORITY_NORMAL);
}
