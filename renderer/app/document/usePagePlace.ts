/** A page keeps its place: who comes back to it finds it scrolled as it was, with the caret where it stood. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import { around } from '../../commands/surroundings';
import type { EditorHandle } from '../../editor/contract';
import { useStable } from '../../ui/useStable';
import { controlAt, type FocusPlace, focusControl, type PagePlace, placeOf } from './page-place';
import { scrollBack } from './scroll-back';

/** For as long as the window is open. */
const places = new Map<string, PagePlace>();

interface KeptPage {
  /** For the element around the page. */
  readonly top: RefObject<HTMLDivElement | null>;
  /** To be called when its text is there. */
  readonly onText: (editor: EditorHandle) => void;
}

export function usePagePlace(documentId: Id, page: PageId): KeptPage {
  const top = useRef<HTMLDivElement>(null);
  const key = `${documentId}/${page}`;
  const owed = useRef(places.get(key)?.focus ?? null);
  useLayoutEffect(() => {
    const content = top.current;
    const main = content?.closest('main');
    if (!content || !main) return;
    const kept = places.get(key);
    let last: HTMLElement | null = null;
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && content.contains(target)) last = target;
    };
    main.addEventListener('focusin', follow);
    const stop = kept && kept.top > 0 ? scrollBack(main, content, kept.top) : undefined;
    return () => {
      stop?.();
      main.removeEventListener('focusin', follow);
      const focus = last?.isConnected ? placeOf(last, main, around().editor ?? null) : (kept?.focus ?? null);
      places.set(key, { top: main.scrollTop, focus });
      // Not lost with what has it: Tab goes on from here, and a screen reader says where one is.
      if (content.contains(document.activeElement)) main.focus({ preventScroll: true });
      // By the page that goes, which is laid out: scrolling the one that comes would have it laid out twice.
      main.scrollTo({ top: 0 });
    };
  }, [key]);
  const { onText } = useStable({
    onText: (editor: EditorHandle) => {
      const focus = owed.current;
      owed.current = null;
      const main = top.current?.closest('main');
      if (focus && main) putBack(focus, main, editor);
    },
  });
  return { top, onText };
}

/** The focus only goes back where nothing else has it, as the rail has that was pressed. */
function putBack(focus: FocusPlace, main: HTMLElement, editor: EditorHandle): void {
  const isFree = () => document.activeElement === main || document.activeElement === document.body;
  if (focus.kind === 'text') {
    if (focus.at) editor.putCaret(focus.at);
    if (isFree()) editor.element()?.focus({ preventScroll: true });
    return;
  }
  // A long list draws the row for it, which it cannot while it is being drawn itself.
  window.requestAnimationFrame(() => {
    const control = isFree() ? controlAt(focus, main) : null;
    if (control) focusControl(control, focus.caret);
  });
}
