/** What commands can do about backups. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsPart } from '../commands/parts/backups';
import { useOffer } from '../commands/surroundings';
import { backUp, downloadLibrary } from './backing-up';
import type { AppPlace } from './place';
import { openSettings } from './settings-open';
import { useTelling } from './useTelling';

export function useBackupsPart(place: AppPlace, isWhole: boolean): void {
  const { t } = useTranslation();
  const tell = useTelling();
  const part = useMemo<BackupsPart>(
    () => ({
      backUp: () => void backUp(place, t).then(tell),
      download: () => void downloadLibrary(place, t).then(tell),
      show: () => openSettings('backups'),
    }),
    [place, t, tell],
  );
  useOffer('backups', isWhole && place.mirror ? part : null);
}
