/** Zoom of the page in steps from half to double size. */

export const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export type ZoomCommand = 'zoom-in' | 'zoom-out' | 'zoom-reset';

/** Between the steps by less than a step can be told apart. */
const hair = 0.01;

/** The next size; at the ends it stays. */
export const zoomed = (factor: number, command: ZoomCommand): number => {
  if (command === 'zoom-reset') return 1;
  const next =
    command === 'zoom-in'
      ? zoomSteps.find((step) => step > factor + hair)
      : zoomSteps.findLast((step) => step < factor - hair);
  return next ?? (command === 'zoom-in' ? 2 : 0.5);
};

/** A size from outside, brought into the range. */
export const withinZoom = (factor: number): number => Math.min(2, Math.max(0.5, factor || 1));
