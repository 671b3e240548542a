/** A long list that is walked with arrow keys: only the rows in view are there, the first control of one has the focus. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { isComposing, onCommit } from '../../ui/commit';
import { useStable } from '../../ui/useStable';
import styles from './intake.module.css';

export interface ListHandle {
  focus(): void;
}

/** For the first control of a row: Tab stops at the current one only. */
export interface RowControl {
  readonly tabIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** The same function on every render: with another one the whole list is measured anew. A number where that tells apart. */
  readonly idOf: (item: Item) => string | number;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  /** Height of a row before it was seen, in pixels. */
  readonly estimate: number;
  readonly renderRow: (item: Item, index: number, control: RowControl) => ReactNode;
  /** What is shown of a row that runs by too fast to be read, in place of the row. */
  readonly glance?: (item: Item) => ReactNode;
  readonly lookOf?: (item: Item) => string;
  /** Answers whether it took the key. */
  readonly onKey: (key: string, item: Item, event: KeyboardEvent) => boolean;
  readonly onEnter?: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<ListHandle>;
}

const page = 10;

export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const {
    label,
    items,
    idOf,
    current,
    onCurrent,
    estimate,
    renderRow,
    glance,
    lookOf,
    onKey,
    className = '',
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  const keyOf = useCallback((index: number) => idOf(items[index] as Item), [items, idOf]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: (range: Range) => withIndex(defaultRangeExtractor(range), current, items.length),
  });
  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => {
        isWanted.current = true;
        // The row may be drawn anew by what called: its control is there a moment later.
        requestAnimationFrame(() => focusRow(box.current));
      },
    }),
    [],
  );
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [current, virtual]);
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    focusRow(box.current, current);
  }, [current]);
  const move = (to: number) => {
    isWanted.current = true;
    onCurrent(Math.max(0, Math.min(items.length - 1, to)));
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: items.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onEnter) onCommit({ onEnter: props.onEnter })(event);
    if (
      event.defaultPrevented ||
      isComposing(event.nativeEvent) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const to = steps[event.key];
    const item = items[current];
    if (to !== undefined) move(to);
    else if (item === undefined || !onKey(event.key, item, event)) return;
    event.preventDefault();
  };
  const handlers = useStable({ onKeyDown, onCurrent });
  const isRushing = useRushing(virtual.isScrolling, virtual.scrollOffset ?? 0) && glance !== undefined;
  return (
    <div ref={box} className={`${styles.list} ${className}`}>
      <ol aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <Row
              key={key}
              item={item}
              index={index}
              count={items.length}
              start={start}
              look={lookOf?.(item)}
              isCurrent={index === current}
              isRushing={isRushing}
              measure={virtual.measureElement}
              renderRow={renderRow}
              glance={glance}
              onKeyDown={handlers.onKeyDown}
              onCurrent={handlers.onCurrent}
            />
          );
        })}
      </ol>
    </div>
  );
}

interface RowProps<Item> extends Pick<VirtualListProps<Item>, 'renderRow' | 'onCurrent'> {
  readonly item: Item;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly look: string | undefined;
  readonly isCurrent: boolean;
  readonly isRushing: boolean;
  readonly measure: (row: HTMLLIElement | null) => void;
  readonly glance: ((item: Item) => ReactNode) | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Drawn once while the list scrolls: only what comes into view is new, and that whole as soon as it can be read. */
const Row = memo(function Row<Item>(props: RowProps<Item>) {
  const { item, index, count, start, look, isCurrent, isRushing } = props;
  const { measure, renderRow, glance, onKeyDown, onCurrent } = props;
  const wasWhole = useRef(false);
  const isWhole = wasWhole.current || isCurrent || !isRushing;
  useEffect(() => {
    wasWhole.current = isWhole;
  }, [isWhole]);
  const control = useMemo(
    () => ({ tabIndex: isCurrent ? 0 : -1, onKeyDown, onFocus: () => onCurrent(index) }),
    [isCurrent, index, onKeyDown, onCurrent],
  );
  return (
    <li
      ref={isWhole ? measure : undefined}
      data-index={index}
      data-look={look}
      data-current={isCurrent || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${start}px)` }}
    >
      {isWhole ? renderRow(item, index, control) : glance?.(item)}
    </li>
  );
}) as <Item>(props: RowProps<Item>) => ReactNode;

/** In pixels: nobody reads rows that come in such strides. */
const stride = 240;

/** Whether the list runs by: the last two steps were strides. One jump alone is none, what it leads to is read. */
function useRushing(isScrolling: boolean, offset: number): boolean {
  const last = useRef({ offset, isStride: false, isRushing: false });
  const isStride = Math.abs(offset - last.current.offset) > stride;
  const isRushing =
    isScrolling &&
    (offset === last.current.offset ? last.current.isRushing : isStride && last.current.isStride);
  useLayoutEffect(() => {
    if (offset !== last.current.offset || !isScrolling)
      last.current = { offset, isStride: isStride && isScrolling, isRushing };
  });
  return isRushing;
}

const focusRow = (box: HTMLElement | null, index?: number): void => {
  const row = index === undefined ? '[data-current]' : `[data-index="${index}"]`;
  box?.querySelector<HTMLElement>(`${row} :is(input, button)`)?.focus({ preventScroll: true });
};

/** The current row stays where the focus is, however far away it was scrolled. */
const withIndex = (indexes: readonly number[], at: number, count: number): number[] =>
  at < 0 || at >= count || indexes.includes(at) ? [...indexes] : [...indexes, at].sort((a, b) => a - b);
