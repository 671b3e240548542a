/** The library: what comes in, leaves, goes and comes back. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../../kit/app-test';

/** Files are chosen through an input: the browser's own dialog cannot be driven. */
const useFileInput = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));

const home = (page: Page) => page.getByRole('button', { name: 'Home', exact: true }).click();

async function startEmpty(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Start empty' }).click();
  await page.getByRole('textbox', { name: 'Title of the retrospective' }).fill(title);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

async function importFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

test('the first start shows one sample and a caret in the field', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Start with what happened' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Paste an incident log/ })).toBeFocused();
  await page.getByRole('button', { name: /^Checkout latency, 4 March/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the retrospective' })).toHaveValue(
    'Checkout latency, 4 March',
  );
});

test('a deleted retrospective comes back with Undo', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Slow search');
  await home(page);
  await page.getByRole('button', { name: 'More for “Slow search”' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: /^Slow search/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Slow search/ })).toBeVisible();
});

test('the search box finds by words of the title', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Ünlock delay 库存超卖');
  await home(page);
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (const query of ['unlock', '超卖', 'delay ünl']) {
    await search.fill(query);
    await expect(page.getByRole('button', { name: /^Ünlock delay/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Checkout latency/ })).toHaveCount(0);
  }
  await search.fill('nothing like it');
  await expect(page.getByText('No title contains “nothing like it”.')).toBeVisible();
});

test('a rule points at another retrospective of the library, which opens', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Slow search');
  await home(page);
  await startEmpty(page, 'Slow orders');
  await page.getByRole('button', { name: /^Patterns/ }).click();
  await page.getByRole('button', { name: 'Rule', exact: true }).click();
  await page.keyboard.type('a cache is cold');
  await page.getByRole('combobox', { name: 'Case for: From the library…' }).click();
  await expect(page.getByRole('option', { name: /^Slow|^Checkout/ })).toHaveText(['Slow search']);
  await page.getByRole('option', { name: 'Slow search' }).click();
  await expect(page.getByRole('textbox', { name: 'Cases for' })).toHaveValue('Slow search');
  await expect(page.getByRole('combobox', { name: 'Case against: From the library…' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open “Slow search”' }).click();
  const title = page.getByRole('textbox', { name: 'Title of the retrospective' });
  await expect(title).toHaveValue('Slow search');
  await page.goBack();
  await expect(title).toHaveValue('Slow orders');
  await expect(page.getByRole('button', { name: 'Open “Slow search”' })).toBeVisible();
});

test('an archive that comes back is recognised: unchanged, or changed and kept beside', async ({ page }) => {
  await useFileInput(page);
  await page.goto('/');
  await startEmpty(page, 'Region failover');
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: '.afterword' }).check();
  const download = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export/ })
    .click();
  const bytes = await readFile(await (await download).path());
  await home(page);

  await importFile(page, 'Region failover.afterword', bytes);
  await expect(page.getByText('“Region failover” is already here, unchanged.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Title of the retrospective' }).fill('Region failover drill');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await home(page);
  await importFile(page, 'Region failover.afterword', bytes);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the retrospective' })).toHaveValue(
    'Region failover (copy)',
  );
  await home(page);
  await expect(page.getByRole('button', { name: /^Region failover drill/ })).toBeVisible();
  await exportSeveralByKeys(page);
  await importIllustrated(page);
});

/** The button that leads on has the focus at every step. */
async function exportSeveralByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export several' });
  const check = dialog.getByRole('button', { name: 'Check…' });
  await dialog.getByRole('button', { name: 'None' }).click();
  await expect(check).toBeDisabled();
  await dialog.getByRole('button', { name: 'All' }).click();
  await dialog.getByRole('radio', { name: 'Markdown' }).check();
  await check.click();
  const save = dialog.getByRole('button', { name: 'Export 3 documents' });
  await expect(save).toBeFocused();
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(check).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(save).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Retrospectives.zip');
  const parts = unzipSync(await readFile(await file.path()));
  const index = JSON.parse(strFromU8(parts['index.json'] ?? new Uint8Array()));
  const files = index.documents.map((one: { readonly file: string }) => one.file);
  expect(Object.keys(parts).filter((name) => name.endsWith('.md'))).toEqual(
    expect.arrayContaining(['index.md', ...files]),
  );
  expect(files).toHaveLength(3);
  for (const one of index.documents)
    expect(strFromU8(parts[one.file] ?? new Uint8Array())).toContain(`# ${one.title}`);
  await expect(dialog).toHaveCount(0);
}

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

