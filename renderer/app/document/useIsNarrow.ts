/** Whether the window is so narrow that the rail lies above the page. */
import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 799px)');

const subscribe = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
