/** A Host without surroundings, for tests: its user answers from what the test laid out. */
import { limitOf, tooLarge } from '../../shared/host/file-limit';
import type { Host, Kept, OpenedFile, SaveOrder } from '../../shared/host/host';
import { destinationOf } from '../../shared/host/outside-address';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { type MemoryBackups, memoryBackups } from './memory-backups';
import { noDocuments, noMenu } from './without-desktop';

export interface MemoryHost extends Host {
  /** What the user chooses next; none means that the dialog is dismissed. */
  readonly desk: { files: readonly OpenedFile[]; agrees: boolean };
  /** Everything that was saved, latest last. */
  readonly saved: readonly SaveOrder[];
  /** Addresses that were opened outside. */
  readonly opened: readonly string[];
  readonly backups: MemoryBackups;
  /** What closing the window does; answers whether it closed. */
  close(): Promise<boolean>;
}

export const memoryHost = (languages: readonly string[] = ['en']): MemoryHost => {
  const desk: MemoryHost['desk'] = { files: [], agrees: true };
  const saved: SaveOrder[] = [];
  const opened: string[] = [];
  const flushes = new Set<() => Promise<Outcome<Kept>>>();
  return {
    can: { writeInPlace: false, revealFiles: false, nativeMenu: false, writePdf: false },
    languages,
    desk,
    saved,
    opened,
    openFiles: async () => {
      if (desk.files.length === 0) return fail({ kind: 'cancelled' });
      const large = desk.files.find(({ name, bytes }) => bytes.byteLength > limitOf(name));
      return large === undefined ? succeed(desk.files) : tooLarge(large.name, limitOf(large.name));
    },
    saveFile: async (order) => {
      if (!desk.agrees) return fail({ kind: 'cancelled' });
      saved.push(order);
      return succeed({ name: order.name });
    },
    openExternal: async (address) => {
      if (destinationOf(address) === null) return fail({ kind: 'not-allowed', subject: address });
      if (!desk.agrees) return fail({ kind: 'cancelled' });
      opened.push(address);
      return succeed(undefined);
    },
    onClose: (callback) => {
      flushes.add(callback);
      return () => flushes.delete(callback);
    },
    menu: noMenu,
    documents: noDocuments,
    print: async () => succeed(null),
    backups: memoryBackups(() => desk.agrees),
    close: async () => {
      const kept = await Promise.all([...flushes].map((flush) => flush()));
      return kept.every((one) => one.ok && one.value.unwritten === null);
    },
  };
};
