/** Opens and saves files for the page: the dialog runs here, so a path never crosses to it or comes from it. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FileKind, OpenedFile } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { writeFileAtomically } from '../node/atomic-file';
import type { Answers } from './channels';
import { log } from './desk';
import type { Documents } from './documents';

const filterOf = ({ name, extensions }: FileKind): FileFilter => ({ name, extensions: [...extensions] });

const readAll = async (
  read: Documents['read'],
  paths: readonly string[],
): Promise<Outcome<readonly OpenedFile[]>> => {
  const files: OpenedFile[] = [];
  for (const path of paths) {
    const file = await read(path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return succeed(files);
};

/** Linux leaves a name as it was typed: without an ending the file would open with nothing. */
const withEnding = (path: string, { extensions }: FileKind): string => {
  const isEnded = extensions.some((ending) => path.toLowerCase().endsWith(`.${ending.toLowerCase()}`));
  return isEnded || extensions[0] === undefined ? path : `${path}.${extensions[0]}`;
};

/** The place the user chose for a file that is written now, or null. */
export const chooseTarget = async (
  window: BrowserWindow,
  name: string,
  kind: FileKind,
): Promise<string | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    // Windows and macOS ask anyway; Linux only when it is told to.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [filterOf(kind)],
  });
  return canceled || filePath === '' ? null : filePath;
};

/** Answers the channels of the dialogs; what they read and write passes by the documents. */
export const answerFiles = (documents: Documents): Pick<Answers, 'openFiles' | 'saveFile'> => ({
  openFiles: async ({ kinds, multiple }, window) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: kinds.map(filterOf),
    });
    return canceled ? fail({ kind: 'cancelled' }) : readAll(documents.read, filePaths);
  },
  saveFile: async ({ name, kind, bytes }, window) => {
    const path = await chooseTarget(window, name, kind);
    if (path === null) return fail({ kind: 'cancelled' });
    const target = withEnding(path, kind);
    // The dialog has asked before it named a file that exists; of a name we completed it knows nothing.
    const written = await writeFileAtomically(target, bytes, { overwrite: target === path });
    if (!written.ok) return written;
    const file = await documents.saved(target, bytes);
    log().write({ event: 'file-saved', bytes: bytes.byteLength });
    return succeed({ name: basename(target), ...(file === null ? {} : { file }) });
  },
});
