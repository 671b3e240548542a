/** Settings, Backups: copies go to a picked folder and into one file, and bring back what was deleted for good. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readLibrary, writeLibrary } from '../../../shared/archive/library-zip';
import { writeArchive } from '../../../shared/archive/write-archive';
import { createRetrospective } from '../../../shared/retrospective/create';
import { expect, test } from '../../kit/app-test';
import { messages, say, startEmpty } from '../../kit/desk';

const { app, backups, home, settings } = messages.en;
const title = 'Kept twice';

const openBackups = async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await dialog.getByRole('tab', { name: backups.title }).click();
  return dialog;
};

/** What lies in the folder the user picked: one of the browser's own, since no dialog can be answered here. */
const filesOutside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Outside', { create: true });
    const names: string[] = [];
    for await (const entry of folder.values()) names.push(entry.name);
    return names.sort();
  });

const large = (id: string, seed: number): Uint8Array => {
  const image = new Uint8Array(13 * 1024 * 1024);
  // Different in every block, so that no packing makes it small.
  for (let at = 0; at < image.length; at++) image[at] = (Math.imul(at ^ seed, 2654435761) >>> 13) & 0xff;
  const made = createRetrospective({
    ...{ id, title: `Large ${id}`, language: 'en', zone: 'UTC' },
    createdAt: '2026-01-01T00:00:00Z',
  });
  return writeArchive(made, [{ hash: id.repeat(64), type: 'image/png', bytes: image }]);
};

test('a folder gets every document; one file brings back what was deleted for good, and a large one opens too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Outside', { create: true }),
    });
  });
  await page.goto('/');
  await startEmpty(page, title);
  await page.getByRole('button', { name: app.home }).click();

  const dialog = await openBackups(page);
  await dialog.getByRole('button', { name: backups.chooseFolder }).click();
  await expect(page.getByText(say(backups.done, { place: 'Outside' }))).toBeVisible();
  await expect
    .poll(() => filesOutside(page))
    .toContainEqual(expect.stringMatching(/^Kept-twice~.*\.afterword$/));
  await expect(dialog.getByText(`${backups.folder}: Outside`)).toBeVisible();

  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: backups.downloadRun }).click();
  const library = new Uint8Array(await readFile(await (await downloading).path()));
  const inside = readLibrary(library, 'library.zip');
  expect(inside.ok && inside.value.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^Kept-twice~/),
  );
  await page.keyboard.press('Escape');

  await page
    .getByRole('button', { name: say(home.more, { title }) })
    .first()
    .click();
  await page.getByRole('menuitem', { name: home.delete }).click();
  await page.getByRole('button', { name: home.trash }).click();
  await page.getByRole('button', { name: say(home.eraseOf, { title }) }).click();
  await page.getByRole('dialog', { name: home.eraseTitle }).getByRole('button', { name: home.erase }).click();
  await expect(page.getByText(say(home.erased_one, { count: 1 }))).toBeVisible();

  const restore = async (name: string, bytes: Uint8Array, told: string) => {
    const choosing = page.waitForEvent('filechooser');
    await (await openBackups(page)).getByRole('button', { name: backups.fromFiles }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await expect(page.getByText(told)).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await restore('library.zip', library, backups.restored_one);
  const twoLarge = writeLibrary(
    ['a', 'b'].map((id, seed) => ({ name: `${id}.afterword`, bytes: large(id, seed) })),
    '# Library\n',
  );
  expect(twoLarge.length).toBeGreaterThan(25 * 1024 * 1024);
  await restore('large.zip', twoLarge, say(backups.restored_other, { count: 2 }));

  await page.getByRole('button', { name: new RegExp(`^${home.all} \\d`) }).click();
  for (const name of [title, 'Large a', 'Large b'])
    await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible();
});
