/** Keeps files of this machine written once the library is known to be whole; closing the window waits for them. */
import { useEffect } from 'react';
import { succeed } from '../../../shared/kit/outcome';
import type { AppContext } from '../app-context';

export function useWrittenFiles({ files, host }: AppContext, isWhole: boolean): void {
  useEffect(() => {
    if (!isWhole || !files) return undefined;
    const stop = files.start();
    const stopAsking = host.onClose(async () => succeed(await files.writeAll()));
    return () => {
      stop();
      stopAsking();
    };
  }, [files, host, isWhole]);
}
