/** Counts what a person does to the page: presses of keys and pointer, characters of prose apart from them. */
import type { Page } from '@playwright/test';

export interface Count {
  readonly clicks: number;
  /** Keys that write no prose; a chord is one. */
  readonly keys: number;
  readonly typed: number;
  readonly drags: number;
  /** Times nothing had the focus although somebody was writing. */
  readonly focusLost: number;
}

export interface Meter {
  now(): Promise<Count>;
  /** What was done since the last time it was asked. */
  lap(name: string): Promise<Count>;
  /** After a reload, which counts from nothing again. */
  begin(): void;
  readonly laps: readonly (Count & { readonly name: string })[];
}

const nothing: Count = { clicks: 0, keys: 0, typed: 0, drags: 0, focusLost: 0 };

/** Before the first page is opened. */
export async function meter(page: Page): Promise<Meter> {
  await page.addInitScript(() => {
    const count = { clicks: 0, keys: 0, typed: 0, drags: 0, focusLost: 0 };
    Object.assign(globalThis, { inputCount: count });
    const isWriting = (target: EventTarget | null): boolean =>
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('textarea, input:not([type="checkbox"], [type="radio"])'));
    const capture = { capture: true };
    addEventListener('pointerdown', () => count.clicks++, capture);
    addEventListener('dragstart', () => count.drags++, capture);
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return;
        const isChord = event.ctrlKey || event.metaKey || event.altKey;
        if (!isChord && event.key.length === 1 && isWriting(event.target)) count.typed++;
        else count.keys++;
        if (document.activeElement === document.body) count.focusLost++;
      },
      capture,
    );
  });
  const laps: (Count & { readonly name: string })[] = [];
  let before = nothing;
  const now = (): Promise<Count> =>
    page.evaluate(() => ({ ...(globalThis as unknown as { inputCount: Count }).inputCount }));
  return {
    laps,
    now,
    begin: () => {
      before = nothing;
    },
    lap: async (name) => {
      const total = await now();
      const lap = {
        clicks: total.clicks - before.clicks,
        keys: total.keys - before.keys,
        typed: total.typed - before.typed,
        drags: total.drags - before.drags,
        focusLost: total.focusLost - before.focusLost,
      };
      before = total;
      laps.push({ name, ...lap });
      return lap;
    },
  };
}
