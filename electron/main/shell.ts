/** Puts the parts of the shell together: what lies on the disk, what comes from outside, the menu, and what the page may ask. */
import { app, type BrowserWindow } from 'electron';
import { backupAnswers } from './backups';
import type { Answers } from './channels';
import { memory } from './desk';
import { openDocuments } from './documents';
import { openExternal } from './external';
import { answerFiles } from './files';
import { openKnownFiles } from './known-files';
import { locate } from './locating';
import { keepMenu } from './menu';
import { waitForFiles } from './opening';
import { print } from './print';

export interface Shell {
  readonly answers: Answers;
  /** Files from outside, for the page to take. */
  open(paths: readonly string[]): void;
  /** A file is being written at this moment. */
  isWriting(): boolean;
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
    isWriting: documents.isWriting,
    answers: {
      ...answerFiles(documents),
      ...backupAnswers(app),
      ...{ writeBack, reread, holdFiles, revealFile },
      openExternal,
      showMenu: menu.showMenu,
      print,
      takeFiles: opening.takeFiles,
      locateFile: (token, asking) => locate({ known, open: opening.open }, token, asking),
    },
  };
};
