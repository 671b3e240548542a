/** While a dialog is open nothing behind it takes the focus: an editor that draws its caret late would. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Surfaces above the page, a menu of the dialog among them, stand in such a place of their own. */
const above = '[data-base-ui-portal]';

/**
 * For the popup of a modal dialog: what leaves for the page behind comes back to what had the focus last, unless the
 * dialog closes at that moment, as one does that puts something into the text.
 */
export function useHeldFocus(open: boolean): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    let last: HTMLElement | null = null;
    let back = 0;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (popup.current?.contains(target)) last = target;
      else if (!target.closest(above)) back = window.setTimeout(() => last?.focus({ preventScroll: true }));
    };
    document.addEventListener('focusin', onFocusIn);
    return () => {
      window.clearTimeout(back);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [open]);
  return popup;
}
