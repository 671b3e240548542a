/** Starts the desktop shell: one instance, one window, nothing from outside but the files a user hands over. */
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import { declareScheme, servePage } from './app-protocol';
import { answerChannels } from './channels';
import { holdUntilKept } from './closing';
import { offerContextMenu } from './context-menu';
import { recover } from './crash';
import { log } from './desk';
import { endWithFault, logFaults, logStart } from './faults';
import { assembleShell } from './shell';
import { confine, goOffline, guard } from './trust';
import { createWindow } from './window';

const built = (...parts: readonly string[]): string => join(import.meta.dirname, '..', ...parts);

let quitting = false;

const theWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

const openWindow = (): void => {
  const window = createWindow(built('preload', 'index.cjs'));
  recover(window);
  offerContextMenu(window.webContents);
  holdUntilKept(ipcMain, window, () => {
    quitting = false;
  });
};

const showWindow = (): void => {
  const window = theWindow();
  if (window === undefined) openWindow();
  else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
};

const run = (): void => {
  const shell = assembleShell(theWindow);
  goOffline(app);
  declareScheme(protocol);
  app.enableSandbox();
  logFaults();
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('second-instance', (_event, argv, folder) => {
    log().write({ event: 'second-start', files: shell.arrive(argv, folder) });
    if (app.isReady()) showWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    shell.open([path]);
    if (app.isReady()) showWindow();
  });
  app.on('activate', showWindow);
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit();
  });
  shell.arrive(process.argv, process.cwd());
  const start = (): void => {
    logStart();
    guard(session.defaultSession);
    servePage(protocol, built('renderer'));
    answerChannels(ipcMain, shell.answers);
    openWindow();
  };
  app.whenReady().then(start).catch(endWithFault);
};

if (app.requestSingleInstanceLock()) run();
else app.quit();
