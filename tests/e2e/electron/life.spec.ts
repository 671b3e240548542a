/** The life of the window: it keeps its place and every word through a kill, waits for the page, and logs no text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../shared/messages/en';
import { goToStep, proseOf, saved, startEmpty } from '../../kit/desk';
import { expect, type Started, test, textUnder } from '../../kit/desktop-test';
import { asked, choose, placesAsked, presses, savesTo } from '../../kit/desktop-user';

const canary = 'Zaunkönig-4711';
const place = { x: 80, y: 60, width: 1111, height: 777 };

const closeWindow = ({ app }: Started) =>
  app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));

const setFlush = ({ page }: Started, kept: boolean) =>
  page.evaluate((ok) => {
    const { afterword } = globalThis as unknown as { afterword: { setFlush(flush: () => unknown): void } };
    const problem = { kind: 'no-space', subject: 'x' };
    afterword.setFlush(async () => (ok ? { ok, value: undefined } : { ok, problem }));
  }, kept);

test('words, place and diagnostics survive the death of the process; no text of a document is in the log', async ({
  desktop,
}) => {
  const first = await desktop.start();
  await startEmpty(first.page, canary);
  await goToStep(first.page, 'goals');
  await proseOf(first.page, 'goals').click();
  await first.page.keyboard.type(`${canary} was written here.`);
  await saved(first.page);
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const remembered = join(desktop.folder, 'data', 'window.json');
  await expect.poll(() => existsSync(remembered) && readFileSync(remembered, 'utf8')).toContain('1111');
  const diagnostics = join(desktop.folder, 'diagnostics.txt');
  await savesTo(first.app, diagnostics);
  await choose(first.app, 'shell:diagnostics');
  await expect.poll(() => existsSync(diagnostics)).toBe(true);
  expect(readFileSync(diagnostics, 'utf8')).toMatch(/^Afterword \d[\s\S]+ started /);
  await first.kill();

  const logs = textUnder(join(desktop.folder, 'data', 'logs'));
  expect(logs).toContain('started');
  expect(logs + readFileSync(diagnostics, 'utf8')).not.toContain(canary);

  const second = await desktop.start();
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
  await second.page.getByText(canary).first().click();
  await expect(second.page.getByText(`${canary} was written here.`)).toBeVisible();
});

test('the window prints, and closes only when the page has kept everything', async ({ desktop }) => {
  const started = await desktop.start();
  const { app, page, ended } = started;
  const target = join(desktop.folder, 'page.pdf');
  await savesTo(app, target);
  await startEmpty(page, canary);
  await choose(app, 'save-pdf');
  // Chosen again before it is printed, it prints no second time.
  await choose(app, 'save-pdf');
  const dialog = page.getByRole('dialog', { name: en.exporting.title });
  await expect(dialog.getByRole('radio', { name: en.exporting.pdf, exact: true })).toBeChecked();
  await dialog.getByRole('button', { name: en.exporting.run }).click();
  await expect.poll(() => existsSync(target)).toBe(true);
  const pdf = readFileSync(target, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // Tagged, with an outline of its headings, and the sheet is gone again.
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  // Called as the document is, by nothing else of the window.
  const called = [...canary].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'));
  expect(pdf).toContain(`/Title <FEFF${called.join('').toUpperCase()}>`);
  await expect(page.locator('article')).toHaveCount(0);
  expect(await placesAsked(app)).toBe(1);
  await choose(app, 'home');

  const [stay] = [0];
  await setFlush(started, false);
  await presses(app, stay);
  await closeWindow(started);
  await expect.poll(() => asked(app)).toEqual([en.shell.closing.notSaved]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await setFlush(started, true);
  await closeWindow(started);
  await ended;
});
