/** A pasted text on its way to a timeline: where it is asked for, and its review. */
import { expect } from '@playwright/test';
import { messages } from '../desk';
import { outageChat } from '../outage-chat';
import { named, runCommand, type Screen } from './screen';

const asked: Screen = {
  name: 'intake',
  open: async (walk) => {
    await runCommand(walk, 'start-from-log');
    const words = messages[walk.language].intake;
    await expect(walk.page.getByRole('textbox', { name: words.pasteTitle })).toBeFocused();
  },
};

const review: Screen = {
  name: 'intake-review',
  open: async ({ page, language }) => {
    const words = messages[language].intake;
    const field = page.getByRole('textbox', { name: words.pasteTitle });
    await field.fill(outageChat[language].text);
    await field.press('Enter');
    await expect(page.getByRole('list', { name: words.events }).getByRole('checkbox').first()).toBeFocused();
  },
};

const editing: Screen = {
  name: 'intake-edit',
  open: async ({ page, language }) => {
    await page.keyboard.press('e');
    await expect(page.getByLabel(messages[language].intake.text, { exact: true })).toBeFocused();
  },
  close: async ({ page, language }) => {
    await page.keyboard.press('Escape');
    await named(page, messages[language].intake.back).click();
    await expect(page.getByRole('navigation', { name: messages[language].home.library })).toBeVisible();
  },
};

export const intakeScreens: readonly Screen[] = [asked, review, editing];
