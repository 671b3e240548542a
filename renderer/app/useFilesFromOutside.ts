/** Files the system hands over are taken in like those a user picks. */
import { useEffect } from 'react';
import type { AppPlace } from './place';
import type { Ways } from './useStarting';

export function useFilesFromOutside({ host }: AppPlace, { take }: Ways): void {
  useEffect(() => host.documents.onOpen(take), [host, take]);
}
