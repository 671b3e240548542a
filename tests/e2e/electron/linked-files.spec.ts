/** A document that goes on writing the file it came from: on request, at the end, and never over what somebody else wrote. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { toInstant } from '../../../shared/kit/instant';
import { en } from '../../../shared/messages/en';
import { createRetrospective } from '../../../shared/retrospective/create';
import { goToStep, proseOf, saved, say, titleField } from '../../kit/desk';
import { type Desktop, expect, type Started, test } from '../../kit/desktop-test';
import { asked, choose, picks, presses, savesTo } from '../../kit/desktop-user';

const archiveOf = (title: string): Uint8Array =>
  writeArchive(
    createRetrospective({ id: 'launch', createdAt: toInstant(0), language: 'en', zone: 'UTC', title }),
    [],
  );

const titleIn = (path: string): string => {
  const read = readArchive(new Uint8Array(readFileSync(path)));
  return read.ok ? read.value.retrospective.title : read.problem.kind;
};

const textIn = (path: string): string => {
  const read = readArchive(new Uint8Array(readFileSync(path)));
  return read.ok ? JSON.stringify(read.value.retrospective.prose) : read.problem.kind;
};

const closeWindow = ({ app }: Started) =>
  app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));

const fileStatus = (page: Page) => page.locator('[data-file]');
const isWritten = (page: Page) => expect(fileStatus(page)).toHaveAttribute('data-file', 'written');

const [file] = ['launch.afterword'];

const begin = async (desktop: Desktop) => {
  const path = join(desktop.folder, file);
  writeFileSync(path, archiveOf('As it was'));
  const started = await desktop.start({ files: [path] });
  await expect(titleField(started.page)).toHaveValue('As it was');
  await isWritten(started.page);
  return { path, started, page: started.page, app: started.app };
};

const retitle = async (page: Page, title: string): Promise<void> => {
  await titleField(page).fill(title);
  await saved(page);
};

/** What a version of the list holds, beside what is there now. */
const versionSays = async ({ page, app }: Started, kind: string, text: string): Promise<void> => {
  await choose(app, 'history');
  const version = page.getByRole('listitem').filter({ hasText: kind }).first();
  await version.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
};

test('what is written goes to the file on Ctrl+S and when the window closes at once, and the link outlives it', async ({
  desktop,
}) => {
  const { path, started, page } = await begin(desktop);
  expect(titleIn(path)).toBe('As it was');
  await retitle(page, 'Saved by hand');
  await expect(fileStatus(page)).toHaveText(say(en.files.behind, { name: file }));
  await page.keyboard.press('ControlOrMeta+S');
  await isWritten(page);
  await expect(fileStatus(page)).toContainText(/Saved to launch\.afterword\s*\d\d:\d\d/);
  expect(titleIn(path)).toBe('Saved by hand');
  expect(textIn(path)).not.toContain(desktop.folder);

  await goToStep(page, 'goals');
  await proseOf(page, 'goals').click();
  await page.keyboard.type('The very last words.');
  await closeWindow(started);
  await started.ended;
  expect(textIn(path)).toContain('The very last words.');

  const again = await desktop.start();
  await again.page.getByText('Saved by hand').first().click();
  await isWritten(again.page);
  await retitle(again.page, 'Left for home');
  await choose(again.app, 'home');
  await expect.poll(() => titleIn(path)).toBe('Left for home');
});

test('a file that was changed elsewhere is never overwritten unasked; Keep mine keeps theirs as a version', async ({
  desktop,
}) => {
  const { path, started, page, app } = await begin(desktop);
  await retitle(page, 'Mine');
  const theirs = archiveOf('Theirs');
  writeFileSync(path, theirs);
  await page.keyboard.press('ControlOrMeta+S');
  const dialog = page.getByRole('dialog', { name: say(en.files.conflictTitle, { name: file }) });
  await expect(dialog).toBeVisible();
  expect(new Uint8Array(readFileSync(path))).toEqual(theirs);
  await dialog.getByRole('button', { name: en.files.later }).click();

  const [stay] = [0];
  await presses(app, stay);
  await closeWindow(started);
  await expect.poll(() => asked(app)).toEqual([say(en.shell.closing.notWritten, { name: file })]);
  expect(new Uint8Array(readFileSync(path))).toEqual(theirs);

  await page.getByRole('button', { name: en.files.decide }).click();
  await dialog.getByRole('button', { name: en.files.keepMine }).click();
  await isWritten(page);
  expect(titleIn(path)).toBe('Mine');
  await expect(titleField(page)).toHaveValue('Mine');
  await versionSays(started, en.history.snapshots.file, 'Theirs');
});

