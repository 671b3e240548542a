/** The edge between the page and the side panel: moved by arrows or by hand, a double press puts it back. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Frame.module.css';

interface PanelEdgeProps {
  readonly label: string;
  /** Of the panel, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const least = 260;
const most = 560;
const drawn = 320;
const step = 16;

const within = (width: number): number => Math.round(Math.min(most, Math.max(least, width)));

const byKey: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + step,
  ArrowRight: (width) => width - step,
  Home: () => least,
  End: () => most,
};

export function PanelEdge({ label, width, onWidth }: PanelEdgeProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = byKey[event.key]?.(width);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onWidth(within(next));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) onWidth(within(grip.current.width + grip.current.x - event.clientX));
  };
  const letGo = () => {
    grip.current = null;
  };
  return (
    <hr
      className={styles.edge}
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => onWidth(drawn)}
    />
  );
}
