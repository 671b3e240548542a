/** Starts the desktop shell: one instance, one window, nothing from outside. */
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import { declareScheme, servePage } from './app-protocol';
import { answerChannels } from './channels';
import { holdUntilKept } from './closing';
import { openExternal } from './external';
import { openFiles, saveFile } from './files';
import { confine, goOffline, guard } from './trust';
import { createWindow } from './window';

const built = (...parts: readonly string[]): string => join(import.meta.dirname, '..', ...parts);

let quitting = false;

const openWindow = (): void => {
  const window = createWindow(built('preload', 'index.cjs'));
  holdUntilKept(ipcMain, window, () => {
    quitting = false;
  });
};

const showWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) openWindow();
  else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
};

const start = (): void => {
  guard(session.defaultSession);
  servePage(protocol, built('renderer'));
  answerChannels(ipcMain, { openFiles, saveFile, openExternal });
  openWindow();
};

if (app.requestSingleInstanceLock()) {
  goOffline(app);
  declareScheme(protocol);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(start);
} else app.quit();
