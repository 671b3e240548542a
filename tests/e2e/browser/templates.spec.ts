/** Beginning from a template: by keyboard, in either language; a document becomes one, goes into a file and comes back. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { messages, say, titleField } from '../../kit/desk';

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.keyboard.insertText(command);
  await page.getByRole('option', { name: command }).first().click();
}

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['zh', 'zh-CN'],
] as const)
  test.describe(language, () => {
    test.use({ locale });
    const { templates, questions } = messages[language];

    test('a kind is chosen by keyboard and brings its questions', async ({ page }) => {
      await page.goto('/');
      const start = page.getByRole('button', { name: templates.start });
      await start.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: templates.title });
      const kinds = dialog.getByRole('list', { name: templates.kinds }).getByRole('button');
      await expect(kinds).toHaveCount(9);
      await expect(kinds.first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(start).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(kinds.first()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/goals$/);
      await expect(page.getByText('1 / 4')).toBeVisible();
      await page.getByRole('tab', { name: questions.title }).click();
      await expect(page.getByRole('complementary').getByRole('textbox')).toHaveCount(4);
    });
  });

test('a document becomes a template, leaves as a file, and comes back', async ({ page }) => {
  const { templates } = messages.en;
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Checkout latency/ })
    .click();
  await run(page, 'Save as template');
  const name = 'Checkout latency, 4 March';
  await expect(page.getByText(say(templates.kept, { name }))).toBeVisible();
  await run(page, 'Start from a template');
  const dialog = page.getByRole('dialog', { name: templates.title });
  const own = dialog.getByRole('region', { name: templates.own });
  const file = page.waitForEvent('download');
  await own.getByRole('button', { name: say(templates.exportOne, { name }) }).click();
  const path = await (await file).path();
  expect(await readFile(path, 'utf8')).not.toContain('price list');
  await own.getByRole('button', { name: say(templates.removeOne, { name }) }).click();
  await expect(own.getByRole('button', { name, exact: true })).toBeHidden();
  const chooser = page.waitForEvent('filechooser');
  await own.getByRole('button', { name: templates.import }).click();
  await (await chooser).setFiles(path);
  await own.getByRole('button', { name, exact: true }).click();
  await expect(titleField(page)).toHaveValue('');
  await expect(page.getByRole('main')).toContainText('Orders are confirmed quickly');
});
