/** Focus mode: only the page, and on it only the block one writes. On until it is left or the window is closed. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { around, useOffer } from '../../commands/surroundings';
import { isComposing } from '../../ui/commit';

interface FocusMode {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** Never stored. */
export const useFocusMode = create<FocusMode>()((set) => ({
  isOn: false,
  toggle: () => set(({ isOn }) => ({ isOn: !isOn })),
}));

/** Offered as a command; Escape leaves it, where nothing nearer made use of the key. */
export function useFocusKeys({ isOn, toggle }: FocusMode): void {
  useOffer(
    'view',
    useMemo(() => ({ isFocused: isOn, toggleFocus: toggle }), [isOn, toggle]),
  );
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
      toggle();
      around().editor?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn, toggle]);
}
