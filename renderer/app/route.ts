/** Where the app is, kept in the address so that a reload comes back to the same place. */
import { useSyncExternalStore } from 'react';
import type { Id } from '../../shared/kit/ids';
import { type PageId, pageIds } from '../../shared/retrospective/step-id';
import { expectArrival } from '../commands/arrivals';

/** `review`: the text on its way to a timeline that is shown in the place of the screen. */
export type Route =
  | { readonly screen: 'home'; readonly review?: Id }
  | { readonly screen: 'document'; readonly id: Id; readonly page: PageId; readonly review?: Id };

const home: Route = { screen: 'home' };

/** `#/review/<key>`, `#/<id>/<page>` or `#/<id>/<page>/<key>`; anything else is home. */
export function readRoute(hash: string): Route {
  const [, first, second, third] = /^#\/([\w-]+)\/([\w-]+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (!first || !second) return home;
  if (first === 'review') return { screen: 'home', review: second };
  const page = pageIds.find((candidate) => candidate === second);
  if (!page) return home;
  return { screen: 'document', id: first, page, ...(third ? { review: third } : {}) };
}

export function writeRoute(route: Route): string {
  if (route.screen === 'home') return route.review ? `#/review/${route.review}` : '#/';
  return `#/${route.id}/${route.page}${route.review ? `/${route.review}` : ''}`;
}

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
