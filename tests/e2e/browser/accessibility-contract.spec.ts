/** What is promised beyond axe: the way round by keys, a focus that is seen and comes back, news that is heard. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { breath, goToStep, messages, proseOf, say } from '../../kit/desk';
import { named } from '../../kit/screens/screen';

const { app, exporting, settings, commands, editor, home } = messages.en;

async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Checkout latency/ })
    .click();
  await goToStep(page, 'narrative');
}

const holdsFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element.contains(document.activeElement));

test('the first key leads past the frame, and the next ones go round it', async ({ page }) => {
  await openSample(page);
  await page.reload();
  await expect(proseOf(page, 'narrative')).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: app.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const panes = [
    page.getByRole('complementary'),
    page.getByRole('contentinfo'),
    page.getByRole('navigation', { name: app.steps }),
    page.getByRole('main'),
  ];
  for (const pane of panes) {
    await page.keyboard.press('F6');
    expect(await holdsFocus(pane)).toBe(true);
  }
  for (const pane of panes.slice(0, 3).reverse()) {
    await page.keyboard.press('Shift+F6');
    expect(await holdsFocus(pane)).toBe(true);
  }
});

/** What has the focus, and whether something else is drawn over the whole of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', isHidden: false, pane: '' };
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const inside = (low: number, high: number, edge: number): readonly number[] =>
      [0.1, 0.5, 0.9].map((share) => Math.min(Math.max(low + (high - low) * share, 1), edge - 1));
    const isSeen = inside(left, right, innerWidth).some((x) =>
      inside(top, bottom, innerHeight).some((y) => {
        const above = document.elementFromPoint(x, y);
        // A choice is drawn by what stands beside its own, unseen control.
        return (
          above !== null && (element.contains(above) || above.closest('label')?.contains(element) === true)
        );
      }),
    );
    const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? element.tagName;
    return {
      name: `${element.tagName} ${name}`,
      isHidden: !isSeen && bottom > top,
      pane: element.closest('[data-pane]')?.getAttribute('data-pane') ?? '',
    };
  });

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1280, height: 480 } });

  test('Tab and Shift+Tab walk through everything, are caught nowhere, and never go behind a bar', async ({
    page,
  }) => {
    await openSample(page);
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      await proseOf(page, 'narrative').focus();
      const hidden: string[] = [];
      const panes = new Set<string>();
      for (let presses = 0; presses < 160 && panes.size < 4; presses++) {
        await page.keyboard.press(key);
        await breath(page);
        const { name, isHidden, pane } = await focused(page);
        if (isHidden) hidden.push(`${key}: ${name}`);
        if (pane !== '') panes.add(pane);
      }
      expect(hidden).toEqual([]);
      expect([...panes].sort()).toEqual(['page', 'panel', 'rail', 'status']);
    }
  });
});

test('the focus comes back to what opened a dialog or a menu', async ({ page }) => {
  await openSample(page);
  const text = proseOf(page, 'narrative');
  await text.click();
  const banner = page.getByRole('banner');
  const openers = [
    [banner.getByRole('button', { name: app.export }), page.getByRole('dialog', { name: exporting.title })],
    [
      banner.getByRole('button', { name: settings.title }),
      page.getByRole('dialog', { name: settings.title }),
    ],
    [banner.getByRole('menuitem', { name: commands.menus.file }), page.getByRole('menu')],
  ] as const;
  for (const [opener, surface] of openers) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(surface).toBeVisible();
    await expect.poll(() => holdsFocus(surface)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(surface).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await text.focus();
  for (const chord of [
    'ControlOrMeta+Shift+P',
    'ControlOrMeta+/',
    'ControlOrMeta+,',
    'ControlOrMeta+Shift+E',
  ]) {
    await page.keyboard.press(chord);
    await expect.poll(() => holdsFocus(page.getByRole('dialog'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(text).toBeFocused();
  }
});

test('an editor that draws its caret late takes no focus from a dialog', async ({ page }) => {
  await openSample(page);
  const text = proseOf(page, 'narrative');
  await text.focus();
  for (const chord of ['ControlOrMeta+Shift+P', 'ControlOrMeta+,', 'ControlOrMeta+Shift+E']) {
    await page.keyboard.press(chord);
    const dialog = page.getByRole('dialog');
    await expect.poll(() => holdsFocus(dialog)).toBe(true);
    const chosen = await page.evaluateHandle(() => document.activeElement);
    await page.evaluate(() => {
      const behind = document.querySelector('[contenteditable=true]');
      if (!behind) throw new Error('no editor');
      getSelection()?.selectAllChildren(behind);
    });
    expect(await chosen.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(text).toBeFocused();
  }
});

test('tools are one stop, walked by arrows; the text lets go of the focus', async ({ page }) => {
  await openSample(page);
  const tools = page.getByRole('toolbar', { name: editor.toolbar.label, exact: true });
  await proseOf(page, 'narrative').focus();
  await page.keyboard.press('Alt+F10');
  expect(await holdsFocus(tools)).toBe(true);
  await expect(tools.locator('button[tabindex="0"]')).toHaveCount(1);
  const first = (await focused(page)).name;
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).name).not.toBe(first);
  expect(await holdsFocus(tools)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await holdsFocus(tools)).toBe(false);
  await proseOf(page, 'narrative').focus();
  await page.keyboard.press('Tab');
  await expect(proseOf(page, 'narrative')).not.toBeFocused();
});

/** Words that stand where a change of them is read out. */
const heard = (page: Page, words: string | RegExp): Locator =>
  page.locator('[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])').filter({
    hasText: words,
  });

test('what happens is said where it is heard', async ({ page }) => {
  await openSample(page);
  await proseOf(page, 'narrative').click();
  await page.keyboard.press('ControlOrMeta+S');
  await expect(heard(page, /Version saved/)).not.toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.insertText('checkout');
  await expect(heard(page, /^\d+ of \d+/)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  await page.keyboard.press('F8');
  await expect(heard(page, /^Suggestion \d+ of \d+/)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await named(page, app.home).click();
  await page.getByRole('searchbox', { name: home.search }).fill('nothing like it');
  await expect(heard(page, say(home.results_other, { count: 0 }))).not.toHaveCount(0);
});
