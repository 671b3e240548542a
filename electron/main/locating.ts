/** Asks the user where a file lies that is no longer where it was; its token follows it there. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { FileToken } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { KnownFiles } from './known-files';
import { say } from './words';

export interface Locating {
  readonly known: KnownFiles;
  /** Takes in what was found. */
  readonly open: (paths: readonly string[]) => void;
}

export const locate = async (
  { known, open }: Locating,
  token: FileToken,
  window: BrowserWindow,
): Promise<Outcome<void>> => {
  const file = known.find(token);
  if (file === null) return fail({ kind: 'missing', subject: '' });
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.locate.title', { name: basename(file.path) }),
    properties: ['openFile'],
    filters: [{ name: 'Afterword', extensions: ['afterword'] }],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return fail({ kind: 'cancelled' });
  known.move(token, path);
  return succeed(open([path]));
};
