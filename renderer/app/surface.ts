/** Which of the surfaces that can be asked for from anywhere is open: at most one. */
import { create } from 'zustand';

export type Surface = 'palette' | 'shortcuts' | 'rules' | 'templates';

interface Shown {
  readonly open: Surface | null;
  /** Those that were asked for once; the others are not loaded. */
  readonly wanted: readonly Surface[];
  /** Asked for, and without the focus yet. */
  readonly isArriving: boolean;
  /** An input method composes what is meant for the one that is arriving, which waits for the word. */
  readonly isComposing: boolean;
  /** What had the focus before. */
  readonly before: Element | null;
}

export const useSurface = create<Shown>(() => ({
  open: null,
  wanted: [],
  isArriving: false,
  isComposing: false,
  before: null,
}));

export const openSurface = (surface: Surface): void =>
  useSurface.setState(({ open, wanted }) =>
    open === surface
      ? {}
      : {
          open: surface,
          wanted: [...new Set([...wanted, surface])],
          isArriving: true,
          before: document.activeElement,
        },
  );

export const closeSurface = (): void =>
  useSurface.setState({ open: null, isArriving: false, isComposing: false });

/** Where the focus goes back to; null where that is gone. */
export const focusBefore = (): HTMLElement | null => {
  const { before } = useSurface.getState();
  return before instanceof HTMLElement && before.isConnected && before !== document.body ? before : null;
};

/** The one to show now. */
export const useShownSurface = (): Surface | null =>
  useSurface(({ open, isComposing }) => (isComposing ? null : open));
