/** Where the window was, and whether that place still is on a screen. */
import { boolean, literal, number, object, optional } from 'zod/mini';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  readonly bounds?: Rectangle | undefined;
  readonly isMaximised: boolean;
  readonly isFullScreen: boolean;
  /** Zoom of the page; 1 is its own size. */
  readonly zoom: number;
  /** The look before the page says it: no flash on start. */
  readonly theme: 'system' | 'light' | 'dark';
}

export const firstPlace: WindowPlace = {
  isMaximised: false,
  isFullScreen: false,
  zoom: 1,
  theme: 'system',
};

export const windowPlace = object({
  bounds: optional(object({ x: number(), y: number(), width: number(), height: number() })),
  isMaximised: boolean(),
  isFullScreen: boolean(),
  zoom: number(),
  theme: literal(['system', 'light', 'dark']),
});

export const smallest = { width: 480, height: 400 } as const;
const usual = { width: 1280, height: 800 } as const;

/** Enough of the title bar to take hold of, in points. */
const grip = { width: 120, height: 40 } as const;

const overlap = (start: number, length: number, from: number, extent: number): number =>
  Math.min(start + length, from + extent) - Math.max(start, from);

const canBeHeld = ({ x, y, width }: Rectangle, area: Rectangle): boolean =>
  overlap(x, width, area.x, area.width) >= grip.width &&
  y >= area.y &&
  overlap(y, grip.height, area.y, area.height) >= grip.height;

/** The bounds to open with: as they were where a screen still shows them, else the usual size in the middle. */
export const boundsWithin = (
  { bounds }: WindowPlace,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } => {
  const area = bounds && workAreas.find((candidate) => canBeHeld(bounds, candidate));
  if (!bounds || !area) return usual;
  return {
    x: Math.round(bounds.x),
    y: Math.round(bounds.y),
    width: Math.round(Math.max(smallest.width, Math.min(bounds.width, area.width))),
    height: Math.round(Math.max(smallest.height, Math.min(bounds.height, area.height))),
  };
};
