/** Timers that only go forward when a test says so. */
import type { Timers } from '../../../renderer/store/timers';

export interface FakeTimers extends Timers {
  advance(milliseconds: number): void;
  stop(): void;
}

export function fakeTimers(): FakeTimers {
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let made = 0;
  let stopped = false;
  const next = (limit: number) =>
    [...waiting].filter(([, timer]) => timer.at <= limit).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    setTimeout(run, milliseconds) {
      waiting.set(++made, { at: now + milliseconds, run });
      return made;
    },
    clearTimeout: (timer) => void waiting.delete(timer),
    advance(milliseconds) {
      const end = now + milliseconds;
      for (let due = next(end); due && !stopped; due = next(end)) {
        waiting.delete(due[0]);
        now = due[1].at;
        due[1].run();
      }
      now = end;
    },
    stop() {
      stopped = true;
    },
  };
}
