/** A page keeps its place: who comes back to it finds it scrolled as it was, with the caret where it stood. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import { around } from '../../commands/surroundings';
import type { EditorHandle } from '../../editor/contract';
import { useStable } from '../../ui/useStable';
import { keepLastPlace, keepPlace, placeBefore, placeOnPage } from './kept-places';
import { controlAt, type FocusPlace, focusControl, type PagePlace, placeOf } from './page-place';
import { scrollBack } from './scroll-back';

/** Milliseconds without a move until the place counts for the next start. */
const rest = 1_000;

const moves = ['scroll', 'focusin', 'keyup', 'pointerup'] as const;

interface KeptPage {
  /** For the element around the page. */
  readonly top: RefObject<HTMLDivElement | null>;
  /** To be called when its text is there. */
  readonly onText: (editor: EditorHandle) => void;
}

export function usePagePlace(documentId: Id, page: PageId): KeptPage {
  const top = useRef<HTMLDivElement>(null);
  const key = `${documentId}/${page}`;
  const isAwaited = useRef(true);
  useLayoutEffect(() => {
    const content = top.current;
    const main = content?.closest('main');
    if (!content || !main) return;
    const kept = placeOnPage(key) ?? placeBefore(key);
    const stopScrolling = kept && kept.top > 0 ? scrollBack(main, content, kept.top) : undefined;
    const here = follow(main, content, kept);
    const stopKeeping = whenAtRest(main, () => keepLastPlace(key, here.place()));
    return () => {
      stopScrolling?.();
      stopKeeping();
      here.stop();
      keepPlace(key, here.place());
      // Not lost with what has it: Tab goes on from here, and a screen reader says where one is.
      if (content.contains(document.activeElement)) main.focus({ preventScroll: true });
      // By the page that goes, which is laid out: scrolling the one that comes would have it laid out twice.
      main.scrollTo({ top: 0 });
    };
  }, [key]);
  const { onText } = useStable({
    onText: (editor: EditorHandle) => {
      const main = top.current?.closest('main');
      if (!isAwaited.current || !main) return;
      isAwaited.current = false;
      const here = placeOnPage(key);
      if (here) putBack(here.focus, main, editor);
      else putCaret(placeBefore(key)?.focus ?? null, editor);
    },
  });
  return { top, onText };
}

/** Notes what has the focus on the page, also for when something beside the page has it. */
function follow(main: HTMLElement, content: HTMLElement, kept: PagePlace | null) {
  let last: HTMLElement | null = null;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && content.contains(target)) last = target;
  };
  main.addEventListener('focusin', note);
  return {
    place: (): PagePlace => ({
      top: main.scrollTop,
      focus: last?.isConnected ? placeOf(last, main, around().editor ?? null) : (kept?.focus ?? null),
    }),
    stop: () => main.removeEventListener('focusin', note),
  };
}

function whenAtRest(main: HTMLElement, run: () => void): () => void {
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, rest);
  };
  for (const move of moves) main.addEventListener(move, wait, { passive: true });
  return () => {
    window.clearTimeout(timer);
    for (const move of moves) main.removeEventListener(move, wait);
  };
}

/** The focus only goes back where nothing else has it, as the rail has that was pressed. */
function putBack(focus: FocusPlace | null, main: HTMLElement, editor: EditorHandle): void {
  const isFree = () => document.activeElement === main || document.activeElement === document.body;
  putCaret(focus, editor);
  if (focus?.kind === 'text' && isFree()) editor.element()?.focus({ preventScroll: true });
  if (focus?.kind !== 'control') return;
  // A long list draws the row for it, which it cannot while it is being drawn itself.
  window.requestAnimationFrame(() => {
    const control = isFree() ? controlAt(focus, main) : null;
    if (control) focusControl(control, focus.caret);
  });
}

/** For when the focus comes. */
function putCaret(focus: FocusPlace | null, editor: EditorHandle): void {
  if (focus?.kind === 'text' && focus.at) editor.putCaret(focus.at);
}
