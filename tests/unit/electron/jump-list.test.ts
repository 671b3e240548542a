/** The list of the Windows taskbar, as it is handed to the system: over a fake electron, never seen on Windows. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showJumpList } from '../../../electron/main/jump-list';
import { assembleShell } from '../../../electron/main/shell';
import { notices } from '../../../shared/host/channels';
import type { MenuBar } from '../../../shared/host/menu';
import { electron, FakeWindow } from '../../kit/fake-electron';

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);

const { app } = electron;
const here = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};

const on = (platform: NodeJS.Platform, isPackaged = true): void => {
  Object.defineProperty(process, 'platform', { ...here, value: platform });
  app.isPackaged = isPackaged;
};

beforeEach(() => {
  vi.clearAllMocks();
});

afterEach(() => {
  Object.defineProperty(process, 'platform', here);
  app.isPackaged = false;
});

const bar = (language: MenuBar['language']): MenuBar => ({ language, theme: 'system', menus: [] });

it('offers a new retrospective in the language of the page, and what was opened lately', async () => {
  on('win32');
  const window = new FakeWindow() as never;
  const { answers } = assembleShell(() => window);
  await answers.showMenu(bar('zh'), window);
  expect(app.setAppUserModelId).toHaveBeenCalledWith('app.afterword.desktop');
  expect(app.setJumpList).toHaveBeenLastCalledWith([
    {
      type: 'tasks',
      items: [
        expect.objectContaining({
          title: '新建复盘',
          program: process.execPath,
          args: '--new',
          type: 'task',
        }),
      ],
    },
    { type: 'recent' },
  ]);
  await answers.showMenu(bar('en'), window);
  expect(JSON.stringify(app.setJumpList.mock.lastCall)).toContain('New retrospective');
});

it.each([
  ['on another system', 'linux', true],
  ['from its sources', 'win32', false],
] as const)('does nothing %s', (_where, platform, isPackaged) => {
  on(platform, isPackaged);
  showJumpList();
  expect(app.setJumpList).not.toHaveBeenCalled();
});

it('begins a new one when its task is chosen: at once in an open window, else when the page is there', async () => {
  const window = new FakeWindow();
  const sent = vi.spyOn(window.webContents, 'send');
  const shell = assembleShell(() => window as never);
  expect(shell.arrive(['afterword.exe', '--new'], '/')).toBe(0);
  expect(sent).not.toHaveBeenCalledWith(notices.menuCommand, 'new');
  await shell.answers.showMenu(bar('en'), window as never);
  expect(sent.mock.calls.filter(([channel]) => channel === notices.menuCommand)).toEqual([
    [notices.menuCommand, 'new'],
  ]);
  shell.arrive(['afterword.exe', '--new'], '/');
  expect(sent.mock.calls.filter(([channel]) => channel === notices.menuCommand)).toHaveLength(2);
  shell.arrive(['afterword.exe', '--newer', 'x.afterword'], '/');
  expect(sent.mock.calls.filter(([channel]) => channel === notices.menuCommand)).toHaveLength(2);
});
