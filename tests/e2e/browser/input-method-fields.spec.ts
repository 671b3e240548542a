/** Every text field the screens show is walked with an input method: the text arrives once, and nothing else happens. */
import type { Locator, Page } from '@playwright/test';
import { steps } from '../../../shared/steps/registry';
import { expect, test } from '../../kit/app-test';
import { type InputMethod, inputMethod } from '../../kit/composition';
import { goToStep, messages, proseOf, say, startEmpty } from '../../kit/desk';
import { outageChat } from '../../kit/outage-chat';
import { importPack, packText } from '../../kit/pack-file';

const { structures, home, settings, commands, find, editor, packs, intake } = messages.en;

const textFields = [
  'input:not([type])',
  'input[type="text"]',
  'input[type="search"]',
  'input[type="url"]',
  'textarea',
]
  // A list of choices keeps its value in a field nobody can reach.
  .map((field) => `${field}:not([aria-hidden="true"])`)
  .join();

interface Row {
  readonly screen: string;
  readonly field: string;
  readonly passed: boolean;
}

/** Names of the buttons that add something to a list. */
const adders: readonly string[] = Object.values(structures).flatMap((area) =>
  typeof area === 'object'
    ? Object.entries(area).flatMap(([key, name]) =>
        /^add/.test(key) && typeof name === 'string' ? [name] : [],
      )
    : [],
);

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const { labels } = element as HTMLInputElement;
    return (
      element.getAttribute('aria-label') ??
      labels?.[0]?.textContent ??
      element.getAttribute('placeholder') ??
      ''
    );
  });

/** What an Enter of the writer's own could have changed. */
const around = (page: Page): Promise<string> =>
  page.evaluate(
    (fields) =>
      JSON.stringify([
        location.href,
        document.querySelectorAll(fields).length,
        document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]').length,
      ]),
    textFields,
  );

/** Two words one after the other, each ended by Enter. */
async function passes(page: Page, field: Locator, method: InputMethod): Promise<boolean> {
  // A search shows what it finds at once: that is what typing does, not what the key did.
  const isSearch = (await field.getAttribute('type')) === 'search';
  await field.focus();
  await field.evaluate((element) => (element as HTMLInputElement).select());
  const before = await around(page);
  await method.enter('fp', '复盘');
  await method.enter('hy', '会议');
  const value = await field.inputValue();
  const isFocused = await field.evaluate((element) => element === document.activeElement);
  return value === '复盘会议' && isFocused && (isSearch || (await around(page)) === before);
}

async function walk(page: Page, screen: string, scope: Locator): Promise<readonly Row[]> {
  const method = await inputMethod(page);
  const fields = scope.locator(textFields);
  const rows: Row[] = [];
  const count = await fields.count();
  for (let index = 0; index < count; index++) {
    const field = fields.nth(index);
    if (!(await field.isEditable()) || !(await field.isVisible())) continue;
    rows.push({ screen, field: await nameOf(field), passed: await passes(page, field, method) });
  }
  return rows;
}

/** Adds one of everything the page can hold and opens what is folded. */
async function fill(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const name of new Set(adders)) {
    const button = main.getByRole('button', { name, exact: true }).first();
    if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
    await page.keyboard.press('Escape');
  }
  const folded = main.locator('button[aria-expanded="false"]:not([aria-haspopup])');
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}

test('every field of every step', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startEmpty(page, 'Fields');
  const rows: Row[] = [];
  for (const { id } of steps) {
    await goToStep(page, id);
    await fill(page);
    rows.push(...(await walk(page, id, page.getByRole('main'))));
  }
  console.table(rows);
  expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ field }) => field === '')).toEqual([]);
});

test('the fields of the home screen, of a review and of the settings', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: home.paste })).toBeVisible();
  const rows = [...(await walk(page, 'home', page.locator('body')))];
  await page.goto('/#/review/new');
  const pasted = page.getByRole('textbox', { name: intake.pasteTitle });
  await expect(pasted).toBeFocused();
  rows.push(...(await walk(page, 'intake', page.getByRole('main'))));
  await pasted.fill(outageChat.en.text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('e');
  rows.push(...(await walk(page, 'review', page.getByRole('main', { name: intake.events }))));
  await page.goto('/');
  await page.keyboard.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await dialog.getByRole('tab', { name: settings.sections.people }).click();
  await dialog.getByRole('button', { name: settings.addPerson }).click();
  rows.push(...(await walk(page, 'settings', dialog)));
  await dialog.getByRole('tab', { name: packs.section }).click();
  await importPack(page, dialog, packText());
  await dialog.getByRole('button', { name: say(packs.edit, { name: 'Payments' }) }).click();
  rows.push(...(await walk(page, 'pack', dialog)));
  console.table(rows);
  expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  expect(rows.filter(({ screen }) => screen === 'review').length).toBeGreaterThanOrEqual(9);
  expect(rows.length).toBeGreaterThanOrEqual(14);
});

interface Surface {
  readonly place: string;
  readonly keys: string;
  readonly field: (page: Page) => Locator;
}

/** Fields that come up over the text, opened from it by their keys. */
const surfaces: readonly Surface[] = [
  {
    place: 'find',
    keys: 'ControlOrMeta+F',
    field: (page) => page.getByRole('textbox', { name: find.query }),
  },
  {
    place: 'replace',
    keys: 'ControlOrMeta+H',
    field: (page) => page.getByRole('textbox', { name: find.replacement }),
  },
  {
    place: 'palette',
    keys: 'ControlOrMeta+Shift+P',
    field: (page) => page.getByRole('dialog', { name: commands.palette.title }).getByRole('combobox'),
  },
  {
    place: 'shortcuts',
    keys: 'ControlOrMeta+/',
    field: (page) => page.getByRole('searchbox', { name: commands.shortcuts.search }),
  },
];

test('the fields that come up over the text, and the menu of a slash', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Surfaces');
  const method = await inputMethod(page);
  const text = proseOf(page, 'goals');
  await text.click();
  await page.keyboard.type('Alpha');
  const rows: Row[] = [];
  for (const { place, keys, field } of surfaces) {
    await text.click();
    await page.keyboard.press(keys);
    await expect(field(page)).toBeVisible();
    rows.push({ screen: 'over the text', field: place, passed: await passes(page, field(page), method) });
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
  }
  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const menu = page.getByRole('listbox', { name: editor.slash.label });
  await expect(menu).toBeVisible();
  await method.enter('bg', '表格');
  rows.push({
    screen: 'over the text',
    field: 'slash menu',
    passed: (await text.getByRole('table').count()) === 0 && (await text.innerText()).includes('/表格'),
  });
  console.table(rows);
  expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  await expect(text).toContainText('Alpha');
});
