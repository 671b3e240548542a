/** Files that come from outside the window: they wait here until the page takes them. */
import { extname, resolve } from 'node:path';
import type { BrowserWindow } from 'electron';
import { notices, type TakenFiles } from '../../shared/host/channels';
import type { OpenedFile } from '../../shared/host/host';
import { type Problem, succeed } from '../../shared/kit/outcome';
import type { Answers } from './channels';
import type { Documents } from './documents';

/** What the system may hand over: our own files, and those "Open with" offers us for. */
const endings: ReadonlySet<string> = new Set([
  '.afterword',
  '.md',
  '.markdown',
  '.txt',
  '.docx',
  '.json',
  '.csv',
]);

/** The files among the arguments of a start; everything else there is a switch, or the app itself. */
export const filesIn = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && endings.has(extname(argument).toLowerCase()))
    .map((argument) => resolve(folder, argument));

/** At most so many at once: a whole folder dropped on the icon is a mistake. */
const atOnce = 50;

export interface Opening {
  /** Takes them in and tells the page, if there is one. */
  open(paths: readonly string[]): void;
  readonly takeFiles: Answers['takeFiles'];
}

/** `window` answers the window to tell; the page of one that is still loading asks by itself. */
export const waitForFiles = (read: Documents['read'], window: () => BrowserWindow | undefined): Opening => {
  let waiting: readonly string[] = [];
  return {
    open: (paths) => {
      if (paths.length === 0) return;
      waiting = [...waiting, ...paths].slice(0, atOnce);
      window()?.webContents.send(notices.filesWaiting, null);
    },
    takeFiles: async () => {
      const paths = waiting;
      waiting = [];
      const files: OpenedFile[] = [];
      const problems: Problem[] = [];
      for (const path of paths) {
        const file = await read(path);
        if (file.ok) files.push(file.value);
        else problems.push(file.problem);
      }
      return succeed<TakenFiles>({ files, problems });
    },
  };
};
