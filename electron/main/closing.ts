/** Keeps a window open until its page says that every word is kept, and every file on the disk written. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type IpcMain, type IpcMainEvent } from 'electron';
import { closing } from '../../shared/host/channels';
import { log } from './desk';
import { say } from './words';

/** Milliseconds the page has to answer; while a file is being written it has them anew. */
export const closeLimit = 3_000;

export interface Holding {
  /** A file is being written at this moment. */
  isWriting(): boolean;
  /** The user kept the window, so that quitting is called off too. */
  onStayed(): void;
}

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

const askPage = (ipc: IpcMain, window: BrowserWindow, { isWriting }: Holding): Promise<Answer> =>
  new Promise((settle) => {
    const finish = (answer: Answer): void => {
      clearTimeout(limit);
      ipc.off(closing.answer, listen);
      settle(answer);
    };
    const listen = (event: IpcMainEvent, kept: unknown, unwritten: unknown): void => {
      if (event.sender === window.webContents) finish(answerOf(kept, unwritten));
    };
    const wait = (): NodeJS.Timeout =>
      setTimeout(() => {
        if (isWriting()) limit = wait();
        else finish({ kind: 'notAnswering' });
      }, closeLimit);
    let limit = wait();
    ipc.on(closing.answer, listen);
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

export const holdUntilKept = (ipc: IpcMain, window: BrowserWindow, holding: Holding): void => {
  let asking = false;
  const settle = async (): Promise<void> => {
    const answer = await askPage(ipc, window, holding);
    log().write({ event: 'closing', answer: answer.kind });
    if (answer.kind === 'kept' || (await closesAnyway(window, answer))) return window.destroy();
    asking = false;
    holding.onStayed();
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void settle();
  });
};
