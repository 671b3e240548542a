/** The card of a suggestion while it is open: which one, beside what, and whether it has the focus. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { isBehindDialog } from '../../commands/keys';
import type { EditorHandle } from '../../editor/contract';
import type { CardAnchor } from '../../features/suggestions/SuggestionCard';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import type { DocumentSession } from '../../store/session';
import { useIsNarrow } from '../document/useIsNarrow';
import { anchorOf } from './card-anchor';

interface OpenCard {
  readonly id: string;
  /** Counts up when the focus is wanted in the card; null: it stays in the text. */
  readonly focusTurn: number | null;
}

interface CardOrder {
  readonly session: DocumentSession;
  readonly suggestions: readonly Suggestion[];
  readonly handle: () => EditorHandle | null;
}

export type SuggestionCardState = ReturnType<typeof useSuggestionCard>;

let turns = 0;

/** The tools above the text, and a line. */
const headroom = 72;

export function useSuggestionCard({ session, suggestions, handle }: CardOrder) {
  const [card, setCard] = useState<OpenCard | null>(null);
  const [anchor, setAnchor] = useState<CardAnchor | null>(null);
  /** Then the card lies at the lower edge. */
  const isNarrow = useIsNarrow();
  const suggestion = suggestions.find(({ id }) => id === card?.id) ?? null;
  const place = useCallback(
    () => setAnchor(suggestion === null || isNarrow ? null : anchorOf(suggestion, handle())),
    [suggestion, isNarrow, handle],
  );
  useLayoutEffect(place, [place]);
  useEffect(() => {
    if (!isNarrow || suggestion === null) return;
    const frame = window.requestAnimationFrame(() => raise(suggestion, handle()));
    return () => window.cancelAnimationFrame(frame);
  }, [isNarrow, suggestion, handle]);
  const close = useCallback(() => setCard(null), []);
  const open = useCallback((id: string, withFocus: boolean) => {
    // A dialog may have come up while the page was brought here: it keeps the focus.
    if (isBehindDialog()) return;
    turns += 1;
    setCard({ id, focusTurn: withFocus ? turns : null });
  }, []);

  // A dialog that takes the focus takes the screen.
  useEffect(() => {
    const onFocusIn = () => {
      if (isBehindDialog()) close();
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [close]);

  const isGone = card !== null && suggestion === null;
  useEffect(() => {
    if (isGone) setCard(null);
  }, [isGone]);
  useEffect(() => {
    if (suggestion === null) return;
    let frame = 0;
    const look = () => {
      const painted = paintedOf(suggestion);
      if (painted !== null && handle()?.rectangles(painted).length === 0) setCard(null);
      else place();
    };
    const stop = session.subscribe(() => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(look);
    });
    return () => {
      stop();
      window.cancelAnimationFrame(frame);
    };
  }, [session, suggestion, handle, place]);
  return { suggestion, anchor, focusTurn: card?.focusTurn ?? null, open, close };
}

/** Brings the words to the top of the page, where the card at the lower edge does not cover them. */
function raise(suggestion: Suggestion, handle: EditorHandle | null): void {
  const anchor = anchorOf(suggestion, handle);
  const page = anchor?.contextElement.closest('main');
  if (!anchor || !page) return;
  page.scrollBy({ top: anchor.getBoundingClientRect().top - page.getBoundingClientRect().top - headroom });
}
