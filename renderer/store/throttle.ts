/** Saves at once and then at most every so often: a trailing debounce would lose whole seconds of steady typing. */
import type { Timers } from './timers';

export interface Throttle {
  /** Runs now, or at the end of the running interval. */
  request(): void;
  cancel(): void;
}

export function throttle(run: () => void, milliseconds: number, timers: Timers): Throttle {
  let timer: number | null = null;
  let requested = false;
  const start = () => {
    requested = false;
    timer = timers.setTimeout(elapse, milliseconds);
    run();
  };
  const elapse = () => {
    timer = null;
    if (requested) start();
  };
  return {
    request() {
      if (timer === null) start();
      else requested = true;
    },
    cancel() {
      if (timer !== null) timers.clearTimeout(timer);
      timer = null;
      requested = false;
    },
  };
}
