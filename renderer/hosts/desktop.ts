/** The desktop's answer to Host: every question goes through the bridge the preload left. */
import type { Bridge } from '../../shared/host/channels';
import type { FileDocuments, Host, Kept, NativeMenu } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';

const menuOf = (bridge: Bridge): NativeMenu => ({
  show: (bar) => void bridge.showMenu(bar),
  onCommand: (run) => {
    bridge.onMenuCommand(run);
    return () => bridge.onMenuCommand(null);
  },
});

const documentsOf = (bridge: Bridge): FileDocuments => ({
  onOpen: (listener) => {
    const take = async (): Promise<void> => {
      const taken = await bridge.takeFiles(null);
      if (!taken.ok) return listener(taken);
      const { files, problems } = taken.value;
      for (const problem of problems) listener(fail(problem));
      if (files.length > 0) listener(succeed(files));
    };
    bridge.onFilesWaiting(() => void take());
    // Those of the start came before anybody listened.
    void take();
    return () => bridge.onFilesWaiting(null);
  },
  writeBack: (order) => bridge.writeBack(order),
  reread: (file) => bridge.reread(file),
  hold: (files) => bridge.holdFiles(files),
  reveal: (file) => bridge.revealFile(file),
  locate: (file) => bridge.locateFile(file),
});

/** The bridge asks one; here all answer together, and one that could not keep its words speaks for all. */
const closingOf = (bridge: Bridge): Host['onClose'] => {
  const flushes = new Set<() => Promise<Outcome<Kept>>>();
  const flushAll = async (): Promise<Outcome<Kept>> => {
    const answers = await Promise.all([...flushes].map((flush) => flush()));
    const behind = answers.find((answer) => answer.ok && answer.value.unwritten !== null);
    return answers.find((answer) => !answer.ok) ?? behind ?? succeed({ unwritten: null });
  };
  return (flush) => {
    flushes.add(flush);
    bridge.setFlush(flushAll);
    return () => {
      flushes.delete(flush);
      if (flushes.size === 0) bridge.setFlush(null);
    };
  };
};

export const desktopHost = (bridge: Bridge, languages: readonly string[]): Host => ({
  can: { writeInPlace: true, revealFiles: true, nativeMenu: true, writePdf: true },
  languages,
  openFiles: (order) => bridge.openFiles(order),
  saveFile: (order) => bridge.saveFile(order),
  openExternal: (address) => bridge.openExternal(address),
  onClose: closingOf(bridge),
  menu: menuOf(bridge),
  documents: documentsOf(bridge),
  print: (order) => bridge.print(order),
  backups: {
    lasting: true,
    canPick: true,
    list: (place) => bridge.listBackups(place),
    read: (address) => bridge.readBackup(address),
    write: (order) => bridge.writeBackup(order),
    remove: (address) => bridge.removeBackup(address),
    picked: () => bridge.backupFolder(null),
    pick: ({ again }) => bridge.chooseBackupFolder(again),
  },
});
