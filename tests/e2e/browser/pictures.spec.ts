/** The pictures of a document: drawn on the page, walked by arrow keys, each item leads to its row, all of them in the Word file. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../../kit/app-test';
import { exported, goToStep, messages, titleField } from '../../kit/desk';
import { runCommand } from '../../kit/screens/screen';

const { exporting, pictures } = messages.en;

const chosenWords = (name: string | null): string =>
  (name ?? '').replace(pictures.goTo.replace('{{name}}', ''), '').replace(/ \([^)]*\)$/, '');

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Checkout latency/ })
    .click();
  await expect(titleField(page)).toBeVisible();
});

test('arrows walk through the fishbone and Enter opens the row of the outline', async ({ page }) => {
  await goToStep(page, 'causes');
  await runCommand({ page, language: 'en' }, 'factors-fishbone');
  const items = page.getByRole('toolbar', { name: /^Fishbone/ }).getByRole('button');
  await expect(items).toHaveCount(7);
  await items.first().focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  await expect(focused).not.toHaveAttribute('aria-label', first ?? '');
  const words = chosenWords(await focused.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  await expect(page.locator('textarea:focus')).toHaveValue(words);
});

test('the last event of the strip leads to its row, which was folded away', async ({ page }) => {
  await goToStep(page, 'narrative');
  await page
    .getByRole('toolbar', { name: /^Overview/ })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('End');
  const words = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  const field = page.locator('textarea:focus');
  await expect(field).toBeVisible();
  expect(words).toContain(await field.inputValue());
});

test('the pictures are in the Word file, and say what they show', async ({ page }) => {
  const files = unzipSync(await exported(page, 'word'));
  const images = Object.keys(files).filter((name) => name.endsWith('.svg'));
  expect(images).toHaveLength(4);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(body).toMatch(
    /descr="Fishbone of the factors: Checkout latency, 4 March ← [^"]*Checkout fetches prices/,
  );
  await test.step('what cannot be looked at does not leave', async () => {
    await page.route('**/export-worker*', (route) => route.abort());
    await page.keyboard.press('ControlOrMeta+Shift+E');
    const dialog = page.getByRole('dialog', { name: exporting.title });
    await expect(dialog.getByRole('alert')).toHaveText(exporting.notPrepared);
    await expect(dialog.getByRole('button', { name: exporting.run })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});
