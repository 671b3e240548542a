/** Opens and saves files for the page: the dialog runs here, so a path never crosses to it or comes from it. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { fileLimit, tooLarge } from '../../shared/host/file-limit';
import type { FileKind, OpenedFile } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { writeFileAtomically } from '../node/atomic-file';
import type { Answers } from './channels';

const filterOf = ({ name, extensions }: FileKind): FileFilter => ({ name, extensions: [...extensions] });

const read = async (path: string): Promise<Outcome<OpenedFile>> => {
  const name = basename(path);
  if ((await stat(path)).size > fileLimit) return tooLarge(name);
  return succeed({ name, bytes: new Uint8Array(await readFile(path)) });
};

const readAll = async (paths: readonly string[]): Promise<Outcome<readonly OpenedFile[]>> => {
  const files: OpenedFile[] = [];
  for (const path of paths) {
    const file = await read(path).catch(() => fail({ kind: 'unreadable', subject: basename(path) }));
    if (!file.ok) return file;
    files.push(file.value);
  }
  return succeed(files);
};

export const openFiles: Answers['openFiles'] = async ({ kinds, multiple }, window: BrowserWindow) => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: kinds.map(filterOf),
  });
  return canceled ? fail({ kind: 'cancelled' }) : readAll(filePaths);
};

export const saveFile: Answers['saveFile'] = async ({ name, kind, bytes }, window) => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    // Windows and macOS ask anyway; Linux only when it is told to.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [filterOf(kind)],
  });
  if (canceled || filePath === '') return fail({ kind: 'cancelled' });
  // The dialog has asked before it named a file that exists.
  const written = await writeFileAtomically(filePath, bytes, { overwrite: true });
  return written.ok ? succeed({ name: basename(filePath) }) : written;
};
