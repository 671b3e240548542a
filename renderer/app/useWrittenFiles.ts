/** Keeps files of this machine written once the library is known to be whole; closing the window waits for them. */
import { useEffect } from 'react';
import { succeed } from '../../shared/kit/outcome';
import type { AppPlace } from './place';

export function useWrittenFiles({ files, host }: AppPlace, isWhole: boolean): void {
  useEffect(() => (isWhole && files ? files.start() : undefined), [files, isWhole]);
  useEffect(
    () => (files ? host.onClose(async () => succeed(await files.writeAll())) : undefined),
    [files, host],
  );
}
