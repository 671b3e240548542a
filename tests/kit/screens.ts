/** Every screen and dialog, one after the other: whoever looks at all of them walks here. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../shared/kit/bilingual';
import { stepIds } from '../../shared/retrospective/step-id';
import { messages, proseOf, railButton, say } from './desk';

/** Called on each screen, by its name. */
export type Visit = (screen: string) => Promise<void>;

const closed = async (page: Page, surface: Locator): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(surface).toBeHidden();
};

/** From a fresh profile at the first start to the trash, the settings and the steps of the sample. */
export async function visitScreens(page: Page, language: Language, visit: Visit): Promise<void> {
  const { home, app } = messages[language];
  const main = page.getByRole('main');
  await page.goto('/');
  const sample = main.getByRole('button', {
    name: language === 'en' ? /^Checkout latency/ : /^订单同步延迟/,
  });
  await expect(sample).toBeVisible({ timeout: 30_000 });
  await visit('first-run');
  await visitSettings(page, language, visit);
  await sample.click();
  await visitDesk(page, language, visit);

  await page.getByRole('button', { name: app.home, exact: true }).click();
  await page.getByRole('button', { name: home.startEmpty, exact: true }).click();
  await expect(proseOf(page, 'goals', language)).toBeVisible();
  await visit('step-empty');
  await page.getByRole('button', { name: app.home, exact: true }).click();
  await visitHome(page, language, visit);
}

async function visitSettings(page: Page, language: Language, visit: Visit): Promise<void> {
  const { settings } = messages[language];
  await page.keyboard.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: settings.title });
  const sections = dialog.getByRole('tab');
  await expect(sections.first()).toBeFocused();
  const count = await sections.count();
  for (let at = 0; at < count; at++) {
    await sections.nth(at).click();
    await expect(dialog.getByRole('tabpanel')).toBeVisible();
    if ((await sections.nth(at).textContent()) === settings.sections.people) {
      await dialog.getByRole('button', { name: settings.addPerson, exact: true }).click();
      await page.keyboard.type('Ana');
    }
    await visit(`settings-${at + 1}`);
  }
  await sections.first().click();
  await closed(page, dialog);
}

async function visitDesk(page: Page, language: Language, visit: Visit): Promise<void> {
  const { exporting } = messages[language];
  for (const step of stepIds) {
    await railButton(page, step, language).click();
    await expect(railButton(page, step, language)).toHaveAttribute('aria-current', 'step');
    await expect(proseOf(page, step, language)).toBeVisible();
    await visit(`step-${step}`);
  }
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await expect(dialog).toBeVisible();
  await visit('export');
  await closed(page, dialog);
}

async function visitHome(page: Page, language: Language, visit: Visit): Promise<void> {
  const { home, app } = messages[language];
  const rail = page.getByRole('navigation', { name: home.library });
  const row = page.locator('[data-item]').first();
  await expect(row).toBeVisible();
  await visit('home');

  await row.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await visit('row-menu');
  await closed(page, menu);

  await page.getByRole('button', { name: home.filter, exact: true }).click();
  const filters = page.getByRole('dialog', { name: home.filter });
  await filters.getByRole('checkbox', { name: 'SEV1' }).check();
  await filters.getByRole('radio', { name: home.periods.custom }).check();
  await visit('filters');
  await closed(page, filters);
  await visit('nothing-found');
  await page.getByRole('button', { name: home.showAll, exact: true }).click();

  await row.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: app.undo, exact: true })).toBeVisible();
  await visit('toast');
  await rail.getByRole('button', { name: home.trash }).click();
  await expect(page.getByRole('button', { name: home.emptyTrash, exact: true })).toBeVisible();
  await visit('trash');
  await page.getByRole('button', { name: home.emptyTrash, exact: true }).click();
  const question = page.getByRole('dialog', { name: home.eraseTitle });
  await expect(question).toBeVisible();
  await visit('erase');
  await question.getByRole('button', { name: home.keep, exact: true }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: say(home.restoreOf, { title: app.untitled }) }).click();
}
