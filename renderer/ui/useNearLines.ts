/** The lines of a long list that are near the window; the others are room. Short lists are drawn whole. */
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

interface NearLinesOrder {
  readonly list: RefObject<HTMLElement | null>;
  /** Names of all lines, in order. */
  readonly keys: readonly string[];
  /** Usual height of the line, in pixels; measured once it is drawn. */
  readonly heightOf: (index: number) => number;
  /** Lines that stay drawn wherever one scrolls: what has the focus, what was asked for. */
  readonly kept: readonly string[];
}

export interface NearLine {
  readonly index: number;
  /** Room of the lines left out above it, in pixels. */
  readonly before: number;
}

interface NearLines {
  readonly lines: readonly NearLine[];
  /** Room of the lines left out below the last. */
  readonly after: number;
  /** Ref of every line, which carries its index as `data-index`; undefined while all lines are drawn. */
  readonly measure: ((line: HTMLElement | null) => void) | undefined;
}

/** Asking a line for its height while lines are being drawn would lay the page out at once: the observer tells it a moment later. */
const heightOnceSeen = (
  line: HTMLElement,
  seen: ResizeObserverEntry | undefined,
  lines: Virtualizer<HTMLElement, HTMLElement>,
): number =>
  seen
    ? measureElement(line, seen, lines)
    : (lines.measurementsCache[lines.indexFromElement(line)]?.size ?? line.offsetHeight);

/** Lists up to this length are drawn whole. */
const short = 60;

export function useNearLines({ list, keys, heightOf, kept }: NearLinesOrder): NearLines {
  const isLong = keys.length > short;
  const [above, setAbove] = useState(0);
  const scroller = () => list.current?.closest('main') ?? null;
  const virtual = useVirtualizer({
    count: keys.length,
    enabled: isLong,
    getScrollElement: scroller,
    estimateSize: heightOf,
    getItemKey: (index) => keys[index] ?? index,
    scrollMargin: above,
    overscan: 12,
    useFlushSync: false,
    measureElement: heightOnceSeen,
    rangeExtractor: (range) => {
      const held = kept.map((key) => keys.indexOf(key)).filter((index) => index >= 0);
      return [...new Set([...defaultRangeExtractor(range), ...held])].sort((one, other) => one - other);
    },
  });
  useLayoutEffect(() => {
    const main = list.current?.closest('main');
    const place = list.current?.parentElement;
    if (!isLong || !list.current || !main || !place) return;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = Math.round(top - main.getBoundingClientRect().top + main.scrollTop);
      setAbove((before) => (Math.abs(before - next) > 1 ? next : before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of place.children) if (part !== list.current) observer.observe(part);
    return () => observer.disconnect();
  }, [isLong, list]);
  if (!isLong) return { lines: keys.map((_, index) => ({ index, before: 0 })), after: 0, measure: undefined };
  let end = above;
  const lines = virtual.getVirtualItems().map((item) => {
    const before = Math.max(0, item.start - end);
    end = item.end;
    return { index: item.index, before };
  });
  const after = Math.max(0, virtual.getTotalSize() + above - end);
  return { lines, after, measure: virtual.measureElement };
}
