/** What stands beside the words of a text: suggestions, tools, links, images, tables, a paste that is too long. */
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../shared/kit/bilingual';
import { breath, messages, proseOf, say } from '../desk';
import { byKey, dialogs, goHome, named, putAway, runCommand, type Screen, type Walk } from './screen';

/** Words that suggestions are about, a paragraph each. */
const written: Readonly<Record<Language, readonly string[]>> = {
  en: ['The reviewer failed to check the queue.', 'The developer failed to test the rollback.'],
  zh: ['测试同学忘了检查队列。', '值班同学忘了验证回滚。'],
};

const proseIn = ({ page, language }: Walk) => proseOf(page, 'goals', language);

const card = ({ page, language }: Walk) =>
  page.getByRole('dialog', { name: messages[language].suggestions.one, exact: true });

const empty: Screen = {
  name: 'step-empty',
  open: async (walk) => {
    await goHome(walk);
    await named(walk.page, messages[walk.language].home.startEmpty).click();
    await expect(proseIn(walk)).toBeVisible();
  },
};

const menu = '[role="listbox"]';

const slash: Screen = {
  name: 'slash-menu',
  open: async (walk) => {
    await proseIn(walk).click();
    await walk.page.keyboard.insertText('/');
    await expect(walk.page.getByRole('option')).not.toHaveCount(0);
  },
  over: menu,
  close: async ({ page }) => {
    // The focus stays in the text.
    await page.keyboard.press('Escape');
    await expect(page.locator(menu)).toHaveCount(0);
    await page.keyboard.press('Backspace');
  },
};

const suggestion: Screen = {
  name: 'suggestion-card',
  over: dialogs,
  open: async (walk) => {
    const { page, language } = walk;
    for (const [index, paragraph] of written[language].entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(paragraph);
      await breath(page);
    }
    const counted = say(messages[language].app.suggestions_other, { count: 2 });
    await expect(page.getByRole('contentinfo')).toContainText(counted, { timeout: 20_000 });
    await page.keyboard.press('F8');
    await expect(card(walk).locator('[data-accept]')).toBeFocused();
  },
};

const why: Screen = {
  name: 'suggestion-why',
  over: dialogs,
  open: async (walk) => {
    const button = card(walk).getByRole('button', {
      name: messages[walk.language].suggestions.whyButton,
      exact: true,
    });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
  close: putAway(dialogs),
};

const acceptAll: Screen = {
  name: 'accept-all',
  over: dialogs,
  open: async (walk) => {
    const { page } = walk;
    const items = page.getByRole('complementary').locator('[data-suggestion]');
    if ((await items.count()) === 0) await runCommand(walk, 'side-panel');
    await items.first().focus();
    await page.keyboard.press('Shift+A');
    const { acceptAllTitle } = messages[walk.language].suggestions;
    await expect(page.getByRole('dialog', { name: acceptAllTitle })).toBeVisible();
  },
  close: putAway(dialogs),
};

const ignored: Screen = {
  name: 'ignored',
  over: dialogs,
  open: async (walk) => {
    const { page, language } = walk;
    const items = page.getByRole('complementary').locator('[data-suggestion]');
    await items.first().focus();
    await page.keyboard.press('i');
    await expect(items).toHaveCount(1);
    await named(page, messages[language].suggestions.show).first().click();
    const list = page.getByRole('dialog', { name: messages[language].suggestions.ignoredTitle });
    await expect(list.getByRole('listitem')).toHaveCount(1);
  },
  close: async (walk) => {
    await putAway(dialogs)(walk);
    if (await walk.page.evaluate(() => matchMedia('(max-width: 1099px)').matches))
      await runCommand(walk, 'side-panel');
  },
};

const tools = '[role="toolbar"]';

const floating: Screen = {
  name: 'floating-tools',
  over: tools,
  open: async (walk) => {
    const { page, language } = walk;
    await proseIn(walk).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await breath(page);
    await page.keyboard.press('Shift+End');
    const { selection } = messages[language].editor.toolbar;
    await expect(page.getByRole('toolbar', { name: selection })).toBeVisible();
  },
};

const toolMenu: Screen = {
  name: 'tool-menu',
  over: '[role="menu"]',
  open: async ({ page, language }) => {
    const { label, style } = messages[language].editor.toolbar;
    await page
      .getByRole('toolbar', { name: label, exact: true })
      .getByRole('button', { name: style })
      .press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  close: async (walk) => {
    await putAway('[role="menu"]')(walk);
    await proseIn(walk).focus();
  },
};

const pasteImage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 500);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#4f5b66';
    context?.fillRect(0, 0, 700, 300);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob()], 'plot.png', { type: 'image/png' }));
    document
      .querySelector('[contenteditable="true"]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

const image: Screen = {
  name: 'image',
  over: dialogs,
  open: async (walk) => {
    await proseIn(walk).focus();
    await walk.page.keyboard.press('ControlOrMeta+End');
    await breath(walk.page);
    await pasteImage(walk.page);
    await expect(
      walk.page.getByRole('dialog', { name: messages[walk.language].editor.image.new }),
    ).toBeVisible();
  },
  close: async ({ page }) => {
    await page.keyboard.insertText('Queue depth');
    await page.keyboard.press('Enter');
    await expect(page.locator(dialogs)).toHaveCount(0);
  },
};

const imageTools: Screen = {
  name: 'image-tools',
  over: tools,
  open: async ({ page, language }) => {
    await page.getByRole('img', { name: 'Queue depth' }).click();
    await expect(page.getByRole('toolbar', { name: messages[language].editor.toolbar.image })).toBeVisible();
  },
  close: async ({ page }) => page.keyboard.press('ArrowDown'),
};

const table: Screen = {
  name: 'table-menu',
  over: '[role="menu"]',
  open: async (walk) => {
    const { page, language } = walk;
    await proseIn(walk).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await breath(page);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(language === 'en' ? '/table' : '/表格');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    for (const word of ['A', 'B', 'C']) {
      await page.keyboard.insertText(word);
      await page.keyboard.press('Tab');
    }
    await named(page, messages[language].editor.toolbar.tableMenu).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  close: putAway('[role="menu"]'),
};

const hugePaste: Screen = {
  name: 'huge-paste',
  over: dialogs,
  open: async ({ page, language }) => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'A line of a log.\n'.repeat(14_000));
      document
        .querySelector('[contenteditable="true"]')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole('dialog', { name: messages[language].pasting.title })).toBeVisible();
  },
  close: putAway(dialogs),
};

export const textScreens: readonly Screen[] = [
  empty,
  slash,
  suggestion,
  why,
  acceptAll,
  ignored,
  floating,
  byKey('link', 'ControlOrMeta+K'),
  toolMenu,
  image,
  imageTools,
  table,
  hugePaste,
];
