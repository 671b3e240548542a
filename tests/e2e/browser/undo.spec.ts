/**
 * Undo: of the text the caret is in, then of the document, across steps. Words are put in at once: how typing falls into bursts is a matter of its speed.
 */
import type { Page } from '@playwright/test';
import { stepIds } from '../../../shared/retrospective/step-id';
import { expect, test } from '../../kit/app-test';
import { goToStep, messages, proseOf, railButton, saved, say, startEmpty } from '../../kit/desk';

const { app, commands, editor, history, structures, suggestions } = messages.en;
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

  const names = ['One', 'Two', 'Three', 'Four'];
  for (const name of names) {
    await page.getByRole('button', { name: structures.goals.addGoal, exact: true }).click();
    await page.keyboard.insertText(name);
  }
  for (const name of names)
    await page.getByRole('button', { name: say(structures.rows.remove, { name }), exact: true }).click();
  await expect(page.getByText(say(structures.rows.removed, { name: 'Four' }), { exact: true })).toBeVisible();
  const notices = page.getByRole('dialog', { name: app.notice });
  await expect(notices.getByRole('button', { name: structures.rows.undo })).toHaveCount(3);
  // Each can be put away by who does not see it, too.
  await expect(notices.getByRole('button', { name: app.close })).toHaveCount(3);
});

test('right after opening, Ctrl+Z and Ctrl+Y change no word on any of the six steps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Checkout latency, 4 March/ }).click();
  await railButton(page, 'goals').click();
  const address = page.url();
  for (const step of stepIds) {
    await page.goto(address.replace(/goals$/, step));
    await page.reload();
    const text = proseOf(page, step);
    await text.focus();
    await expect(page.getByRole('toolbar', { name: editor.toolbar.label, exact: true })).toBeVisible();
    // What is out of sight has words as well, which `innerText` leaves out.
    const before = await page.getByRole('main').textContent();
    for (const chord of ['Z', 'Z', 'Y', 'Shift+Z', 'Z']) await page.keyboard.press(`ControlOrMeta+${chord}`);
    await expect(page.getByRole('main')).toHaveText(/./);
    expect(await page.getByRole('main').textContent()).toBe(before);
    expect((await text.innerText()).trim()).not.toBe('');
  }
});

test('a suggestion accepted in a text is in the history of the text alone; from the palette it is undone there', async ({
  page,
}) => {
  await page.goto('/');
  await startEmpty(page, 'One history');
  // Opened anew: nothing of the document can be undone, only what is typed from here on.
  await page.reload();
  const text = proseOf(page, 'goals');
  await text.focus();
  await page.keyboard.insertText('The reviewer failed to check the queue.');
  const card = page.getByRole('dialog', { name: suggestions.one, exact: true });
  const panel = page.getByRole('complementary');
  await panel
    .getByRole('button', { name: /failed to/ })
    .and(panel.locator('[aria-expanded]'))
    .click();
  await card.locator('[data-accept]').click();
  await expect(text).not.toContainText('failed to');
  await saved(page);

  // The palette has the focus while it asks what can be undone: the text is where it was.
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByPlaceholder(commands.palette.placeholder).fill('undo');
  await page.keyboard.press('Enter');
  await expect(text).toHaveText('The reviewer failed to check the queue.');
  await expect(page.getByRole('textbox', { name: app.title })).toHaveValue('One history');

  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('button', { name: history.show, exact: true }).press('Enter');
  await page.getByRole('tab', { name: history.changes }).click();
  await expect(page.getByRole('heading', { name: history.when.minutes })).toBeVisible();
  const entries = page.getByRole('list', { name: history.changes }).getByRole('listitem');
  await expect(page.getByRole('listitem').filter({ hasText: /title/ })).not.toHaveCount(0);
  await expect(entries.filter({ hasText: /accepted/ })).toHaveCount(0);
});
