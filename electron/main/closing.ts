/** Keeps a window open until its page says that every word is kept, and every file on the disk written. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type IpcMain, type IpcMainEvent } from 'electron';
import { closing } from '../../shared/host/channels';
import { log } from './desk';
import { say } from './words';

/** Milliseconds the page may be silent: with each sign of life it has them anew. */
export const closeLimit = 3_000;
/** Milliseconds after which its work counts for nothing: a slow disk is waited for, a window is never locked. */
export const workLimit = 20_000;

type Answer =
  | { readonly kind: 'kept' | 'notSaved' | 'notAnswering' }
  | { readonly kind: 'notWritten'; readonly name: string };

type Unkept = Exclude<Answer, { readonly kind: 'kept' }>;

const answerOf = (kept: unknown, unwritten: unknown): Answer => {
  if (kept !== true) return { kind: 'notSaved' };
  return typeof unwritten === 'string'
    ? { kind: 'notWritten', name: basename(unwritten).slice(0, 200) }
    : { kind: 'kept' };
};

const askPage = (ipc: IpcMain, window: BrowserWindow): Promise<Answer> =>
  new Promise((settle) => {
    const finish = (answer: Answer): void => {
      clearTimeout(silence);
      clearTimeout(whole);
      ipc.off(closing.answer, listen);
      ipc.off(closing.working, goOn);
      settle(answer);
    };
    const listen = (event: IpcMainEvent, kept: unknown, unwritten: unknown): void => {
      if (event.sender === window.webContents) finish(answerOf(kept, unwritten));
    };
    const giveUp = (): void => finish({ kind: 'notAnswering' });
    const goOn = (event: IpcMainEvent): void => {
      if (event.sender !== window.webContents) return;
      clearTimeout(silence);
      silence = setTimeout(giveUp, closeLimit);
    };
    let silence = setTimeout(giveUp, closeLimit);
    const whole = setTimeout(giveUp, workLimit);
    ipc.on(closing.answer, listen);
    ipc.on(closing.working, goOn);
    window.webContents.send(closing.ask);
  });

const closesAnyway = async (window: BrowserWindow, answer: Unkept): Promise<boolean> => {
  const isKept = answer.kind === 'notWritten';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say(`shell.closing.${answer.kind}`, isKept ? { name: answer.name } : {}),
    detail: say(isKept ? 'shell.closing.isSafe' : 'shell.closing.advice'),
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
    log().write({ event: 'closing', answer: answer.kind });
    if (answer.kind === 'kept' || (await closesAnyway(window, answer))) return window.destroy();
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
