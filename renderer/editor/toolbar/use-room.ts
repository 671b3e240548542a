/** How much room an element has, told again when that changes. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this many pixels the toolbar folds its lists and its rarer tools into menus. */
const enough = 640;

export function useRoom(ref: RefObject<HTMLElement | null>): 'wide' | 'narrow' {
  const [room, setRoom] = useState<'wide' | 'narrow'>('wide');
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setRoom(element.clientWidth < enough ? 'narrow' : 'wide');
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}
