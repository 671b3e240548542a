/** One list to the keyboard: one stop for Tab, arrows walk, Home and End go to its ends, also to rows not drawn yet. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../ui/commit';

interface RovingOrder {
  /** Ids of all rows in the order shown. */
  readonly ids: readonly string[];
  /** Brings a row that may not be drawn into view. */
  readonly reveal?: (id: string) => void;
}

export interface Roving {
  /** Ref of the element the rows are in; each row's first control carries `data-item`. */
  readonly attach: (list: HTMLElement | null) => void;
  /** The one row Tab stops at. */
  readonly current: string | undefined;
  /** The row that was walked to, if any. */
  readonly chosen: string | null;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on a row as soon as it is drawn. */
  readonly focus: (id: string) => void;
  /** The row to go to when this one goes. */
  readonly neighbour: (id: string) => string | undefined;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
};

export function useRoving({ ids, reveal }: RovingOrder): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef<{ list: HTMLElement | null; wanted: string | null }>({ list: null, wanted: null });
  const current = chosen !== null && ids.includes(chosen) ? chosen : ids[0];

  const take = () => {
    const { list, wanted } = place.current;
    const item = wanted !== null && list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted)}"]`);
    if (!item) return;
    place.current.wanted = null;
    item.focus();
  };
  useLayoutEffect(take);

  const focus = (id: string) => {
    setChosen(id);
    reveal?.(id);
    place.current.wanted = id;
    take();
  };
  return {
    attach: (list) => {
      place.current.list = list;
    },
    current,
    chosen: current === chosen ? chosen : null,
    onFocus: setChosen,
    focus,
    neighbour: (id) => ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1],
    onKeyDown: (event) => {
      const step = steps[event.key];
      if (
        !step ||
        !current ||
        isComposing(event.nativeEvent) ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      event.preventDefault();
      const next = ids[step(ids.indexOf(current), ids.length - 1)];
      if (next) focus(next);
    },
  };
}
