/** The module `electron` as the main program gets it; a name that is not here fails its import, loudly. */
import { BrowserWindow } from './browser-window';

export { app } from './app';
export { BrowserWindow } from './browser-window';
export { dialog, shell } from './dialogs';
export { ipcMain } from './ipc-main';
export { Menu, MenuItem } from './menu';
export { protocol, session } from './session';
export { nativeTheme, screen } from './surroundings';

const all = () => BrowserWindow.getAllWindows().map(({ webContents }) => webContents);

export const webContents = {
  getAllWebContents: all,
  fromDevToolsTargetId: (targetId: string) => all().find((contents) => contents.targetId === targetId),
};
