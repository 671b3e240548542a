/** Keeps the second copy going once the library is known to be whole, and asks the browser once to keep its data. */
import { useEffect } from 'react';
import { useBackupRecord } from '../../store/backup-record';
import type { AppContext } from '../app-context';

export function useMirror(app: AppContext, isWhole: boolean): void {
  useEffect(() => {
    const { library, mirror, host, now } = app;
    if (!isWhole) return;
    void library.purge();
    if (!mirror) return;
    const follow = () => {
      mirror.request();
      const { values, set } = useBackupRecord.getState();
      if (values.since === null) set({ since: now() });
    };
    const stop = library.watch(follow);
    const stopTelling = mirror.subscribe(() => {
      const state = mirror.state(host.backups?.lasting ? 'own' : 'picked');
      if (state.at && !state.problem) useBackupRecord.getState().set({ at: state.at });
    });
    const flush = () => document.hidden && mirror.request();
    document.addEventListener('visibilitychange', flush);
    mirror.request();
    askToStay();
    return () => {
      stop();
      stopTelling();
      document.removeEventListener('visibilitychange', flush);
    };
  }, [app, isWhole]);
}

function askToStay(): void {
  const { values, set } = useBackupRecord.getState();
  if (values.askedToStay) return;
  set({ askedToStay: true });
  void navigator.storage?.persist?.();
}
