/** Commands for the open retrospective from the palette: what is inserted, a link with its words, and the document as a whole. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { breath, exported, messages, proseOf, saved, say, startEmpty } from '../../kit/desk';
import { named, runCommand } from '../../kit/screens/screen';

const { home, app, editor } = messages.en;

const command = (page: Page, id: string): Promise<void> => runCommand({ page, language: 'en' }, id);

async function write(page: Page): Promise<void> {
  await page.goto('/');
  await startEmpty(page, 'Commands');
  await proseOf(page, 'goals').click();
  await page.keyboard.type('The queue filled up');
  await page.keyboard.press('Shift+Home');
  await breath(page);
}

test('an event begins with the words that are selected, which stay in the text', async ({ page }) => {
  await write(page);
  await expect(page.getByRole('contentinfo')).toContainText('4 of 4');
  await command(page, 'insert-event');
  await expect(page.getByRole('textbox', { name: 'Event', exact: true })).toHaveValue('The queue filled up');
  const markdown = new TextDecoder().decode(await exported(page, 'markdown'));
  expect(markdown.match(/The queue filled up/g)).toHaveLength(2);
});

test('a link gets its words and its address, and opens from where it is changed', async ({ page }) => {
  await write(page);
  await page.keyboard.press('ControlOrMeta+K');
  const text = page.getByRole('textbox', { name: editor.link.text, exact: true });
  await expect(page.getByRole('textbox', { name: editor.link.address })).toBeFocused();
  await expect(text).toHaveValue('The queue filled up');
  await page.keyboard.type('example.org/queue');
  await text.fill('The queue');
  await page.keyboard.press('Enter');
  await expect(proseOf(page, 'goals')).toBeFocused();
  expect(new TextDecoder().decode(await exported(page, 'markdown'))).toContain(
    '[The queue](https://example.org/queue)',
  );
  await page.keyboard.press('ControlOrMeta+K');
  await expect(text).toHaveValue('The queue');
  await expect(named(page, editor.link.open)).toBeVisible();
  await named(page, editor.link.remove).click();
  await expect(proseOf(page, 'goals').locator('a')).toHaveCount(0);
});

test('the open retrospective is duplicated, archived, and moved to the trash and back', async ({ page }) => {
  await write(page);
  await saved(page);
  const title = 'Commands';
  await command(page, 'duplicate');
  await expect(page.getByText(say(home.duplicated, { title: say(home.copyOf, { title }) }))).toBeVisible();
  await command(page, 'archive');
  await expect(page.getByText(say(home.archivedOne, { title }))).toBeVisible();
  await expect(page.getByRole('banner').getByText(app.states.archived)).toBeVisible();
  await command(page, 'archive');
  await expect(page.getByRole('banner').getByText(app.states.draft)).toBeVisible();
  await command(page, 'move-to-trash');
  await expect(page.getByText(say(home.deleted, { title }))).toBeVisible();
  const row = page.getByRole('main').getByRole('button', { name: /^Commands(?! \(copy\))/ });
  await expect(row).toHaveCount(0);
  const toast = page.getByRole('dialog').filter({ hasText: say(home.deleted, { title }) });
  await toast.getByRole('button', { name: app.undo, exact: true }).click();
  await expect(row).toHaveCount(1);
});

test('the settings tell the keys the commands have, and lead to all of them', async ({ page }) => {
  await write(page);
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('tab', { name: messages.en.settings.sections.keyboard }).click();
  const panel = page.getByRole('tabpanel', { name: messages.en.settings.sections.keyboard });
  await expect(panel).toContainText('Ctrl+Shift+P');
  await expect(panel).toContainText('F8');
  await named(page, messages.en.settings.keyboardAll).click();
  const sheet = page.getByRole('dialog', { name: messages.en.commands.shortcuts.title });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('theme, density and text size act at once', async ({ page }) => {
  await write(page);
  const look = () =>
    page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      row: getComputedStyle(document.documentElement).getPropertyValue('--row'),
      text: getComputedStyle(document.querySelector('[contenteditable]') ?? document.body).fontSize,
    }));
  expect(await look()).toEqual({ scheme: 'light dark', row: '36px', text: '16px' });
  await page.keyboard.press('ControlOrMeta+,');
  const { settings } = messages.en;
  for (const name of [app.dark, settings.densities.comfortable, '20'])
    await page.getByRole('radio', { name, exact: true }).check();
  expect(await look()).toEqual({ scheme: 'dark', row: '42px', text: '20px' });
  await page.keyboard.press('Escape');
  await page.reload();
  await expect.poll(look).toEqual({ scheme: 'dark', row: '42px', text: '20px' });
});
