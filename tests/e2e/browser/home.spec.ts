/** The home screen by keys alone: walking, the menu, the trash and the way back; and what stays on this machine. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../../kit/app-test';
import {
  exported,
  jsonOfArchive,
  messages,
  saved,
  startEmpty,
  titleField,
  wordsOfDocx,
} from '../../kit/desk';

const { home, settings } = messages.en;

test('rows are walked, duplicated, archived, deleted and restored by keys', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startEmpty(page, 'Slow search');
  await page.getByRole('button', { name: 'Home', exact: true }).press('Enter');
  const row = (title: string) => page.locator('[data-item]', { hasText: title });
  await row('Slow search').focus();
  await page.keyboard.press('End');
  await expect(row('Checkout latency')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row('Slow search')).toBeFocused();

  await page.keyboard.press('Shift+F10');
  // Letters look for an item from the moment the menu has the focus.
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.type('dup');
  await expect(page.getByRole('menuitem', { name: home.duplicate })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row('Slow search (copy)')).toBeVisible();

  await row('Slow search (copy)').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: home.toArchive }).press('Enter');
  await expect(page.getByRole('table').getByText('Slow search (copy)')).toBeVisible();

  await row('Slow search (copy)').focus();
  await page.keyboard.press('Delete');
  await expect(row('Slow search (copy)')).toHaveCount(0);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Trash/ })
    .press('Enter');
  await page.getByRole('button', { name: 'Restore “Slow search (copy)”' }).press('Enter');
  await expect(page.getByText(home.trashEmpty)).toBeVisible();

  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Archived/ })
    .press('Enter');
  await expect(row('Slow search (copy)')).toBeVisible();
});

test('from a fresh profile one press leads to the sample, another to an empty editor', async ({ page }) => {
  let presses = 0;
  const press = async (name: RegExp | string) => {
    presses += 1;
    await page.getByRole('main').getByRole('button', { name }).click();
  };
  await page.goto('/');
  await press(/^Checkout latency/);
  await expect(titleField(page)).toHaveValue('Checkout latency, 4 March');
  await page.goBack();
  await press(home.startEmpty);
  await expect(page.locator('[contenteditable="true"]')).toBeVisible();
  expect(presses).toBe(2);
});

test('people of this machine are people to the linter, and never leave in a file', async ({ page }) => {
  test.slow();
  await page.addInitScript(() =>
    localStorage.setItem(
      'afterword:roster',
      JSON.stringify({
        state: { people: [{ id: '1', name: 'Zephyrine', role: 'night watch' }] },
        version: 0,
      }),
    ),
  );
  await page.goto('/');
  await startEmpty(page, 'Roster');
  await page.getByRole('textbox', { name: 'Goals, text' }).click();
  await page.keyboard.type('zephyrine did not check the disk.');
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Nothing of it.');
  await saved(page);
  const archive = await exported(page, 'archive');
  expect(jsonOfArchive(archive)).toContain('Nothing of it.');
  const everything = Object.values(unzipSync(archive))
    .map((bytes) => strFromU8(bytes, true))
    .join('\n');
  const docx = wordsOfDocx(await exported(page, 'word'));
  for (const text of [everything, docx]) expect(text).not.toMatch(/Zephyrine|night watch/);
});

test('the chosen theme, density and text size stand in the first frame', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'afterword:preferences',
      JSON.stringify({ state: { theme: 'dark', density: 'comfortable', textSize: '5' }, version: 0 }),
    );
    requestAnimationFrame(() => {
      const { theme, density, textSize } = document.documentElement.dataset;
      Object.assign(window, { firstFrame: { theme, density, textSize } });
    });
  });
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { firstFrame: unknown }).firstFrame)).toEqual({
    theme: 'dark',
    density: 'comfortable',
    textSize: '5',
  });
});

test('settings apply at once and are still there after a reload', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await expect(dialog.getByRole('tab', { name: settings.sections.look })).toBeFocused();
  await dialog.getByRole('radio', { name: '中文' }).check();
  const zh = page.getByRole('dialog', { name: messages.zh.settings.title });
  await zh.getByRole('radio', { name: messages.zh.app.dark }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
