/** A page that is gone comes back once by itself; after that the user decides. */
import { type BrowserWindow, dialog } from 'electron';
import { type PageEnd, pageEnds } from '../node/log';
import { log } from './desk';
import { say } from './words';

/** Milliseconds: two ends within this time are one trouble. */
const soon = 60_000;

const endOf = (reason: string): PageEnd => pageEnds.find((end) => end === reason) ?? 'abnormal-exit';

const askAgain = async (window: BrowserWindow): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('shell.crash.again'),
    detail: say('shell.crash.safe'),
    buttons: [say('shell.crash.reload'), say('shell.crash.close')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) window.destroy();
  else window.webContents.reload();
};

export const recover = (window: BrowserWindow, now: () => number = Date.now): void => {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const reloads = now() - last > soon;
    last = now();
    log().write({ event: 'page-gone', reason: endOf(reason), reloads });
    if (reason === 'clean-exit') return;
    if (reloads) window.webContents.reload();
    else void askAgain(window);
  });
  window.on('unresponsive', () => log().write({ event: 'page-unresponsive' }));
};
