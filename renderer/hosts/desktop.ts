/** The desktop's answer to Host: every question goes through the bridge the preload left. */
import type { Bridge } from '../../shared/host/channels';
import type { Host } from '../../shared/host/host';

export const desktopHost = (bridge: Bridge, languages: readonly string[]): Host => ({
  can: { writeInPlace: false, revealFiles: false, nativeMenu: false },
  languages,
  openFiles: (order) => bridge.openFiles(order),
  saveFile: (order) => bridge.saveFile(order),
  openExternal: (address) => bridge.openExternal(address),
  onClose: (flush) => {
    bridge.setFlush(flush);
    return () => bridge.setFlush(null);
  },
});
