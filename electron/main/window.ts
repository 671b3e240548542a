/** The window of the desktop shell: a page without Node, in a sandbox, shown once it is drawn. */
import { BrowserWindow, nativeTheme } from 'electron';
import { pageAddress } from './own-page';

/** The desk's colour before the page paints it: no flash on start. */
const deskColour = (): string => (nativeTheme.shouldUseDarkColors ? '#121416' : '#f3f1ec');

export const createWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Afterword',
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: deskColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      // Elsewhere Chromium fetches dictionaries; macOS checks by itself.
      spellcheck: process.platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
};
