/** Pasting in the page itself: the clipboards of other programs, cells, plain words, and what is too much at once. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { breath, exported, goToStep, messages, proseOf, saved, startEmpty } from '../../kit/desk';

const golden = new URL('../../golden/paste/', import.meta.url);
const programs = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const read = (program: string, file: string): string =>
  readFileSync(new URL(`${program}/${file}`, golden), 'utf8');

type Clipboard = Readonly<Record<string, string>>;

const paste = (page: Page, clipboard: Clipboard): Promise<void> =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);

/** Two lines with an empty one between them, where the caret stands. */
async function between(page: Page): Promise<Locator> {
  const text = proseOf(page, 'goals');
  await text.focus();
  await breath(page);
  await page.keyboard.press('ControlOrMeta+A');
  await breath(page);
  await page.keyboard.press('Delete');
  await page.keyboard.type('BEGINNING');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('THE END');
  await breath(page);
  await page.keyboard.press('ArrowUp');
  await breath(page);
  return text;
}

/** The text of the page as the export has it. */
async function markdown(page: Page): Promise<string> {
  await saved(page);
  const all = new TextDecoder().decode(await exported(page, 'markdown'));
  return all.slice(all.indexOf('BEGINNING') + 'BEGINNING'.length, all.indexOf('THE END')).trim();
}

/** Titles stand a level lower in an export; bullets are the writer's own. */
const bare = (text: string): string =>
  text
    .replace(/^#+ /gm, '# ')
    .replace(/^(\s*)\* /gm, '$1- ')
    .trim();

test('what other programs copy arrives as the golden files say', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Pasted');
  const text = proseOf(page, 'goals');
  await text.focus();
  for (const index of [...programs.keys(), programs.length]) {
    await page.keyboard.insertText(`PLACE${index}.`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }
  for (const [index, program] of programs.entries()) {
    await text.getByText(`PLACE${index + 1}.`).click();
    await breath(page);
    await page.keyboard.press('Home');
    await breath(page);
    await page.keyboard.press('ArrowUp');
    await breath(page);
    await paste(page, { 'text/html': read(program, 'clipboard.txt'), 'text/plain': 'not this' });
  }
  await saved(page);
  const all = new TextDecoder().decode(await exported(page, 'markdown'));
  for (const [index, program] of programs.entries()) {
    const [start, end] = [index, index + 1].map((place) => all.indexOf(`PLACE${place}.`));
    const arrived = all.slice((start ?? 0) + `PLACE${index}.`.length, end);
    expect.soft(bare(arrived), program).toBe(bare(read(program, 'expected.md')));
  }
});

const sheet = 'Service\tMinutes\ncheckout\t41\nsearch\t6\n';

test('cells of plain text become a table, fill one from the caret, and stay words in a plain paste', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Cells');
  const text = await between(page);
  await paste(page, { 'text/plain': sheet });
  expect(await markdown(page)).toBe(
    '| Service  | Minutes |\n| -------- | ------: |\n| checkout |      41 |\n| search   |       6 |',
  );
  await text.getByText('41', { exact: true }).click();
  await breath(page);
  await paste(page, { 'text/plain': '7\tEU\n8\tUS\n9\t"A, B"' });
  expect(await markdown(page)).toBe(
    [
      '| Service  | Minutes |      |',
      '| -------- | ------: | ---- |',
      '| checkout |       7 | EU   |',
      '| search   |       8 | US   |',
      '|          |       9 | A, B |',
    ].join('\n'),
  );
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text.getByText('41', { exact: true })).toBeVisible();
  await between(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), sheet);
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect(text.getByRole('table')).toHaveCount(0);
  await expect(text).toContainText('checkout');
});

test('Ctrl+Shift+V pastes the words of what the clipboard holds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await startEmpty(page, 'Plain');
  const text = await between(page);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<h2>Big</h2>'], { type: 'text/html' }),
        'text/plain': new Blob(['Big'], { type: 'text/plain' }),
      }),
    ]),
  );
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect(text).toContainText('Big');
  await expect(text.getByRole('heading')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(text.getByRole('heading')).toHaveText('Big');
});

const { pasting, app } = messages.en;
const log = Array.from(
  { length: 6000 },
  (_, index) => `14:${index} checkout answered 500 to request ${index} of many`,
);

