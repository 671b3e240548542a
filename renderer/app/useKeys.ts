/** Keys that work anywhere on the desk. They never fire while an input method composes. */
import { useEffect, useRef } from 'react';
import { isComposing } from '../ui/commit';

export interface DeskKeys {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onExport: () => void;
}

const panes = ['rail', 'page', 'panel', 'status'] as const;

export function useKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      const run = commandOf(event, latest.current);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function commandOf(event: KeyboardEvent, keys: DeskKeys): (() => void) | null {
  const mod = event.ctrlKey || event.metaKey;
  if (event.key === 'F8' && !mod) return event.shiftKey ? keys.onPrevious : keys.onNext;
  if (event.key === 'F6' && !mod) return () => cyclePanes(event.shiftKey ? -1 : 1);
  if (event.key.toLowerCase() === 'e' && mod && event.shiftKey) return keys.onExport;
  return null;
}

/** Moves the focus to the next part of the window that has something to focus. */
function cyclePanes(by: 1 | -1): void {
  const regions = panes.flatMap((pane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`) ?? []);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  const inside = '[contenteditable="true"], [aria-current], button, input, textarea, a[href]';
  const target = [
    ...(next?.querySelectorAll<HTMLElement>('[contenteditable="true"], [aria-current]') ?? []),
  ][0];
  (target ?? next?.querySelector<HTMLElement>(inside) ?? next)?.focus();
}
