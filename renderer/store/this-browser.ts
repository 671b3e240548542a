/** The library of the browser profile or app the page runs in: the one place that names its globals. */
import { toInstant } from '../../shared/kit/instant';
import type { Library } from './library';
import { openLibrary } from './open-library';

export const openLibraryHere = (): Library =>
  openLibrary({
    database: { name: 'afterword' },
    now: () => toInstant(Date.now()),
    makeId: () => crypto.randomUUID(),
    locks: navigator.locks,
    storage: localStorage,
    channel: (name) => new BroadcastChannel(name),
    timers: {
      setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
      clearTimeout: (timer) => window.clearTimeout(timer),
    },
  });
