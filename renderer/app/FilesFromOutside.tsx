/** Files the system hands over are taken in like those a user picks, once the library is known to be whole. */
import { useEffect } from 'react';
import type { AppPlace } from './place';
import type { Ways } from './useStarting';

interface Order {
  readonly place: AppPlace;
  readonly ways: Ways;
}

export function FilesFromOutside({ place: { host }, ways: { take } }: Order) {
  useEffect(() => host.documents.onOpen(take), [host, take]);
  return null;
}
