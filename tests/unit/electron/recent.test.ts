/** The list of recent documents in the menu: one whose file is gone can be located or taken off the list. */
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { assembleShell } from '../../../electron/main/shell';
import type { MenuBar } from '../../../shared/host/menu';
import { electron, type FakeItem, FakeWindow } from '../../kit/fake-electron';

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);

const { dialog, Menu } = electron;

const bar: MenuBar = {
  language: 'en',
  theme: 'system',
  menus: [
    { label: 'File', items: [{ id: 'recent', label: 'Recent', enabled: true, role: 'recent', items: [] }] },
  ],
};

const recentItems = (): readonly FakeItem[] =>
  (Menu.ofApp[0]?.submenu?.[0]?.submenu ?? []).filter(({ label }) => label?.includes('.afterword'));
const labels = () => recentItems().map(({ label }) => label);

it('says that it is not found, follows it to where it lies now, and forgets it on request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-recent-'));
  const [path, moved] = ['one.afterword', 'moved.afterword'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(path, 'bytes');
  const window = new FakeWindow() as never;
  const { answers } = assembleShell(() => window);
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
  const opened = await answers.openFiles({ kinds: [], multiple: false }, window);
  await answers.showMenu(bar, window);
  expect(labels()).toEqual(['one.afterword']);

  renameSync(path, moved);
  await answers.showMenu(bar, window);
  expect(labels()).toEqual(['one.afterword (not found)']);
  const [locate, forget] = recentItems()[0]?.submenu ?? [];
  expect([locate?.label, forget?.label]).toEqual(['Locate…', 'Remove from the list']);

  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
  locate?.click?.();
  await vi.waitFor(() => expect(dialog.showOpenDialog).toHaveBeenCalledTimes(2));
  expect(labels()).toEqual(['one.afterword (not found)']);

  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [moved] });
  locate?.click?.();
  await vi.waitFor(() => expect(labels()).toEqual(['moved.afterword']));
  const taken = await answers.takeFiles(null, window);
  const token = opened.ok ? opened.value[0]?.file : '';
  expect(taken).toMatchObject({ ok: true, value: { files: [{ name: 'moved.afterword', file: token }] } });

  renameSync(moved, path);
  await answers.showMenu(bar, window);
  recentItems()[0]?.submenu?.[1]?.click?.();
  expect(labels()).toEqual([]);
});
