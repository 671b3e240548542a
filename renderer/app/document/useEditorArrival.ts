/** The editor of the open page, and the way to that of another: what waits for a page runs once its text is there. */
import { useCallback, useRef } from 'react';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { EditorHandle } from '../../editor/contract';

export interface EditorArrival {
  /** Null until the first page is there. */
  readonly handle: () => EditorHandle | null;
  /** Goes to the page, and runs once its text is there. What was waited for before is forgotten. */
  readonly arrive: (there: PageId, run: () => void) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

export function useEditorArrival(page: PageId, goTo: (page: PageId) => void): EditorArrival {
  const ready = useRef<EditorHandle | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const handle = useCallback(() => ready.current, []);
  const onReady = useCallback((next: EditorHandle) => {
    ready.current = next;
    const run = waiting.current;
    waiting.current = null;
    if (run) window.requestAnimationFrame(run);
  }, []);
  const arrive = useCallback(
    (there: PageId, run: () => void) => {
      if (there === page) return void window.requestAnimationFrame(run);
      waiting.current = run;
      return goTo(there);
    },
    [page, goTo],
  );
  return { handle, arrive, onReady };
}
