/** The tools of the editor as a writer uses them, mostly by keyboard: toolbars, the slash menu, tables, images. */
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from '../../kit/app-test';
import { inputMethod } from '../../kit/composition';
import { breath, exported, goToStep, messages, proseOf, startEmpty } from '../../kit/desk';

const { editor } = messages.en;

async function write(page: Page): Promise<void> {
  await page.goto('/');
  await startEmpty(page, 'Tools');
  await proseOf(page, 'goals').click();
}

const menu = (page: Page) => page.getByRole('listbox', { name: editor.slash.label });

test('tools float beside a selection, are reached by Alt+F10, and leave the words where they were', async ({
  page,
}) => {
  await write(page);
  await page.keyboard.type('The cache was cold.');
  const floating = page.getByRole('toolbar', { name: editor.toolbar.selection });
  await expect(floating).toHaveCount(0);
  await page.keyboard.press('Shift+Home');
  await expect(floating).toBeVisible();
  const [tools, words] = await Promise.all([
    floating.boundingBox(),
    proseOf(page, 'goals').locator('p').boundingBox(),
  ]);
  const [above, below] = [
    (tools?.y ?? 0) + (tools?.height ?? 0) <= (words?.y ?? 0),
    (tools?.y ?? 0) >= (words?.y ?? 0),
  ];
  expect(above || below).toBe(true);
  await page.keyboard.press('Alt+F10');
  await expect(floating.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(proseOf(page, 'goals').locator('strong')).toHaveText('The cache was cold.');
  await page.keyboard.press('Escape');
  await expect(proseOf(page, 'goals')).toBeFocused();
  // Whom it is for: said on the line, kept by the line that Enter parts from it, and taken back.
  await floating.getByRole('button', { name: editor.readers.menu }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: 'Readers: team only' }).press('Enter');
  const marked = proseOf(page, 'goals').locator('p[data-reach="internal"]');
  await expect(marked).toHaveAccessibleDescription(editor.readers.internal);
  await expect(proseOf(page, 'goals')).not.toContainText('<!--');
  await expect(proseOf(page, 'goals')).toBeFocused();
  await page.keyboard.press('End');
  await breath(page);
  await page.keyboard.press('Enter');
  await expect(marked).toHaveCount(2);
  await page.keyboard.type('/everyone');
  await expect(menu(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(marked).toHaveText('The cache was cold.');
});

test('a slash inserts a table, which is walked, aligned and left by keyboard', async ({ page }) => {
  await write(page);
  await page.keyboard.type('/tab');
  await expect(menu(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Region');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Errors');
  await page.getByRole('button', { name: editor.toolbar.tableMenu }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: 'Align column right' }).click();
  for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('after');
  const markdown = new TextDecoder().decode(await exported(page, 'markdown'));
  expect(markdown).toMatch(/\| Region +\| +Errors \|/);
  expect(markdown).toMatch(/\| -+ \| -+: \|/);
  expect(markdown).toContain('\nafter\n');
});

test('words typed at once behind a table that was put in out of view are in its first cells', async ({
  page,
}) => {
  await write(page);
  for (let line = 0; line < 14; line++) {
    await page.keyboard.insertText(`Line ${line}`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.insertText('/table');
  await expect(menu(page).getByRole('option')).toHaveCount(1);
  // Sent together, they come before the page was drawn anew.
  const { keyboard } = page;
  await Promise.all([
    keyboard.press('Enter'),
    keyboard.insertText('A'),
    keyboard.press('Tab'),
    keyboard.insertText('B'),
  ]);
  const cells = proseOf(page, 'goals').locator('table :is(th, td)');
  await expect(cells.nth(0)).toHaveText('A');
  await expect(cells.nth(1)).toHaveText('B');
});

test('Escape leaves the slash; the words of a line become an event', async ({ page }) => {
  await write(page);
  await page.keyboard.type('/eve');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(proseOf(page, 'goals')).toHaveText('/eve');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The queue filled up');
  await page.keyboard.press('Home');
  await page.keyboard.type('/eve');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Enter');
  const event = page.getByRole('textbox', { name: 'Event', exact: true });
  await expect(event).toHaveValue('The queue filled up');
  await expect(event).toBeFocused();
  // One step back: the event is gone, and its words are in the text again.
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(event).toHaveCount(0);
  await goToStep(page, 'goals');
  await expect(proseOf(page, 'goals')).toContainText('The queue filled up');
});

test('the menu opens at 、 and takes no key of an input method', async ({ page }) => {
  await write(page);
  const method = await inputMethod(page);
  await page.keyboard.insertText('、');
  await expect(menu(page).getByRole('option')).toHaveCount(19);
  await method.enter('biaoge', '表格');
  await breath(page);
  await expect(proseOf(page, 'goals').locator('table')).toHaveCount(0);
  await expect(menu(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(proseOf(page, 'goals').locator('table')).toHaveCount(1);
});

/** Pastes a photograph that tells where it was taken; answers whether it really does. */
const pastePhotograph = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2600, 1300);
    canvas.getContext('2d')?.fillRect(0, 0, 900, 900);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    const jpeg = new Uint8Array(await blob.arrayBuffer());
    const told = new TextEncoder().encode('Exif\0\0MM\0*GPSLatitude 52.520008');
    const segment = [0xff, 0xe1, 0, told.length + 2, ...told];
    const bytes = new Uint8Array([...jpeg.slice(0, 2), ...segment, ...jpeg.slice(2)]);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
    document
      .querySelector('[contenteditable="true"]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return new TextDecoder('latin1').decode(bytes).includes('GPSLatitude');
  });

test('an image keeps its tools while any of it is in view, and counts by its description', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await write(page);
  await page.keyboard.type('First words.');
  await pastePhotograph(page);
  await page.getByRole('textbox', { name: editor.image.description }).fill('A dark plate');
  await page.keyboard.press('Enter');
  const image = page.getByRole('img', { name: 'A dark plate' });
  await image.click();
  const tools = page.getByRole('toolbar', { name: editor.toolbar.image });
  await expect(tools).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('3 of 5 words');
  const isCut = await image.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
    const above = document.querySelector('[data-tools="fixed"]')?.getBoundingClientRect().bottom ?? 0;
    return element.getBoundingClientRect().top < above;
  });
  expect(isCut).toBe(true);
  await expect(tools).toBeInViewport({ ratio: 1 });
});

test('an image is described, sized and carried out without telling where it was taken', async ({ page }) => {
  await write(page);
  expect(await pastePhotograph(page)).toBe(true);
  const dialog = page.getByRole('dialog', { name: editor.image.new });
  await expect(dialog).toContainText('2000 × 1000');
  await dialog.getByRole('textbox', { name: editor.image.description }).fill('A dark plate');
  await page.keyboard.press('Enter');
  const image = page.getByRole('img', { name: 'A dark plate' });
  await expect(image).toBeVisible();
  await expect(proseOf(page, 'goals')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('toolbar', { name: editor.toolbar.image })).toBeVisible();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-size="small"]')).toBeVisible();

  const parts = unzipSync(await exported(page, 'archive'));
  const [asset, ...others] = Object.entries(parts).filter(([name]) => /^assets\/[0-9a-f]{64}$/.test(name));
  expect(others).toEqual([]);
  expect(Buffer.from(asset?.[1] ?? []).toString('latin1')).not.toContain('GPS');
  const word = unzipSync(await exported(page, 'word'));
  expect(Object.keys(word).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});
