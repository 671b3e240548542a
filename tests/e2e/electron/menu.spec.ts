/** The native menu: built from the page's registry, its choices reach the page, and it speaks the page's language. */
import { commands } from '../../../renderer/commands/registry';
import { en } from '../../../shared/messages/en';
import { expect, type Started, test } from '../../kit/desktop-test';
import { choose } from '../../kit/desktop-user';

/** Every id in the bar. */
const idsIn = (app: Started['app']) =>
  app.evaluate(({ Menu }) => {
    const bar = Menu.getApplicationMenu();
    return (bar?.items ?? []).flatMap(({ submenu }) => (submenu?.items ?? []).map(({ id }) => id));
  });

const labelOf = (app: Started['app'], id: string) =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label, id);

test('every command stands in it, runs from it, and changes its language with the page', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  await expect.poll(() => idsIn(app)).toContain('new');
  expect(await idsIn(app)).toEqual(expect.arrayContaining(commands.map(({ id }) => id)));

  await choose(app, 'new');
  await expect(page.getByRole('textbox', { name: en.app.title })).toBeVisible();
  const isEnabled = (id: string) =>
    app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id);
  await expect.poll(() => isEnabled('export')).toBe(true);
  await choose(app, 'home');
  await expect(page.getByRole('textbox', { name: en.home.paste })).toBeVisible();
  await expect.poll(() => isEnabled('export')).toBe(false);

  await choose(app, 'language-zh');
  await expect.poll(() => labelOf(app, 'new')).toBe('新建复盘');
  await choose(app, 'theme-dark');
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('zoom stays between half and double size, and is remembered', async ({ desktop }) => {
  const zoom = (app: Started['app']) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
  const first = await desktop.start();
  await expect.poll(() => idsIn(first.app)).toContain('shell:zoom-in');
  for (let times = 0; times < 12; times++) await choose(first.app, 'shell:zoom-in');
  expect(await zoom(first.app)).toBe(2);
  for (let times = 0; times < 12; times++) await choose(first.app, 'shell:zoom-out');
  expect(await zoom(first.app)).toBe(0.5);
  await choose(first.app, 'shell:zoom-reset');
  await choose(first.app, 'shell:zoom-in');
  await first.kill();
  const second = await desktop.start();
  await expect.poll(() => zoom(second.app)).toBe(1.1);
});
