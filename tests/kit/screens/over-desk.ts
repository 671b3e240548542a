/** What lies over the desk: palette, find bar, menus, shortcuts, history, export. */
import { expect } from '@playwright/test';
import { messages } from '../desk';
import { comparingScreen } from './comparing';
import { byKey, dialogs, putAway, runCommand, type Screen } from './screen';

const paletteNothing: Screen = {
  name: 'palette-nothing',
  over: dialogs,
  open: async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText('zzz');
    await expect(page.getByRole('option')).toHaveCount(0);
  },
  close: putAway(dialogs),
};

const find: Screen = {
  name: 'find',
  over: 'search',
  open: async ({ page, language }) => {
    await page.keyboard.press('ControlOrMeta+H');
    await expect(page.getByRole('search').getByRole('textbox').first()).toBeFocused();
    await page.keyboard.insertText(language === 'en' ? 'the' : '的');
    const position = page.getByRole('search').getByRole('status').first();
    await expect(position).not.toBeEmpty();
  },
  close: putAway('search'),
};

const menu: Screen = {
  name: 'menu',
  over: '[role="menu"]',
  open: async ({ page, language }) => {
    const { menus } = messages[language].commands;
    const bar = page.getByRole('menubar', { name: menus.label });
    if (await bar.isVisible()) {
      await bar.getByRole('menuitem', { name: menus.file }).click();
      await expect(page.getByRole('menu')).toHaveCount(1);
    } else {
      await page.getByRole('button', { name: menus.label, exact: true }).click();
      await expect(page.getByRole('menu')).toHaveCount(1);
      await page.getByRole('menuitem', { name: menus.file }).click();
      await expect(page.getByRole('menu')).toHaveCount(2);
    }
  },
  close: async ({ page }) => {
    const menus = page.getByRole('menu');
    for (let left = await menus.count(); left > 0; left = await menus.count()) {
      await page.keyboard.press('Escape');
      await expect.poll(() => menus.count()).toBeLessThan(left);
    }
  },
};

const rules: Screen = {
  name: 'rules',
  over: dialogs,
  open: async (walk) => {
    await runCommand(walk, 'rules');
    const { page, language } = walk;
    const catalogue = page.getByRole('dialog', { name: messages[language].catalogue.title });
    await expect(catalogue.getByRole('searchbox')).toBeFocused();
    await catalogue.locator('summary').nth(1).click();
  },
  close: putAway(dialogs),
};

const versionSaved: Screen = {
  name: 'version-saved',
  open: async ({ page, language }) => {
    await page.keyboard.press('ControlOrMeta+S');
    const saved = messages[language].history.versionSaved.split(' ')[0] ?? '';
    await expect(page.getByText(saved).first()).toBeVisible();
  },
};

const history: Screen = {
  name: 'history',
  open: async (walk) => {
    await runCommand(walk, 'history');
    await expect(
      walk.page.getByRole('heading', { name: messages[walk.language].history.title }),
    ).toBeVisible();
  },
};

const comparing: Screen = {
  name: 'history-compare',
  over: 'main',
  open: async ({ page, language }) => {
    await page.getByRole('button', { name: messages[language].history.compare }).first().click();
    await expect(page.getByRole('checkbox', { name: messages[language].history.changedOnly })).toBeVisible();
    await page.getByRole('checkbox', { name: messages[language].history.changedOnly }).uncheck();
  },
};

const changes: Screen = {
  name: 'history-changes',
  over: 'main',
  open: async ({ page, language }) => {
    await page.getByRole('tab', { name: messages[language].history.changes }).click();
  },
  close: async ({ page, language }) => {
    await page.getByRole('button', { name: messages[language].history.close }).click();
  },
};

export const overDeskScreens: readonly Screen[] = [
  byKey('palette', 'ControlOrMeta+Shift+P'),
  paletteNothing,
  byKey('shortcuts', 'ControlOrMeta+/'),
  rules,
  find,
  menu,
  byKey('export', 'ControlOrMeta+Shift+E'),
  versionSaved,
  history,
  comparing,
  changes,
  comparingScreen,
];