test('Load theirs keeps mine as a version; what changed while nothing was written here is loaded by itself', async ({
  desktop,
}) => {
  const { path, started, page, app } = await begin(desktop);
  await retitle(page, 'Mine');
  writeFileSync(path, archiveOf('Theirs'));
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('button', { name: en.files.loadTheirs }).click();
  await expect(titleField(page)).toHaveValue('Theirs');
  await isWritten(page);
  expect(titleIn(path)).toBe('Theirs');
  await versionSays(started, en.history.snapshots.named, 'Mine');

  await choose(app, 'home');
  writeFileSync(path, archiveOf('News from elsewhere'));
  await picks(app, [path]);
  await choose(app, 'import-files');
  await expect(titleField(page)).toHaveValue('News from elsewhere');
  await isWritten(page);
  await versionSays(started, en.history.snapshots.replaced, 'Theirs');
});

test('leaving a document whose file was changed elsewhere asks, opening it again asks, and both can be compared', async ({
  desktop,
}) => {
  const { path, started, page, app } = await begin(desktop);
  const theirs = archiveOf('Theirs');
  writeFileSync(path, theirs);
  await retitle(page, 'Mine');
  await choose(app, 'home');
  const dialog = page.getByRole('dialog', { name: say(en.files.conflictTitle, { name: file }) });
  await dialog.getByRole('button', { name: en.files.later }).click();
  await picks(app, [path]);
  await choose(app, 'import-files');
  await dialog.getByRole('button', { name: en.comparing.compare }).click();
  expect(new Uint8Array(readFileSync(path))).toEqual(theirs);
  const comparison = page.getByRole('dialog', { name: en.comparing.title });
  await comparison.getByRole('button', { name: en.comparing.keepMine, exact: true }).click();
  await expect.poll(() => titleIn(path)).toBe('Mine');
  await isWritten(page);
  await versionSays(started, en.history.snapshots.file, 'Theirs');
});

test('a file that is gone is told once and clearly; it is located, saved elsewhere or let go of', async ({
  desktop,
}) => {
  const { path, page, app } = await begin(desktop);
  const moved = join(desktop.folder, 'moved.afterword');
  const elsewhere = join(desktop.folder, 'elsewhere.afterword');
  renameSync(path, moved);
  await retitle(page, 'Written after it was moved');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByRole('alert')).toContainText(say(en.files.problems.missing, { name: file }));
  expect(existsSync(path)).toBe(false);
  await picks(app, [moved]);
  await page.getByRole('button', { name: en.files.locate }).click();
  await expect(fileStatus(page)).toContainText('moved.afterword');
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => titleIn(moved)).toBe('Written after it was moved');

  await savesTo(app, elsewhere);
  await page.keyboard.press('ControlOrMeta+Shift+S');
  await expect(fileStatus(page)).toContainText('elsewhere.afterword');
  await retitle(page, 'Only elsewhere');
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => titleIn(elsewhere)).toBe('Only elsewhere');
  expect(titleIn(moved)).toBe('Written after it was moved');

  await fileStatus(page).click();
  await page.getByRole('menuitem', { name: en.files.unlink }).click();
  await expect(fileStatus(page)).toHaveCount(0);
  await retitle(page, 'In the library only');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(/^Version saved [\d:]+$/).first()).toBeVisible();
  expect(titleIn(elsewhere)).toBe('Only elsewhere');
});
