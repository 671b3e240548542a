/** Keeps a window open until its page says that every word is kept. */
import { type BrowserWindow, dialog, type IpcMain, type IpcMainEvent } from 'electron';
import { closing } from '../../shared/host/channels';
import { log } from './desk';
import { say } from './words';

/** Milliseconds the page has to answer. */
export const closeLimit = 3_000;

type Answer = 'kept' | 'notSaved' | 'notAnswering';

const askPage = (ipc: IpcMain, window: BrowserWindow): Promise<Answer> =>
  new Promise((settle) => {
    const finish = (answer: Answer): void => {
      clearTimeout(limit);
      ipc.off(closing.answer, listen);
      settle(answer);
    };
    const listen = (event: IpcMainEvent, kept: unknown): void => {
      if (event.sender === window.webContents) finish(kept === true ? 'kept' : 'notSaved');
    };
    const limit = setTimeout(() => finish('notAnswering'), closeLimit);
    ipc.on(closing.answer, listen);
    window.webContents.send(closing.ask);
  });

const closesAnyway = async (window: BrowserWindow, answer: Exclude<Answer, 'kept'>): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say(`shell.closing.${answer}`),
    detail: say('shell.closing.advice'),
    buttons: [say('shell.closing.stay'), say('shell.closing.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
};

/** `onStayed` is told when the user kept the window, so that quitting is called off too. */
export const holdUntilKept = (ipc: IpcMain, window: BrowserWindow, onStayed: () => void): void => {
  let asking = false;
  const settle = async (): Promise<void> => {
    const answer = await askPage(ipc, window);
    log().write({ event: 'closing', answer });
    if (answer === 'kept' || (await closesAnyway(window, answer))) return window.destroy();
    asking = false;
    onStayed();
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void settle();
  });
};
