/** A messy chat with planted names and secrets is accepted: this machine keeps them apart, nothing that leaves it holds them. */
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import type { Language } from '../../../shared/kit/bilingual';
import { expect, test } from '../../kit/app-test';
import { exported, goToStep, messages, proseOf, saved, say } from '../../kit/desk';
import { messyChat, plantedIn } from '../../kit/messy-chat';

/** Tables that never leave the machine: the texts as they were, and who is who in them. */
const ownTables: readonly string[] = ['logs', 'names'];

/** Every table of the store as text; what is compressed in it is unpacked. */
async function tables(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page.evaluate(async () => {
    const plain = (value: unknown): unknown =>
      value instanceof Uint8Array
        ? { packed: [...value] }
        : value !== null && typeof value === 'object'
          ? Array.isArray(value)
            ? value.map(plain)
            : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
          : value;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('afterword');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = (name: string) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result.map(plain));
        asked.onerror = () => reject(asked.error);
      });
    const all: [string, readonly unknown[]][] = [];
    for (const name of database.objectStoreNames) all.push([name, await read(name)]);
    database.close();
    return all;
  });
  return new Map(
    rows.map(([name, table]) => [name, table.map((row) => JSON.stringify(row, unpacked)).join('\n')]),
  );
}

const unpacked = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'packed' in value
    ? strFromU8(unzlibSync(Uint8Array.from(value.packed as number[])))
    : value;

/** A file as a searcher reads it: the parts of a zip each by name, entities read, in Word the words without the tags between. */
function readings(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  return parts
    .flatMap(([name, part]) => {
      const raw = strFromU8(part);
      return [name, raw, raw.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&'), raw.replace(/\r?\n[ \t]/g, '')];
    })
    .join('\n');
}

async function accept(page: Page, language: Language): Promise<void> {
  const { home, intake } = messages[language];
  const { text, odd, role } = messyChat[language];
  await page.goto('/');
  await page.getByRole('textbox', { name: home.paste }).fill(text);
  await page.keyboard.press('Enter');
  const own = page.getByRole('combobox', { name: say(intake.roleOf, { name: odd }) });
  await own.fill(role);
  await own.press('Enter');
  await page.getByRole('button', { name: /^(?:Add \d|加入)/ }).click();
  await expect(proseOf(page, 'narrative', language)).toContainText(role);
  await saved(page);
}

const about = (page: Page, word: string): Locator =>
  page.getByRole('complementary').getByRole('button', { name: word }).and(page.locator('[aria-expanded]'));

/** The odd name is somebody, because this machine knows; a word as odd that nobody is called is not. */
async function typeAboutSomebody(page: Page, language: Language): Promise<void> {
  const { odd, role, stranger, blames, tells } = messyChat[language];
  await goToStep(page, 'goals', language);
  await proseOf(page, 'goals', language).focus();
  for (const sentence of [blames(stranger), tells(stranger), blames(odd), tells(odd)]) {
    await page.keyboard.insertText(sentence);
    await page.keyboard.press('Enter');
  }
  const found = about(page, odd);
  await expect(found).toHaveCount(2);
  await expect(about(page, stranger)).toHaveCount(0);
  const card = page.getByRole('dialog', { name: messages[language].suggestions.one, exact: true });
  for (const one of [found.first(), found.last()]) {
    await one.click();
    await expect(card).toContainText(messages[language].suggestions.categories['named-actor']);
    await expect(card.locator('[data-rewrite]').first()).toContainText(role);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  }
}

async function addAction(page: Page, language: Language): Promise<void> {
  const { measures } = messages[language].structures;
  const { action, odd } = messyChat[language];
  await goToStep(page, 'document', language);
  await page.getByRole('main').getByRole('button', { name: measures.addMeasure, exact: true }).click();
  await page.keyboard.insertText(action);
  await page.getByRole('combobox', { name: measures.owner, exact: true }).last().click();
  await page.keyboard.insertText(odd);
  await page.getByLabel(measures.due, { exact: true }).last().fill('2026-12-18');
  await saved(page);
}

/** What a print dialog would have been given. */
async function printed(page: Page, language: Language): Promise<string> {
  const { exporting } = messages[language];
  await page.evaluate(() => {
    globalThis.print = () => {
      const sheets = [...document.querySelectorAll('body > div')].map(({ shadowRoot }) => shadowRoot);
      document.documentElement.dataset.printed = `${document.title} ${sheets.map((root) => root?.innerHTML ?? '').join('')}`;
    };
  });
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await dialog.getByRole('radio', { name: exporting.print, exact: true }).check();
  const preview = dialog.getByRole('region', { name: exporting.preview });
  await expect(preview).toContainText(messyChat[language].role);
  const shown = await preview.evaluate((part) =>
    [...part.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(''),
  );
  await dialog.getByRole('button', { name: exporting.run }).click();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-printed', /./);
  return `${shown}\n${await root.getAttribute('data-printed')}`;
}

const files = ['word', 'markdown', 'html', 'archive', 'json', 'csv', 'ics'] as const;

for (const language of ['en', 'zh'] as const) {
  test.describe(language, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'zh-CN' });

    test('nothing planted in a chat leaves the machine, and its people are people to the linter', async ({
      page,
    }) => {
      const { planted, role } = messyChat[language];
      await accept(page, language);

      const stored = await tables(page);
      const own = ownTables.map((name) => stored.get(name) ?? '').join('\n');
      expect(plantedIn(own.replaceAll('\\"', '"'), language)).toEqual(planted);
      for (const [name, text] of stored)
        if (!ownTables.includes(name)) expect(plantedIn(text, language), name).toEqual([]);
      expect(stored.get('bodies')).toContain(role);

      await typeAboutSomebody(page, language);
      await addAction(page, language);
      for (const format of files) {
        const text = readings(await exported(page, format, language));
        expect(plantedIn(text, language), format).toEqual([]);
        expect(text, format).toContain(role);
      }
      const paper = await printed(page, language);
      expect(plantedIn(paper, language)).toEqual([]);
      expect(paper).toContain(role);
    });
  });
}
