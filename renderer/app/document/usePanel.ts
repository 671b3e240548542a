/** Whether the side panel shows: remembered where it stands beside the page, closed at first where it lies over it. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { usePreferences } from '../../store/preferences';

/** From this width the panel has a column of its own. */
const beside = window.matchMedia('(min-width: 1100px)');

const subscribe = (listener: () => void): (() => void) => {
  beside.addEventListener('change', listener);
  return () => beside.removeEventListener('change', listener);
};

export function usePanel() {
  const isBeside = useSyncExternalStore(subscribe, () => beside.matches);
  const { values, set } = usePreferences();
  const [isOver, setOver] = useState(false);
  const isOpen = isBeside ? values.panelOpen : isOver;
  const show = useCallback(
    (open: boolean) => (isBeside ? set({ panelOpen: open }) : setOver(open)),
    [isBeside, set],
  );
  const open = useCallback(() => show(true), [show]);
  const toggle = useCallback(() => show(!isOpen), [show, isOpen]);
  const setWidth = useCallback((panelWidth: number) => set({ panelWidth }), [set]);
  return { isOpen, open, toggle, width: values.panelWidth, setWidth };
}
