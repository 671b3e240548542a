/** Lets go of suggestions that were held back: when the caret leaves their clause, or no key came for a while. */
import { useEffect } from 'react';
import type { DocumentSession } from '../../store/session';
import { rest } from './being-typed';
import type { Suggestion } from './suggestion';
import type { Found } from './useSuggestions';

interface ReleaseOrder {
  readonly session: DocumentSession;
  readonly found: Found;
  readonly isAtCaret: (suggestion: Suggestion) => boolean;
  readonly release: () => void;
}

export function useRelease({ session, found, isAtCaret, release }: ReleaseOrder): void {
  useEffect(() => {
    const waiting = found.all.filter(({ id }) => found.held.has(id));
    if (waiting.length === 0) return;
    let timer = window.setTimeout(release, rest);
    let frame = 0;
    // The editor takes in where the caret went after the page did.
    const onCaret = () => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => {
        if (!waiting.some(isAtCaret)) release();
      });
    };
    const stop = session.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(release, rest);
    });
    document.addEventListener('selectionchange', onCaret);
    document.addEventListener('focusin', onCaret);
    return () => {
      stop();
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', onCaret);
      document.removeEventListener('focusin', onCaret);
    };
  }, [session, found, isAtCaret, release]);
}
