/** Files the system hands over are taken in like those a user picks, once the library is known to be whole. */
import { useEffect } from 'react';
import type { AppContext } from '../app-context';
import type { WaysToBegin } from '../library/useNewDocument';

interface Order {
  readonly app: AppContext;
  readonly ways: WaysToBegin;
}

export function FilesFromSystem({ app: { host }, ways: { take } }: Order) {
  useEffect(() => host.documents.onOpen(take), [host, take]);
  return null;
}
