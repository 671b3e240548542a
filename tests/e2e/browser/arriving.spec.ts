/** Keys pressed while a part of the window is still being loaded are carried out when it is there, and go nowhere else. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { inputMethod } from '../../kit/composition';
import { messages, proseOf, startEmpty, titleField } from '../../kit/desk';

const { settings, commands, find, home } = messages.en;

/** Holds back a part of the program; answers what lets it come, once it was asked for. */
async function holdBack(page: Page, part: string): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((settle) => {
    release = settle;
  });
  const asked = page.waitForRequest(`**/assets/${part}-*.js`);
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    await asked;
    release();
  };
}

test('what is typed for a palette that is still loading is in the palette, and not in the text', async ({
  page,
}) => {
  test.slow();
  const letPaletteCome = await holdBack(page, 'Palette');
  await page.goto('/');
  await startEmpty(page, 'Held');
  const text = proseOf(page, 'goals');
  const palette = page.getByRole('dialog', { name: commands.palette.title });
  await text.click();
  await page.keyboard.type('Mine.');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('setting');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' Still mine.');
  await expect(text).toHaveText('Mine. Still mine.');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('shortcutx');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await letPaletteCome();
  await expect(page.getByRole('dialog', { name: commands.shortcuts.title })).toBeVisible();
  await page.keyboard.press('Escape');

  // It is loaded now, and yet the focus comes a frame after the key.
  await text.click();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('zzz');
  await expect(palette.getByRole('combobox')).toHaveValue('zzz');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.type('!');
  await expect(text).toHaveText('Mine. Still mine.!');
});

test('a word that an input method composes meanwhile is finished first', async ({ page }) => {
  const letPaletteCome = await holdBack(page, 'Palette');
  await page.goto('/');
  const paste = page.getByRole('textbox', { name: home.paste });
  await expect(paste).toBeFocused();
  const typing = await inputMethod(page);
  await page.keyboard.press('ControlOrMeta+k');
  await typing.begin('shezhi');
  const loaded = page.waitForResponse('**/assets/Palette-*.js');
  await letPaletteCome();
  await (await loaded).finished();
  await typing.commit('设置');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByRole('combobox')).toHaveValue('设置');
  await page.keyboard.press('Escape');
  await expect(paste).toBeFocused();
  await expect(paste).toHaveValue('');
});

test('chords wait for the desk; where nothing is on its way they say why not', async ({ page }) => {
  const letDeskCome = await holdBack(page, 'DocumentScreen');
  await page.goto('/');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByText(new RegExp(commands.obstacles.noDocument))).toBeVisible();
  await page.getByRole('button', { name: home.startEmpty }).click();
  await page.keyboard.press('ControlOrMeta+h');
  await page.keyboard.press('ControlOrMeta+,');
  await letDeskCome();
  await expect(page.getByRole('dialog', { name: settings.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(titleField(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: find.query })).toBeVisible();
});
