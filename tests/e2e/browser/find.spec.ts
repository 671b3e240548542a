/** Finding and replacing by keyboard: across marks, with an input method, in a step and in the whole document. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { inputMethod } from '../../kit/composition';
import { goToStep, messages, openText, proseOf } from '../../kit/desk';

const { find, writing } = messages.en;

const text = `# Order sync

## Narrative

### Detection

Three tickets in ano**ther to**ol, one in a tool of ours. 监控没有报警。

### Response

The tool was restarted.

## Goals

One tool for all.
`;

const bar = (page: Page) => page.getByRole('search', { name: find.label });
const query = (page: Page) => bar(page).getByRole('textbox', { name: find.query, exact: true });
const status = (page: Page) => bar(page).getByRole('status');

const found = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('afterword-found')?.size ?? 0);

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openText(page, text);
  await page.goto(page.url().replace(/[\w-]+$/, 'narrative'));
  await expect(proseOf(page, 'narrative')).toContainText('Three tickets');
});

test('words are found across marks, walked through by keys, and left with the caret on them', async ({
  page,
}) => {
  await proseOf(page, 'narrative').click();
  await page.keyboard.press('Control+f');
  await expect(query(page)).toBeFocused();
  await page.keyboard.type('another tool');
  await expect(status(page)).toContainText('1 of 1');
  await expect.poll(() => found(page)).toBe(1);
  await query(page).fill('tool');
  await expect(status(page)).toContainText('of 3');
  await page.keyboard.press('F3');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(proseOf(page, 'narrative')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('tool');
  expect(await found(page)).toBe(0);
});

test('all words of the step are replaced as one step of its undo', async ({ page }) => {
  await page.keyboard.press('Control+h');
  await query(page).fill('tool');
  await bar(page).getByRole('textbox', { name: find.replacement }).fill('console');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText('3 replaced');
  await expect(proseOf(page, 'narrative')).toContainText('another console, one in a console of ours');
  await page.keyboard.press('Escape');
  await proseOf(page, 'narrative').click();
  await page.keyboard.press('Control+z');
  await expect(proseOf(page, 'narrative')).toContainText('another tool, one in a tool of ours');
  await expect(proseOf(page, 'narrative')).toContainText('The tool was restarted');
});

test('in the whole document a match leads to its step, and replacing all is one entry', async ({ page }) => {
  await page.keyboard.press('Control+h');
  await query(page).fill('tool');
  await bar(page).getByRole('radio', { name: find.wholeDocument }).check();
  await expect(status(page)).toContainText('of 4');
  await bar(page).getByRole('textbox', { name: find.replacement }).fill('console');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText('4 replaced');
  await expect(proseOf(page, 'narrative')).toContainText('The console was restarted');
  await query(page).fill('One console');
  await expect(proseOf(page, 'goals')).toContainText('One console for all');
  await page.keyboard.press('Escape');
  await proseOf(page, 'goals').focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await goToStep(page, 'goals');
  await expect(proseOf(page, 'goals')).toContainText('One tool for all');
  await goToStep(page, 'narrative');
  await expect(proseOf(page, 'narrative')).toContainText('The tool was restarted');
});

test('a pattern takes groups, a wrong one is told, and an endless one ends', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await bar(page).getByRole('button', { name: find.pattern }).click();
  await query(page).fill('(to+l');
  await expect(status(page)).toHaveText(find.noPattern);
  await query(page).fill('([a-z]+[a-z ]*)+#');
  await expect(status(page)).toHaveText(find.tooSlow, { timeout: 15_000 });
  await query(page).fill('\\bto+l\\b');
  await expect(status(page)).toContainText('of 3');
});

test('the keys of an input method are its own', async ({ page }) => {
  await page.keyboard.press('Control+f');
  const input = await inputMethod(page);
  await input.enter('baojing', '报警');
  await expect(query(page)).toHaveValue('报警');
  await expect(status(page)).toContainText('1 of 1');
});

test('focus mode and the outline are reached by keys', async ({ page }) => {
  const tree = page.getByRole('tree');
  await tree.getByRole('treeitem', { name: 'Detection' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(proseOf(page, 'narrative')).toBeFocused();
  await expect(tree.getByRole('treeitem', { name: 'Response' })).toHaveAttribute('aria-current', 'location');
  await page.keyboard.press('Control+Shift+D');
  await expect(tree).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(tree).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('contentinfo')).toContainText(' of ');
  await expect(page.getByRole('button', { name: writing.leaveFocus })).toBeHidden();
});
