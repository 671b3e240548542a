/** The library: its list, filters, the menu of a row, the trash. */
import { expect, type Page } from '@playwright/test';
import { messages, say } from '../desk';
import { dialogs, goHome, named, putAway, type Screen } from './screen';

const row = (page: Page) => page.locator('[data-item]').first();

const home: Screen = {
  name: 'home',
  open: async (walk) => {
    await goHome(walk);
    await expect(row(walk.page)).toBeVisible();
  },
};

const rowMenu: Screen = {
  name: 'row-menu',
  over: '[role="menu"]',
  open: async ({ page }) => {
    await row(page).focus();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  close: putAway('[role="menu"]'),
};

const templates: Screen = {
  name: 'templates',
  over: dialogs,
  open: async ({ page, language }) => {
    const words = messages[language].templates;
    await named(page, words.start).click();
    await expect(page.getByRole('dialog', { name: words.title })).toBeVisible();
  },
  close: putAway(dialogs),
};

const filters: Screen = {
  name: 'filters',
  over: dialogs,
  open: async ({ page, language }) => {
    const words = messages[language].home;
    await named(page, words.filter).click();
    const panel = page.getByRole('dialog', { name: words.filter });
    await panel.getByRole('checkbox', { name: 'SEV1' }).check();
    await panel.getByRole('radio', { name: words.periods.custom }).check();
  },
  close: putAway(dialogs),
};

const bundle: Screen = {
  name: 'bundle',
  over: dialogs,
  open: async ({ page, language }) => {
    await named(page, messages[language].home.exportSeveral).click();
    await expect(page.getByRole('dialog', { name: messages[language].bundle.title })).toBeVisible();
  },
  close: putAway(dialogs),
};

const nothing: Screen = {
  name: 'nothing-found',
  open: ({ page, language }) => expect(named(page, messages[language].home.showAll)).toBeVisible(),
  close: ({ page, language }) => named(page, messages[language].home.showAll).click(),
};

const toast: Screen = {
  name: 'toast',
  open: async ({ page, language }) => {
    await row(page).focus();
    await page.keyboard.press('Delete');
    await expect(named(page, messages[language].app.undo).first()).toBeVisible();
  },
};

const trash: Screen = {
  name: 'trash',
  open: async ({ page, language }) => {
    const words = messages[language].home;
    const rail = page.getByRole('navigation', { name: words.library });
    await rail.getByRole('button', { name: words.trash }).click();
    await expect(named(page, words.emptyTrash)).toBeVisible();
  },
};

const erase: Screen = {
  name: 'erase',
  over: dialogs,
  open: async ({ page, language }) => {
    await named(page, messages[language].home.emptyTrash).click();
    await expect(page.getByRole('dialog', { name: messages[language].home.eraseTitle })).toBeVisible();
  },
  close: async ({ page, language }) => {
    const { keep, restoreOf } = messages[language].home;
    await named(page, keep).click();
    await expect(page.locator(dialogs)).toHaveCount(0);
    const title = messages[language].app.untitled;
    await page.getByRole('button', { name: say(restoreOf, { title }) }).click();
  },
};

const trashEmpty: Screen = {
  name: 'trash-empty',
  open: ({ page, language }) => expect(page.getByText(messages[language].home.trashEmpty)).toBeVisible(),
  close: async ({ page, language }) => {
    const words = messages[language].home;
    await page
      .getByRole('navigation', { name: words.library })
      .getByRole('button', { name: words.all })
      .click();
  },
};

export const homeScreens: readonly Screen[] = [
  home,
  rowMenu,
  templates,
  bundle,
  filters,
  nothing,
  toast,
  trash,
  erase,
  trashEmpty,
];
