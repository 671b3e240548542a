/** An input method as Chromium sees one: a composition that grows key by key, and the key that ends it. */
import type { CDPSession, Page } from '@playwright/test';

export interface InputMethod {
  /** The composition grows to the whole spelling and stays open. */
  begin(spelling: string): Promise<void>;
  /** The open composition becomes the result. */
  commit(result: string): Promise<void>;
  /** `begin`, then the result by Enter: the key is the input method's own, before and after it ends the composition. */
  enter(spelling: string, result: string): Promise<void>;
  /** A key while it composes, as the page sees it. */
  press(key: Key): Promise<void>;
}

interface Key {
  readonly key: string;
  readonly code: string;
  /** 229 where the input method keeps the key to itself. */
  readonly keyCode: number;
  readonly modifiers?: number;
}

/** Bits of `modifiers`. */
export const control = 2;
export const shift = 8;

/** Milliseconds: no hand is faster. A key within the same turn still counts as the input method's (Escape of a dialog). */
const betweenKeys = 20;

const enterKey = { key: 'Enter', code: 'Enter' } as const;

export async function inputMethod(page: Page): Promise<InputMethod> {
  const client = await page.context().newCDPSession(page);
  const begin = async (spelling: string) => {
    for (let length = 1; length <= spelling.length; length++)
      await compose(client, spelling.slice(0, length));
  };
  const commit = async (result: string) => {
    await client.send('Input.insertText', { text: result });
  };
  const press = async ({ key, code, keyCode, modifiers = 0 }: Key) => {
    const event = { key, code, modifiers, windowsVirtualKeyCode: keyCode };
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const enter = async (spelling: string, result: string) => {
    await begin(spelling);
    await press({ ...enterKey, keyCode: 229 });
    await press({ ...enterKey, keyCode: 13 });
    await commit(result);
    // Some browsers tell the ending key only after the composition: it is still not a key of the page.
    await press({ ...enterKey, keyCode: 229 });
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), betweenKeys);
  };
  return { begin, commit, enter, press };
}

async function compose(client: CDPSession, text: string): Promise<void> {
  await client.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
