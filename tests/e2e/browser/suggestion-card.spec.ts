/** The card of a suggestion and the list beside the page: by mouse, by keys, in fields, on a narrow window, in both languages. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { breath, goToStep, messages, proseOf, saved, say, startEmpty } from '../../kit/desk';

const { suggestions: words, app, structures } = messages.en;

const panel = (page: Page): Locator => page.getByRole('complementary');
const card = (page: Page): Locator => page.getByRole('dialog', { name: words.one, exact: true });
const items = (page: Page): Locator => panel(page).locator('[data-suggestion]');

/** So many are listed. The linter starts with the document, so the first answer may take a while. */
const found = (page: Page, count: number): Promise<void> =>
  expect(items(page)).toHaveCount(count, { timeout: 20_000 });

const failed = 'The reviewer failed to check the queue.';
const forgot = 'The developer failed to test the rollback.';

/** An empty document with these paragraphs in the open step. */
async function write(page: Page, ...paragraphs: readonly string[]): Promise<Locator> {
  await page.goto('/');
  await startEmpty(page, 'Cards');
  const text = proseOf(page, 'goals');
  await text.focus();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
    await breath(page);
  }
  return text;
}

/** Where the first mark of a level is painted. */
const mark = (page: Page, level: 'error' | 'warning') =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(`afterword-${name}`) ?? [];
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x, y, width, height };
  }, level);

const marks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['error', 'warning', 'suggestion', 'info']
      .map((level) => CSS.highlights.get(`afterword-${level}`)?.size ?? 0)
      .reduce((sum, size) => sum + size),
  );

