/**
 * Undo: of the text the caret is in, then of the document, across steps. Words are put in at once: how typing falls into bursts is a matter of its speed.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { goToStep, messages, proseOf, say, startEmpty } from '../../kit/desk';

const { structures } = messages.en;
const undo = (page: Page) => page.keyboard.press('ControlOrMeta+Z');
const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+Z');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a structured edit is undone from another step, which is shown and told; redo does it again', async ({
  page,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Undo across steps');
  await page.getByRole('button', { name: structures.goals.addGoal, exact: true }).click();
  await page.keyboard.insertText('Orders within 5 minutes');
  await goToStep(page, 'causes');
  await page.locator('body').click({ position: { x: 5, y: 300 } });
  await undo(page);
  await expect(field(page, structures.goals.statement)).toHaveValue('');
  await expect(proseOf(page, 'goals')).toBeVisible();
  await expect(
    page.getByText(/^Undid: changed wording of goal “Orders within 5 minutes” \(Goals/),
  ).toBeVisible();
  await undo(page);
  await expect(field(page, structures.goals.statement)).toHaveCount(0);
  await redo(page);
  await redo(page);
  await expect(field(page, structures.goals.statement)).toHaveValue('Orders within 5 minutes');
});

test('in a text its own typing goes first, then the document; the toast of a removed row takes the same way', async ({
  page,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Exhausted');
  await page.getByRole('button', { name: structures.goals.addGoal, exact: true }).click();
  await page.keyboard.insertText('A goal');
  await proseOf(page, 'goals').click();
  await page.keyboard.insertText('Typed.');
  await undo(page);
  await expect(proseOf(page, 'goals')).toHaveText('');
  await expect(field(page, structures.goals.statement)).toHaveValue('A goal');
  await undo(page);
  await expect(field(page, structures.goals.statement)).toHaveValue('');
  await redo(page);
  await expect(field(page, structures.goals.statement)).toHaveValue('A goal');

  await field(page, structures.goals.statement).focus();
  await page.getByRole('button', { name: say(structures.rows.remove, { name: 'A goal' }) }).click();
  await expect(field(page, structures.goals.statement)).toHaveCount(0);
  await page.getByRole('button', { name: structures.rows.undo, exact: true }).last().click();
  await expect(field(page, structures.goals.statement)).toHaveValue('A goal');
  await page.locator('body').click({ position: { x: 5, y: 300 } });
  await redo(page);
  await expect(field(page, structures.goals.statement)).toHaveCount(0);
});
