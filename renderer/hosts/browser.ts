/** A browser's answer to Host: the page's own means, and the browser's own dialogs. */
import i18next from 'i18next';
import type { Backups } from '../../shared/host/backups';
import type { Host, Kept } from '../../shared/host/host';
import { type Destination, destinationOf } from '../../shared/host/outside-address';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { chooseFiles } from './choose-files';
import { folderBackups } from './folder-backups';
import { saveBytes } from './save-bytes';
import { noDocuments, noMenu } from './without-desktop';

/** Asks whether to leave for a web page or a mail; answers whether the user agreed. */
export type Agree = (destination: Destination) => boolean | Promise<boolean>;

const askHere: Agree = ({ kind, name }) =>
  globalThis.confirm(
    String(i18next.t(`shell.leave.${kind}`, { name, interpolation: { escapeValue: false } })),
  );

const leave = async (address: string, agree: Agree): Promise<Outcome<void>> => {
  const destination = destinationOf(address);
  if (destination === null) return fail({ kind: 'not-allowed', subject: address });
  if (!(await agree(destination))) return fail({ kind: 'cancelled' });
  globalThis.open(address, '_blank', 'noopener,noreferrer');
  return succeed(undefined);
};

/** A tab cannot wait: it flushes when it goes, and asks to stay only where the last flush could not keep the text. */
const flushOnLeaving = (flush: () => Promise<Outcome<Kept>>): (() => void) => {
  let kept = true;
  const onLeaving = (event: Event): void => {
    if (!kept) event.preventDefault();
    void flush().then((outcome) => {
      kept = outcome.ok;
    });
  };
  globalThis.addEventListener('beforeunload', onLeaving);
  return () => globalThis.removeEventListener('beforeunload', onLeaving);
};

/** Missing where the page is not served securely. */
const ownBackups = (): Backups | null => {
  const storage: StorageManager | undefined = navigator.storage;
  return storage && 'getDirectory' in storage ? folderBackups(() => storage.getDirectory()) : null;
};

export const browserHost = (languages: readonly string[], agree: Agree = askHere): Host => ({
  can: { writeInPlace: false, revealFiles: false, nativeMenu: false, writePdf: false },
  languages,
  openFiles: chooseFiles,
  saveFile: saveBytes,
  openExternal: (address) => leave(address, agree),
  onClose: flushOnLeaving,
  menu: noMenu,
  documents: noDocuments,
  // The browser's own dialog prints and makes PDF files; what was chosen there it does not tell.
  print: async () => {
    globalThis.print();
    return succeed(null);
  },
  backups: ownBackups(),
});