test('a click opens the card beside the words and leaves the caret; Alt+Enter goes into it; one undo takes it back', async ({
  page,
}) => {
  const text = await write(page, failed);
  await found(page, 1);
  const at = await mark(page, 'warning');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await breath(page);
  await expect(card(page)).toHaveCount(0);
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect(card(page)).toBeVisible();
  await expect(text).toBeFocused();
  const box = await card(page).boundingBox();
  const isOver = box && box.y < at.y + at.height && box.y + box.height > at.y;
  expect(isOver).toBe(false);

  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(card(page).locator('[data-accept]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = card(page).locator('[data-rewrite]').nth(1);
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('The reviewer had [what had priority] at hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('[what had priority]');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).toHaveText(failed);
});

test('why, previous and next stay in the card; I opens the menu; Escape returns to the words', async ({
  page,
}) => {
  const text = await write(page, failed, forgot);
  await found(page, 2);
  await page.keyboard.press('F8');
  await expect(card(page)).toContainText(say(words.place, { number: 1, total: 2 }));
  await expect(page.getByRole('status').filter({ hasText: 'Press Enter to accept' })).toContainText('1 of 2');
  await card(page).getByRole('button', { name: words.next }).click();
  await expect(card(page)).toContainText(say(words.place, { number: 2, total: 2 }));
  await card(page).getByRole('button', { name: words.whyButton }).click();
  await expect(card(page)).toContainText(words.why['failed-duty']);
  await page.keyboard.press('i');
  await expect(page.getByRole('menuitem', { name: words.here, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('failed to test');
});

test('the clause being typed is left alone until it is ended or rested on; then it is told once', async ({
  page,
}) => {
  await page.clock.install();
  const text = await write(page, failed);
  await found(page, 1);
  const pause = async (milliseconds: number) => {
    await page.clock.runFor(milliseconds);
  };
  await page.clock.pauseAt(Date.now() + 10_000);
  await text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Be more careful, says the engineer who was careless');
  await pause(450);
  await found(page, 2);
  await expect(items(page).filter({ hasText: 'careless' })).toHaveCount(0);
  await page.keyboard.insertText('.');
  await pause(450);
  await found(page, 3);
  // A rest, in which the first three are told: what comes after is news by itself.
  await pause(2_100);
  await expect(
    page.getByRole('status').filter({ hasText: say(words.news_other, { count: 2, total: 3 }) }),
  ).toHaveCount(1);

  await page.keyboard.insertText(' The reviewer was reckless');
  await pause(450);
  await expect(items(page).filter({ hasText: 'reckless' })).toHaveCount(0);
  await pause(2_100);
  await expect(items(page).filter({ hasText: 'reckless' })).toHaveCount(1);
  await pause(2_100);
  const told = say(words.news_one, { count: 1, total: 4 });
  await expect(page.getByRole('status').filter({ hasText: told })).toHaveCount(1);
});

test('accept all of a rule: preview, blanks filled once, one undo', async ({ page }) => {
  const text = await write(page, failed, forgot);
  await found(page, 2);
  await items(page).first().focus();
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: words.acceptAllTitle });
  await expect(dialog.getByRole('status')).toHaveText(say(words.withBlanks_other, { count: 2 }));
  await expect(dialog.getByRole('button', { name: say(words.acceptCount, { count: 0 }) })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'which cue, if any' }).fill('no cue');
  await expect(dialog.getByRole('listitem').first()).toContainText('had no cue to check');
  await dialog.getByRole('button', { name: say(words.acceptCount, { count: 2 }) }).click();
  await expect(text).toContainText('The reviewer had no cue to check the queue.');
  await expect(text).toContainText('The developer had no cue to test the rollback.');
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).toContainText(failed);
  await expect(text).toContainText(forgot);
});

test('the list by keys: arrows walk, I ignores, letters can be switched off', async ({ page }) => {
  await write(page, failed, forgot, 'The tester was reckless.');
  await found(page, 3);
  await items(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(items(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(items(page).first()).toBeFocused();
  await page.keyboard.press('i');
  await found(page, 2);
  await expect(items(page).first()).toBeFocused();
  await page.getByRole('button', { name: app.undo, exact: true }).last().click();
  await found(page, 3);

  await page.evaluate(() =>
    localStorage.setItem(
      'afterword:preferences',
      JSON.stringify({ state: { letterKeys: false }, version: 0 }),
    ),
  );
  await saved(page);
  await page.reload();
  await found(page, 3);
  await items(page).first().focus();
  for (const key of ['i', 'j', 'a', 'Shift+A']) await page.keyboard.press(key);
  await expect(items(page).first()).toBeFocused();
  await found(page, 3);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('ignored on this machine: quiet in another document too; listed and taken back', async ({ page }) => {
  await write(page, 'The reviewer was reckless.');
  await items(page).first().click();
  await card(page).getByRole('button', { name: words.ignore }).click();
  await page.getByRole('menuitem', { name: words.wordsEverywhere, exact: true }).click();
  await found(page, 0);
  await saved(page);
  await write(page, 'The tester was reckless.', failed);
  await found(page, 1);
  await panel(page).getByRole('button', { name: words.show }).click();
  const list = page.getByRole('dialog', { name: words.ignoredTitle });
  await expect(list).toContainText(words.onMachine);
  await expect(list).toContainText(say(words.hides_one, { count: 1 }));
  await list.getByRole('button', { name: words.restore }).click();
  await page.keyboard.press('Escape');
  await found(page, 2);
});

test('switched off in the status bar: nothing is marked or listed, also after a reload', async ({ page }) => {
  await write(page, failed);
  await expect.poll(() => marks(page)).toBe(1);
  await saved(page);
  const toggle = page.getByRole('contentinfo').getByRole('button', { name: app.suggestionsShown });
  await toggle.click();
  await expect.poll(() => marks(page)).toBe(0);
  await page.reload();
  await expect(panel(page).getByText(words.areOff)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(app.suggestionsOff);
  await panel(page).getByRole('button', { name: words.turnOn }).click();
  await expect.poll(() => marks(page)).toBe(1);
});

test('in a field: Alt+Enter opens the card below it, Escape returns, Accept rewrites it', async ({
  page,
}) => {
  const { measures } = structures;
  await write(page, 'All was calm.');
  await goToStep(page, 'document');
  await page.getByRole('button', { name: measures.addMeasure, exact: true }).click();
  await page.keyboard.insertText('be more careful');
  const field = page.getByRole('textbox', { name: measures.text, exact: true });
  await found(page, 1);
  await field.focus();
  await page.keyboard.press('Alt+Enter');
  await expect(card(page)).toBeVisible();
  const [box, under] = [await card(page).boundingBox(), await field.boundingBox()];
  expect(box && under && (box.y >= under.y + under.height || box.y + box.height <= under.y)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await card(page).locator('[data-accept]').click();
  await expect(field).not.toHaveValue('be more careful');
});

test.describe('on a narrow window', () => {
  test.use({ viewport: { width: 420, height: 720 } });

  test('the card lies at the lower edge, the words above it', async ({ page }) => {
    await write(page, failed);
    await expect.poll(() => marks(page)).toBe(1);
    await page.keyboard.press('F8');
    await expect(card(page).locator('[data-accept]')).toBeFocused();
    await expect
      .poll(async () => {
        const [box, at] = [await card(page).boundingBox(), await mark(page, 'warning')];
        return box !== null && box.y + box.height === 720 && at.y + at.height <= box.y;
      })
      .toBe(true);
  });
});

test.describe('中文', () => {
  test.use({ locale: 'zh-CN' });

  test('F8、数字和撤销', async ({ page }) => {
    const zh = messages.zh.suggestions;
    const written = '测试同学忘了检查队列。';
    await page.goto('/');
    await page.getByRole('button', { name: messages.zh.home.startEmpty }).click();
    const text = proseOf(page, 'goals', 'zh');
    await text.focus();
    await page.keyboard.insertText(written);
    await found(page, 1);
    await page.keyboard.press('F8');
    const open = page.getByRole('dialog', { name: zh.one, exact: true });
    await expect(open).toContainText(zh.categories['failed-duty']);
    await page.keyboard.press('1');
    await expect(text).toContainText('【');
    await expect(text).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(text).toHaveText(written);
  });
});
