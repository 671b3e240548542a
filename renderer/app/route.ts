/** Where the app is, kept in the address so that a reload comes back to the same place. */
import { useSyncExternalStore } from 'react';
import type { Id } from '../../shared/kit/ids';
import { type PageId, pageIds } from '../../shared/retrospective/step-id';
import { expectArrival } from '../commands/arrivals';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'document'; readonly id: Id; readonly page: PageId };

const home: Route = { screen: 'home' };

/** `#/<id>/<page>`; anything else is home. */
export function readRoute(hash: string): Route {
  const [, id, page] = /^#\/([\w-]+)\/([\w-]+)$/.exec(hash) ?? [];
  const known = pageIds.find((candidate) => candidate === page);
  return id && known ? { screen: 'document', id, page: known } : home;
}

export const writeRoute = (route: Route): string =>
  route.screen === 'home' ? '#/' : `#/${route.id}/${route.page}`;

export function go(route: Route): void {
  const address = writeRoute(route);
  if (window.location.hash === address) return;
  // The window hears of its new address a moment later.
  window.addEventListener('hashchange', expectArrival(), { once: true });
  window.location.hash = address;
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
