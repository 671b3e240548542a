/** Puts the parts of the shell together: what lies on the disk, what comes from outside, the menu, and what the page may ask. */
import { app, type BrowserWindow } from 'electron';
import { backupAnswers } from './backups';
import type { Answers } from './channels';
import { memory } from './desk';
import { openDocuments } from './documents';
import { openExternal } from './external';
import { answerFiles } from './files';
import { asksForNew } from './jump-list';
import { openKnownFiles } from './known-files';
import { locate } from './locating';
import { keepMenu } from './menu';
import { filesIn, waitForFiles } from './opening';
import { print } from './print';

export interface Shell {
  readonly answers: Answers;
  /** Files from outside, for the page to take. */
  open(paths: readonly string[]): void;
  /** What a start asks for by its arguments; answers how many files. */
  arrive(argv: readonly string[], folder: string): number;
}

export const assembleShell = (window: () => BrowserWindow | undefined): Shell => {
  const known = openKnownFiles(memory.files(), () => menu.refresh());
  const documents = openDocuments(known);
  const opening = waitForFiles(documents.read, window);
  const menu = keepMenu({
    recent: known.recent,
    open: (token) => {
      const file = known.find(token);
      if (file) opening.open([file.path]);
    },
    locate: (token, asking) => locate({ known, open: opening.open }, token, asking),
    remove: known.unlist,
    clear: () => {
      app.clearRecentDocuments();
      known.clear();
    },
  });
  const { writeBack, reread, holdFiles, revealFile } = documents;
  return {
    open: opening.open,
    arrive: (argv, folder) => {
      const files = filesIn(argv, folder);
      opening.open(files);
      if (asksForNew(argv)) menu.choose('new');
      return files.length;
    },
    answers: {
      ...answerFiles(documents),
      ...backupAnswers(app),
      writeBack,
      reread,
      holdFiles,
      revealFile,
      openExternal,
      showMenu: menu.showMenu,
      print,
      takeFiles: opening.takeFiles,
      locateFile: (token, asking) => locate({ known, open: opening.open }, token, asking),
    },
  };
};
