/** What a team teaches: packs in the settings, words that are no person, and the catalogue of rules. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { messages, proseOf, saved, say, startEmpty } from '../../kit/desk';
import { importPack, packText } from '../../kit/pack-file';

const { packs, settings, suggestions, catalogue, commands, app } = messages.en;
const patiently = { timeout: 20_000 } as const;

const about = (page: Page, quote: RegExp): Locator =>
  page.getByRole('complementary').getByRole('button', { name: quote }).and(page.locator('[aria-expanded]'));

/** Files are chosen through an input: the browser's own dialog cannot be driven. */
async function home(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible(patiently);
}

async function begin(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  await home(page);
  await startEmpty(page, 'Packs');
  await proseOf(page, 'goals').focus();
  for (const paragraph of paragraphs) {
    await page.keyboard.type(paragraph);
    await page.keyboard.press('Enter');
  }
}

async function openPacks(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await dialog.getByRole('tab', { name: packs.section }).click();
  return dialog;
}

test('a pack that is switched on changes the page at once; one that is none is refused with its line', async ({
  page,
}) => {
  await begin(page, 'It was a fiasco.', 'The developers always forget the changelog.');
  await expect(about(page, /always forget/)).toBeVisible(patiently);
  await expect(about(page, /fiasco/)).toHaveCount(0);
  const dialog = await openPacks(page);
  const bad = packText((file) => {
    file.off = ['nobody'];
  });
  const line = bad.split('\n').findIndex((one) => one.includes('"nobody"')) + 1;
  await importPack(page, dialog, bad);
  const refused = say(packs.reasons['unknown-rule'], { detail: 'nobody' });
  await expect(dialog.getByRole('status')).toContainText(`Line ${line}, column 5 (off[0]): ${refused}`);
  await expect(dialog.getByText(packs.empty)).toBeVisible();
  await importPack(page, dialog, packText());
  const use = dialog.getByRole('checkbox', { name: 'Payments' });
  await expect(use).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(about(page, /fiasco/)).toBeVisible(patiently);
  await expect(about(page, /always forget/)).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(about(page, /fiasco/)).toBeVisible(patiently);
  await openPacks(page);
  await use.uncheck();
  await page.keyboard.press('Escape');
  await expect(about(page, /always forget/)).toBeVisible(patiently);
  await expect(about(page, /fiasco/)).toHaveCount(0);
});

test('a pack leaves as the file it came as, and is removed with a way back', async ({ page }) => {
  await home(page);
  const dialog = await openPacks(page);
  await importPack(page, dialog, packText());
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say(packs.export, { name: 'Payments' }) }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString('utf8')).toBe(packText());
  await dialog.getByRole('button', { name: say(packs.remove, { name: 'Payments' }) }).click();
  await expect(dialog.getByText(packs.empty)).toBeVisible();
  await page.getByRole('button', { name: app.undo, exact: true }).first().click();
  await expect(dialog.getByRole('checkbox', { name: 'Payments' })).toBeVisible();
});

test('a pack is edited in place: what is wrong is told with its line, what is right is kept', async ({
  page,
}) => {
  await home(page);
  const dialog = await openPacks(page);
  await importPack(page, dialog, packText());
  await dialog.getByRole('button', { name: say(packs.edit, { name: 'Payments' }) }).click();
  const text = dialog.getByRole('textbox', { name: say(packs.textOf, { name: 'Payments' }) });
  await expect(text).toHaveValue(packText());
  await text.fill(packText().replace('"Payments"', '"Payments" "twice"'));
  await dialog.getByRole('button', { name: packs.save }).click();
  await expect(dialog.getByRole('alert')).toContainText('Line 3');
  await text.fill(packText().replace('"Payments"', '"Ledger"'));
  await dialog.getByRole('button', { name: packs.save }).click();
  await expect(text).toBeHidden();
  await expect(dialog.getByRole('checkbox', { name: 'Ledger' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Payments' })).toHaveCount(0);
});

test('“is a system” takes the suggestion away everywhere, also after a reload, and is taken back', async ({
  page,
}) => {
  await begin(
    page,
    'Kevin pushed a broken build.',
    'Later Kevin failed to check the logs.',
    'Dave failed to check the disk.',
  );
  await expect(about(page, /Kevin/)).toHaveCount(2, patiently);
  await about(page, /Kevin/).first().click();
  await page
    .getByRole('dialog', { name: suggestions.one, exact: true })
    .getByRole('button', { name: suggestions.ignore })
    .click();
  await page.getByRole('menuitem', { name: say(suggestions.teach.system, { word: 'Kevin' }) }).click();
  await expect(about(page, /Kevin/)).toHaveCount(0, patiently);
  await expect(about(page, /Dave/)).toHaveCount(1);
  await saved(page);
  await page.reload();
  await expect(about(page, /Dave/)).toHaveCount(1, patiently);
  await expect(about(page, /Kevin/)).toHaveCount(0);
  await page.getByRole('button', { name: suggestions.show, exact: true }).click();
  const list = page.getByRole('dialog', { name: suggestions.ignoredTitle });
  await expect(list.getByRole('listitem')).toContainText(`Kevin${suggestions.scopes.system}`);
  await list.getByRole('button', { name: suggestions.restore }).click();
  await page.keyboard.press('Escape');
  await expect(about(page, /Kevin/)).toHaveCount(2, patiently);
});

test('the catalogue is searched, filtered and opened by keys alone', async ({ page }) => {
  await home(page);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(
    page.getByRole('dialog', { name: commands.palette.title }).getByRole('combobox'),
  ).toBeFocused();
  await page.keyboard.type('blameless wording');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: catalogue.title });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('root cause administrator');
  await expect(dialog.getByRole('status')).toHaveText(say(catalogue.count_one, { count: 1 }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: suggestions.categories.punitive })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(dialog.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: catalogue.passes })).toBeVisible();
  await expect(dialog.getByText('root-cause-person.en.culprit')).toBeVisible();
  await dialog.getByRole('searchbox').fill('zzzz');
  await expect(dialog.getByText(catalogue.none)).toBeVisible();
});
