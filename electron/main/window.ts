/** The window of the desktop shell: a page without Node, in a sandbox, where it was, shown once it is drawn. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { readSettings, writeSettings } from '../node/settings-file';
import { memory } from './desk';
import { pageAddress } from './own-page';
import { boundsWithin, firstPlace, smallest, type WindowPlace, windowPlace } from './window-place';
import { withinZoom, type ZoomCommand, zoomed } from './zoom';

/** The desk's colour before the page paints it: no flash on start. */
const deskColour = (): string => (nativeTheme.shouldUseDarkColors ? '#121416' : '#f3f1ec');

const readPlace = (): WindowPlace => readSettings<WindowPlace>(memory.window(), windowPlace, firstPlace);

const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  isMaximised: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
  zoom: window.webContents.getZoomFactor(),
  theme: nativeTheme.themeSource,
});

export const rememberPlace = (window: BrowserWindow): void => {
  if (!window.isDestroyed() && !window.webContents.isCrashed())
    writeSettings(memory.window(), placeOf(window));
};

/** Milliseconds after the last change: a drag is many. */
const settles = 400;

const followPlace = (window: BrowserWindow): void => {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => rememberPlace(window), settles);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', () => rememberPlace(window));
  window.on('closed', () => clearTimeout(timer));
};

export const zoomWindow = (window: BrowserWindow, command: ZoomCommand): void => {
  const { webContents } = window;
  webContents.setZoomFactor(zoomed(webContents.getZoomFactor(), command));
  rememberPlace(window);
};

const restore = (window: BrowserWindow, place: WindowPlace): void => {
  if (place.isMaximised) window.maximize();
  if (place.isFullScreen) window.setFullScreen(true);
  window.webContents.on('did-finish-load', () =>
    window.webContents.setZoomFactor(withinZoom(readPlace().zoom)),
  );
  window.webContents.on('zoom-changed', (_event, direction) =>
    zoomWindow(window, direction === 'in' ? 'zoom-in' : 'zoom-out'),
  );
};

export const createWindow = (preload: string): BrowserWindow => {
  const place = readPlace();
  nativeTheme.themeSource = place.theme;
  const window = new BrowserWindow({
    title: 'Afterword',
    ...boundsWithin(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
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
  restore(window, place);
  followPlace(window);
  const paint = (): void => {
    if (!window.isDestroyed()) window.setBackgroundColor(deskColour());
  };
  nativeTheme.on('updated', paint);
  window.once('closed', () => nativeTheme.off('updated', paint));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
};
