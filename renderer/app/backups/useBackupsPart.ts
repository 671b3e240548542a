/** What commands can do about backups. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsPart } from '../../commands/parts/backups';
import { useOffer } from '../../commands/surroundings';
import type { AppContext } from '../app-context';
import { openSettings } from '../settings/settings-open';
import { useTellOutcome } from '../useTellOutcome';
import { backUp, downloadLibrary } from './back-up';

export function useBackupsPart(app: AppContext, isWhole: boolean): void {
  const { t } = useTranslation();
  const tell = useTellOutcome();
  const part = useMemo<BackupsPart>(
    () => ({
      backUp: () => void backUp(app, t).then(tell),
      download: () => void downloadLibrary(app, t).then(tell),
      show: () => openSettings('backups'),
    }),
    [app, t, tell],
  );
  useOffer('backups', isWhole && app.mirror ? part : null);
}
