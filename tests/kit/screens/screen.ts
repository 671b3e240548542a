/** What one screen of the walk is, and how the walk gets about. */
import { expect, type Locator, type Page } from '@playwright/test';
import { commands } from '../../../renderer/commands/registry';
import type { Language } from '../../../shared/kit/bilingual';
import { messages } from '../desk';

export interface Walk {
  readonly page: Page;
  readonly language: Language;
}

export interface Screen {
  readonly name: string;
  /** Brings it up from where the one before was left. */
  readonly open: (walk: Walk) => Promise<void>;
  /** What lies over a screen that was seen before, as a selector; left out, the whole page is new. */
  readonly over?: string;
  readonly close?: (walk: Walk) => Promise<void>;
}

/** Not the toasts, which are dialogs, too, and go by themselves. */
export const dialogs = '[role="dialog"]:not([role="region"] *)';

/** A dialog that a key brings up and Escape puts away. */
export const byKey = (name: string, key: string, over: string = dialogs): Screen => ({
  name,
  over,
  open: async ({ page }) => {
    await page.keyboard.press(key);
    await expect(page.locator(over).last()).toBeVisible();
  },
  close: putAway(over),
});

/** Escape puts away what has the focus: before it came there, the key would be for the page below. */
export const putAway =
  (over: string) =>
  async ({ page }: Walk): Promise<void> => {
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].some((one) => one.contains(document.activeElement)),
      over,
    );
    await page.keyboard.press('Escape');
    await expect(page.locator(over)).toHaveCount(0);
  };

const titleOf = (id: string, language: Language): string =>
  commands.find((command) => command.id === id)?.title[language] ?? id;

/** Runs a command by its name, from the palette. */
export async function runCommand({ page, language }: Walk, id: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: messages[language].commands.palette.title });
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(titleOf(id, language));
  await expect(palette.getByRole('option', { selected: true })).toContainText(titleOf(id, language));
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

export async function goHome({ page, language }: Walk): Promise<void> {
  await page.getByRole('button', { name: messages[language].app.home, exact: true }).click();
  await expect(page.getByRole('navigation', { name: messages[language].home.library })).toBeVisible();
}

export const named = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