/** A text and a picture it shows, chosen together. */
async function importIllustrated(page: Page): Promise<void> {
  const text = '# Cold cache\n\n## Summary\n\n![the queue](pics/queue.png) ![gone](pics/gone.png)\n';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files…' }).click();
  await (await chooser).setFiles([
    { name: 'cold.md', mimeType: 'text/markdown', buffer: Buffer.from(text) },
    { name: 'queue.png', mimeType: 'image/png', buffer: png },
  ]);
  await expect(page.getByText('1 picture did not come along.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'the queue' })).toBeVisible();
}

test('a file that holds no text is refused with one sentence and changes nothing', async ({ page }) => {
  await useFileInput(page);
  await page.goto('/');
  await importFile(page, 'noise.md', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7, 0, 200, 201]));
  await expect(page.getByText('“noise.md” holds no text that can be read.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Start with what happened' })).toBeVisible();
});

test('a second tab reads, follows, and takes over without losing a word', async ({ page, context }) => {
  await page.goto('/');
  await startEmpty(page, 'Two tabs');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Open in another tab.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Title of the retrospective' })).toHaveAttribute(
    'readonly',
    '',
  );

  const text = page.getByRole('textbox', { name: 'Goals, text' });
  await text.click();
  await page.keyboard.type('Written in the first tab.');
  await expect(second.getByRole('main')).toContainText('Written in the first tab.');

  await second.getByRole('button', { name: 'Take over' }).click();
  await expect(second.getByText('Open in another tab.')).toHaveCount(0);
  await expect(page.getByText('Open in another tab.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Goals, text' })).toContainText(
    'Written in the first tab.',
  );

  await second.close();
  await expect(page.getByText('Open in another tab.')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Goals, text' })).toContainText('Written in the first tab.');
});

/** What a person drops from the file manager, folders as well: scripts cannot make such a drop. */
async function dropOnHome(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await page.getByRole('textbox', { name: /Paste an incident log/ }).boundingBox();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: (box?.x ?? 0) + 20,
      y: (box?.y ?? 0) + 20,
      data,
    });
}

test('a dropped folder brings in the documents in it, each with the pictures that lie beside it', async ({
  page,
}, info) => {
  const folder = info.outputPath('Incidents');
  const picture = (color: string) =>
    page.evaluate((fill) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = fill;
      context?.fillRect(0, 0, 8, 8);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }, color);
  await page.goto('/');
  for (const name of ['spring', 'autumn']) {
    await mkdir(join(folder, name, 'img'), { recursive: true });
    await writeFile(
      join(folder, name, 'review.md'),
      `# The ${name} outage\n\n## Goals\n\nIt was slow.\n\n![What ${name} showed](img/graph.png)\n`,
    );
    const bytes = Buffer.from(await picture(name === 'spring' ? '#0a0' : '#a00'), 'base64');
    await writeFile(join(folder, name, 'img', 'graph.png'), bytes);
  }
  await writeFile(join(folder, 'tool.exe'), 'MZ');
  await writeFile(join(folder, '.hidden.md'), '# Not this');
  await dropOnHome(page, folder);
  await expect(page.getByText('2 of 2 files imported.')).toBeVisible();
  await expect(page.getByText(/left out/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^The spring outage/ })).toBeVisible();
  await page.getByRole('button', { name: /^The autumn outage/ }).click();
  const shown = page.getByRole('img', { name: 'What autumn showed' });
  await expect(shown).toBeVisible();
  const red = await shown.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  });
  expect(red).toEqual([170, 0, 0, 255]);
  await home(page);

  const empty = info.outputPath('Empty');
  await mkdir(empty);
  await writeFile(join(empty, 'tool.exe'), 'MZ');
  await dropOnHome(page, empty);
  await expect(
    page.getByText('“Empty” holds no file that can be imported. Nothing was changed.'),
  ).toBeVisible();

  const huge = info.outputPath('Huge');
  await mkdir(huge);
  for (let index = 0; index <= 500; index += 1) await writeFile(join(huge, `${index}.md`), '# One');
  await dropOnHome(page, huge);
  await expect(page.getByText(/“Huge” holds more than 500 files/)).toBeVisible();
});
