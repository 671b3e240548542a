/** Saves at once where waiting could cost words: before the window closes, and when it loses the eye. */
import { useEffect } from 'react';
import type { Host } from '../../../shared/host/host';
import { succeed } from '../../../shared/kit/outcome';
import type { DocumentSession } from '../../store/session';

export function useSaveOnLeave(host: Host, session: DocumentSession): void {
  useEffect(
    () =>
      host.onClose(async () => {
        const flushed = await session.flush();
        return flushed.ok ? succeed({ unwritten: null }) : flushed;
      }),
    [host, session],
  );
  useEffect(() => {
    const flush = () => void session.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', session.leave);
    return () => {
      window.removeEventListener('pagehide', session.leave);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('blur', flush);
    };
  }, [session]);
}
