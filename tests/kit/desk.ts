/** A writer at the desk, in either language: what is on the screen by its words, what is pressed, what leaves as files. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../shared/kit/bilingual';
import { en } from '../../shared/messages/en';
import { zh } from '../../shared/messages/zh';
import type { StepId } from '../../shared/retrospective/step-id';
import { steps } from '../../shared/steps/registry';

export const messages = { en, zh } as const;

/** A message with its blanks filled in. */
export const say = (message: string, blanks: Readonly<Record<string, string | number>> = {}): string =>
  message.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(blanks[name] ?? ''));

export const titleOf = (step: StepId, language: Language = 'en'): string =>
  steps.find(({ id }) => id === step)?.title[language] ?? '';

export const titleField = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('textbox', { name: messages[language].app.title });

export const proseOf = (page: Page, step: StepId, language: Language = 'en'): Locator =>
  page.getByRole('textbox', { name: say(messages[language].app.proseOf, { step: titleOf(step, language) }) });

/** The button of a step in the rail. */
export const railButton = (page: Page, step: StepId, language: Language = 'en'): Locator =>
  page
    .getByRole('navigation', { name: messages[language].app.steps })
    .getByRole('button', { name: titleOf(step, language) });

export const saved = (page: Page): Promise<void> =>
  expect(page.locator('[data-save-state="saved"]')).toBeVisible();

/** From the home screen to an empty document with a title. */
export async function startEmpty(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: en.home.startEmpty }).click();
  await titleField(page).fill(title);
  await saved(page);
}

/** Puts a Markdown text into the field of the home screen and opens it. */
export async function openText(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: en.home.paste }).fill(text);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${en.home.open}`) })
    .click();
  await expect(titleField(page)).toBeVisible();
}

export async function goToStep(page: Page, step: StepId, language: Language = 'en'): Promise<void> {
  await railButton(page, step, language).click();
  await expect(proseOf(page, step, language)).toBeVisible();
}

const waited = { timeout: 15_000 };

/** Walks until the place has the focus; complains when no walk leads there. */
export async function walkTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    if (await place.evaluate((element) => element === document.activeElement, undefined, waited)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${String(place)}`);
}

/** A person's pause between two keys: the page has taken in where the caret went. */
export const breath = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((settle) => requestAnimationFrame(() => requestAnimationFrame(() => settle()))),
  );

type Format = 'word' | 'markdown' | 'html' | 'archive' | 'json' | 'csv' | 'ics';

/** Exports by the dialog and answers the bytes. */
export async function exported(page: Page, format: Format, language: Language = 'en'): Promise<Uint8Array> {
  const { exporting } = messages[language];
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await dialog.getByRole('radio', { name: exporting[format], exact: true }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: exporting.run }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}

/** The words of a Word document, its body and then its footnotes, one paragraph a line. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const xml = ['word/document.xml', 'word/footnotes.xml']
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .join('');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' } as const;
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity) => entities[entity as keyof typeof entities]);
}

/** Where the links of a Word document lead, those of its footnotes too. */
export const linksOfDocx = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml.rels'))
    .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/Target="(https?:[^"]+)"/g)].map(([, to]) => to ?? ''));

/** The document in an archive, as JSON text. */
export const jsonOfArchive = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['document.json'] ?? new Uint8Array());