test('a huge paste asks first: not at all, set aside, or here in one step to undo', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startEmpty(page, 'Huge');
  const text = await between(page);
  const dialog = page.getByRole('dialog', { name: pasting.title });
  const ask = async () => {
    await text.focus();
    await paste(page, { 'text/plain': log.join('\n') });
    await expect(dialog).toContainText('6,000');
  };
  await ask();
  await dialog.getByRole('button', { name: pasting.cancel }).click();
  await expect(dialog).toBeHidden();
  await expect(text).not.toContainText('checkout');
  await ask();
  await dialog.getByRole('button', { name: pasting.here }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await expect(text.locator('p')).toHaveCount(6002);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).not.toContainText('checkout');
  await expect(text).toContainText('BEGINNING');
  await ask();
  await dialog.getByRole('button', { name: pasting.aside }).click();
  await expect(text).not.toContainText('checkout');
  await page.getByRole('button', { name: pasting.show, exact: true }).click();
  await expect(page.getByRole('heading', { name: app.unsorted, level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('request 5999 of many');
});

/** Words in the text of the goals that only the team is to read. */
async function writeForTheTeam(page: Page, words: string): Promise<void> {
  const { editor } = messages.en;
  await proseOf(page, 'goals').click();
  await page.keyboard.type(words);
  await page.keyboard.press('Shift+Home');
  const floating = page.getByRole('toolbar', { name: editor.toolbar.selection });
  await floating.getByRole('button', { name: editor.readers.menu }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: 'Readers: team only' }).press('Enter');
  await expect(proseOf(page, 'goals').locator('p[data-reach="internal"]')).toHaveCount(1);
  await expect(proseOf(page, 'goals')).toBeFocused();
  await breath(page);
}

test('a marked passage that is cut keeps its mark where it is pasted, and tells no other program of it', async ({
  page,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Marked');
  await writeForTheTeam(page, 'The vault key was shared.');
  await page.evaluate(() => {
    window.addEventListener('cut', ({ clipboardData }) => {
      const kinds = ['text/plain', 'text/html'];
      document.body.dataset.told = kinds.map((kind) => clipboardData?.getData(kind)).join('\n');
    });
  });
  await page.keyboard.press('ControlOrMeta+X');
  await breath(page);
  await expect(proseOf(page, 'goals')).toHaveText('');
  const told = await page.evaluate(() => document.body.dataset.told ?? '');
  expect(told).toContain('The vault key was shared.');
  expect(told).not.toMatch(/reach|readers|internal|team/i);
  await goToStep(page, 'causes');
  await proseOf(page, 'causes').click();
  await page.keyboard.type('Found: ');
  await page.keyboard.press('ControlOrMeta+V');
  const marked = proseOf(page, 'causes').locator('p[data-reach="internal"]');
  await expect(marked).toHaveText('Found: The vault key was shared.');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(marked).toHaveCount(0);
  await expect(proseOf(page, 'causes')).toHaveText(/^Found:/);
});

test('a marked passage keeps its mark in another window, and where only its words are pasted', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Marked');
  const other = await context.newPage();
  await other.goto('/');
  await startEmpty(other, 'Elsewhere');
  const text = proseOf(other, 'goals');
  await text.click();
  await page.bringToFront();
  await writeForTheTeam(page, 'The vault key was shared.');
  await page.evaluate(() => {
    window.addEventListener('copy', ({ clipboardData }) => {
      const kinds = clipboardData?.types ?? [];
      const told = Object.fromEntries(kinds.map((kind) => [kind, clipboardData?.getData(kind) ?? '']));
      document.body.dataset.copied = JSON.stringify(told);
    });
  });
  await page.keyboard.press('ControlOrMeta+C');
  const copied: Clipboard = JSON.parse(await page.evaluate(() => document.body.dataset.copied ?? '{}'));
  expect(Object.keys(copied)).toContain('text/html');
  const pastedWith = async (clipboard: Clipboard): Promise<Locator> => {
    await other.bringToFront();
    await text.focus();
    await breath(other);
    await other.keyboard.press('ControlOrMeta+A');
    await other.keyboard.press('Delete');
    await expect(text).toHaveText('');
    await paste(other, clipboard);
    return text.locator('p[data-reach="internal"]');
  };
  await expect(await pastedWith(copied)).toHaveText('The vault key was shared.');
  await expect(await pastedWith({ 'text/plain': copied['text/plain'] ?? '' })).toHaveText(
    'The vault key was shared.',
  );
  const plain = await pastedWith({ 'text/plain': 'Orders came late.' });
  await expect(text).toHaveText('Orders came late.');
  await expect(plain).toHaveCount(0);
});
