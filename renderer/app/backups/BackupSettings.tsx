/** Backups in the settings: what is shown of their places, and the acts behind their buttons. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupPlace, PickedFolder } from '../../../shared/host/backups';
import { BackupSection } from '../../features/backups/BackupSection';
import { RestoreDialog } from '../../features/backups/RestoreDialog';
import { inOrder, type Restorable } from '../../features/backups/restorable';
import type { Mirror, PlaceState } from '../../store/mirror';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { problemText } from '../problem-text';
import { useTellOutcome } from '../useTellOutcome';
import { backUp, downloadLibrary } from './back-up';
import { findAbsent } from './restore';
import { useRestore } from './useRestore';

const nothing: PlaceState = { at: null, problem: null };

function usePlaceState(mirror: Mirror | null, where: BackupPlace): PlaceState {
  const subscribe = useCallback(
    (listener: () => void) => mirror?.subscribe(listener) ?? (() => undefined),
    [mirror],
  );
  return useSyncExternalStore(subscribe, () => mirror?.state(where) ?? nothing);
}

export function BackupSettings({ app, language }: ScreenProps) {
  const { t } = useTranslation();
  const { mirror, host } = app;
  const tell = useTellOutcome();
  const own = usePlaceState(mirror, 'own');
  const picked = usePlaceState(mirror, 'picked');
  const [folder, setFolder] = useState<PickedFolder | null>(null);
  const [absent, setAbsent] = useState<readonly Restorable[] | null>(null);
  const { sentence, fromFiles, fromCopies } = useRestore(app);
  const { backups } = host;
  useEffect(() => {
    void backups?.picked().then((found) => found.ok && setFolder(found.value));
  }, [backups]);
  if (!backups || !mirror) return null;

  const pick = async (again: boolean) => {
    const chosen = await backups.pick({ again });
    if (!chosen.ok) return tell(chosen);
    setFolder(chosen.value);
    if (!chosen.value.asks) tell(await backUp(app, t));
  };
  const look = async () => {
    const found = await findAbsent(app);
    if (found.length === 0) showToast(t('backups.nothingToRestore'));
    else setAbsent(found);
  };
  const restore = async (items: readonly Restorable[]) => {
    setAbsent(null);
    showToast(sentence(await fromCopies(items)));
  };
  return (
    <>
      <BackupSection
        language={language}
        lasting={backups.lasting}
        canPick={backups.canPick}
        own={own}
        picked={picked}
        folder={folder}
        problemOf={({ problem }) => problem && problemText(t, problem)}
        onPick={() => void pick(false)}
        onAllow={() => void pick(true)}
        onBackUp={() => void backUp(app, t).then(tell)}
        onDownload={() => void downloadLibrary(app, t).then(tell)}
        onLook={() => void look()}
        onFiles={() => void fromFiles().then((tally) => tally && showToast(sentence(tally)))}
      />
      {absent && (
        <RestoreDialog
          items={inOrder(absent)}
          language={language}
          onRestore={(items) => void restore(items)}
          onClose={() => setAbsent(null)}
        />
      )}
    </>
  );
}
