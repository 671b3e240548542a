/** Answers the backup channels: the folder's path is asked here and never crosses to the page. */
import { join } from 'node:path';
import { type App, dialog } from 'electron';
import { fail, succeed } from '../../shared/kit/outcome';
import { openMirror } from '../node/mirror';
import type { Answers } from './channels';

type BackupAnswers = Pick<
  Answers,
  'listBackups' | 'readBackup' | 'writeBackup' | 'removeBackup' | 'backupFolder' | 'chooseBackupFolder'
>;

/** Copies lie beside the store under the app's user data, until the user picks a folder as well. */
export function backupAnswers(app: Pick<App, 'getPath'>): BackupAnswers {
  const data = app.getPath('userData');
  const mirror = openMirror({ own: join(data, 'backup'), memory: join(data, 'backup-folder.txt') });
  return {
    listBackups: (place) => mirror.list(place),
    readBackup: (address) => mirror.read(address),
    writeBackup: (order) => mirror.write(order),
    removeBackup: (address) => mirror.remove(address),
    backupFolder: () => mirror.picked(),
    chooseBackupFolder: async (again, window) => {
      const before = again ? await mirror.picked() : succeed(null);
      if (before.ok && before.value) return succeed(before.value);
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? fail({ kind: 'cancelled' }) : mirror.keep(path);
    },
  };
}
