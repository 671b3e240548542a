/** What is on its way onto the screen: a command that needs it waits, instead of being refused. */
import { useLayoutEffect } from 'react';
import type { Command } from './command';
import { around } from './surroundings';

let expected = 0;
let held: readonly (() => void)[] = [];

function carryOn(): void {
  while (expected === 0) {
    const [next, ...rest] = held;
    if (!next) return;
    held = rest;
    next();
  }
}

/** More will be on offer, until the answer is called. */
export function expectArrival(): () => void {
  let isOver = false;
  expected += 1;
  return () => {
    if (isOver) return;
    isOver = true;
    expected -= 1;
    // What comes in its place offers its parts, or expects more, before this.
    queueMicrotask(carryOn);
  };
}

/** The same for as long as a component is there and says so. */
export function useArriving(isArriving: boolean): void {
  useLayoutEffect(() => (isArriving ? expectArrival() : undefined), [isArriving]);
}

/** Runs at once what can; else once what is expected is there. What was asked for first goes first. */
export function whenThere(command: Command, run: () => void): void {
  const mustWait = expected > 0 && (held.length > 0 || command.when(around()) !== null);
  if (mustWait) held = [...held, run];
  else run();
}
