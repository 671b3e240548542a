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

interface Saving {
  readonly name: string;
  readonly kind: FileKind;
  /** Asked for once there is a place: they may take a while to make. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** Writes a file to the place the user chooses now, and answers its path; `cancelled` without one. */
export const saveChosen = async (window: BrowserWindow, saving: Saving): Promise<Outcome<string>> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: saving.name,
    // Windows and macOS ask anyway; Linux only when it is told to.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [filterOf(saving.kind)],
  });
  if (canceled || filePath === '') return fail({ kind: 'cancelled' });
  const path = withEnding(filePath, saving.kind);
  const bytes = await saving.bytes();
  // The dialog has asked before it named a file that exists; of a name we completed it knows nothing.
  const written = await writeFileAtomically(path, bytes, { overwrite: path === filePath });
  if (!written.ok) return written;
  log().write({ event: 'file-saved', bytes: bytes.byteLength });
  return succeed(path);
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
    const saved = await saveChosen(window, { name, kind, bytes: () => bytes });
    if (!saved.ok) return saved;
    const file = await documents.saved(saved.value, bytes);
    return succeed({ name: basename(saved.value), ...(file === null ? {} : { file }) });
  },
});
