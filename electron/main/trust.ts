/** What no page of ours may do: leave, open windows, ask for the device, reach the network. */
import type { App, Event, Session, WebContents } from 'electron';
import { log } from './desk';
import { isOwnAddress } from './own-page';

const refuse = (event: Event): void => {
  event.preventDefault();
  log().write({ event: 'refused', what: 'navigation' });
};

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** A page may start anew, which it asks for as if it left: the ways out of its troubles end with that. */
const refuseLeaving =
  (contents: WebContents) =>
  (event: Event<Navigation>): void => {
    const isReload = event.isMainFrame && event.url === contents.getURL();
    if (!isReload) refuse(event);
  };

/** Offline by construction: without names there is nothing to connect to, whoever tries. Before the app is ready. */
export const goOffline = (app: App): void => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
};

/** The page stays where it is and alone: links leave through `openExternal` only. */
export const confine = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => {
    log().write({ event: 'refused', what: 'window' });
    return { action: 'deny' };
  });
  contents.on('will-navigate', refuseLeaving(contents));
  contents.on('will-frame-navigate', refuseLeaving(contents));
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
};

/** The one thing a page may do to the device: put on the clipboard what its user asked it to copy. */
const isCopying = (permission: string, from: { readonly requestingUrl?: string }): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnAddress(from.requestingUrl ?? '');

/** Denies every other permission, and cancels every request that is not for the bundle. */
export const guard = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, settle, from) => {
    const isAllowed = isCopying(permission, from);
    if (!isAllowed) log().write({ event: 'refused', what: 'permission' });
    settle(isAllowed);
  });
  session.setPermissionCheckHandler((_contents, permission, _origin, from) => isCopying(permission, from));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, settle) => {
    const cancel = !isOwnAddress(url);
    if (cancel) log().write({ event: 'refused', what: 'request' });
    settle({ cancel });
  });
};
