/** What no page of ours may do: leave, open windows, ask for the device, reach the network. */
import type { App, Event, Session, WebContents } from 'electron';
import { log } from './desk';
import { isOwnAddress } from './own-page';

const refuse = (event: Event): void => {
  event.preventDefault();
  log().write({ event: 'refused', what: 'navigation' });
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
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
};

/** Denies every permission and cancels every request that is not for the bundle. */
export const guard = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, settle) => {
    log().write({ event: 'refused', what: 'permission' });
    settle(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, settle) => {
    const cancel = !isOwnAddress(url);
    if (cancel) log().write({ event: 'refused', what: 'request' });
    settle({ cancel });
  });
};
