/** A small surface over the page beside some words; it follows them, and hides while they are out of view. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ReactNode, type RefObject, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './Beside.module.css';
import { type Box, placeBeside, placeList } from './place-beside';
import { roomAround, windowBox } from './room-around';

interface BesideProps {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The words as the window shows them now; null when they are nowhere. */
  readonly words: () => Box | null;
  /** Tools leave those above the text free; a list that is chosen from may cover them, and scrolls where it has to. */
  readonly holds: 'tools' | 'list';
  readonly children: ReactNode;
}

export function Beside({ box, words, holds, children }: BesideProps) {
  const [editor] = useLexicalComposerContext();
  useLayoutEffect(() => {
    const follow = () => {
      const element = box.current;
      const here = words();
      if (element === null) return;
      const room = roomAround(editor.getRootElement());
      const isSeen = here !== null && here.bottom > room.top && here.top < room.bottom;
      element.hidden = !isSeen || !(holds === 'list' ? putList : putTools)(element, here, room);
    };
    follow();
    const stop = editor.registerUpdateListener(follow);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      stop();
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  });
  return createPortal(
    <div ref={box} className={styles.beside}>
      {children}
    </div>,
    document.body,
  );
}

/** False, and nothing moves, without room on either side. */
function putTools(element: HTMLElement, words: Box, room: Box): boolean {
  const place = placeBeside(words, element.getBoundingClientRect(), room, 'above');
  if (place === null) return false;
  element.style.left = `${place.left}px`;
  element.style.top = `${place.top}px`;
  return true;
}

function putList(element: HTMLElement, words: Box): boolean {
  element.style.maxHeight = '';
  const place = placeList(words, element.getBoundingClientRect(), windowBox());
  element.style.left = `${place.left}px`;
  element.style.top = `${place.top}px`;
  element.style.maxHeight = `${place.height}px`;
  return true;
}
