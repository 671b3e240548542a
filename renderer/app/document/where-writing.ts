/** Whether the caret was in a text before a menu or the palette took the focus: what they do is done there. */
import { useEffect } from 'react';
import { around } from '../../commands/surroundings';

/** What only borrows the focus and gives it back. */
const borrowers = '[data-blocking], [role="menu"], [role="menubar"], [role="listbox"]';

let wasInText = false;
let isBorrowed = false;

function follow({ target }: FocusEvent): void {
  isBorrowed = target instanceof Element && target.closest(borrowers) !== null;
  if (!isBorrowed) wasInText = around().editor?.hasFocus() ?? false;
}

/** Of the text of the open page. */
export const isWriting = (): boolean => around().editor?.hasFocus() === true || (isBorrowed && wasInText);

export function useFollowingFocus(): void {
  useEffect(() => {
    window.addEventListener('focusin', follow);
    return () => window.removeEventListener('focusin', follow);
  }, []);
}
