/** Which shell we are in, asked once at the start. */
import type { Bridge } from '../../shared/host/channels';
import type { Host } from '../../shared/host/host';
import { browserHost } from './browser';
import { desktopHost } from './desktop';

declare global {
  /** Left by the desktop's preload; absent in a browser. */
  var afterword: Bridge | undefined;
}

export const chooseHost = (): Host =>
  globalThis.afterword === undefined
    ? browserHost(navigator.languages)
    : desktopHost(globalThis.afterword, navigator.languages);
