/** Backups in a browser: a folder of the page's own, which lies outside its databases, and one the user picks. */
import type { BackupFile, BackupPlace, Backups, PickedFolder } from '../../shared/host/backups';
import { toInstant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { domProblem, nameOf } from './dom-problem';
import { type KeptHandle, keptHandle } from './kept-handle';

/** The parts of File System Access that TypeScript's DOM library lacks. */
interface Picker {
  showDirectoryPicker(options: { readonly id: string; readonly mode: 'readwrite' }): Promise<Folder>;
}

interface Permission {
  queryPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

export type Folder = FileSystemDirectoryHandle & Permission;

const ownName = 'backup';

const readwrite = { mode: 'readwrite' } as const;

const hasPicker = (surroundings: object): surroundings is Picker => 'showDirectoryPicker' in surroundings;

const guarded = <T>(subject: string, run: () => Promise<T>): Promise<Outcome<T>> =>
  run().then(succeed, (cause: unknown) => fail(domProblem(cause, subject)));

const missing = (): never => {
  throw new DOMException('', 'NotFoundError');
};

/** An empty file is one whose writing was cut off: it counts as none. */
async function filesIn(folder: Folder): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file') continue;
    const file = await (entry as FileSystemFileHandle).getFile().catch(() => null);
    if (file && file.size > 0) files.push({ name: file.name, at: toInstant(file.lastModified) });
  }
  return files;
}

/** The browser swaps the written file in on close: a failed write leaves the old one whole. */
async function writeIn(folder: Folder, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}

const removeIn = (folder: Folder, name: string): Promise<void> =>
  folder.removeEntry(name).catch((cause: unknown) => {
    if (nameOf(cause) !== 'NotFoundError') throw cause;
  });

const asks = async (folder: Folder): Promise<boolean> =>
  (await folder.queryPermission?.(readwrite)) === 'prompt';

/** `root` answers the page's own folder, `kept` remembers the picked one. */
export function folderBackups(root: () => Promise<Folder>, kept: KeptHandle<Folder> = keptHandle()): Backups {
  const own = async (): Promise<Folder> => (await root()).getDirectoryHandle(ownName, { create: true });
  const folderOf = async (place: BackupPlace): Promise<Folder> =>
    place === 'own' ? own() : ((await kept.get()) ?? missing());
  const choose = async (again: boolean): Promise<PickedFolder> => {
    const before = again ? await kept.get() : null;
    if (before) await before.requestPermission?.(readwrite);
    const folder = before ?? (await askForFolder());
    if (!before) await kept.set(folder);
    return { name: folder.name, asks: await asks(folder) };
  };
  return {
    lasting: false,
    canPick: hasPicker(globalThis),
    list: (place) => guarded(place, async () => filesIn(await folderOf(place))),
    read: ({ place, name }) =>
      guarded(name, async () => {
        const handle = await (await folderOf(place)).getFileHandle(name);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      }),
    write: ({ place, name, bytes }) => guarded(name, async () => writeIn(await folderOf(place), name, bytes)),
    remove: ({ place, name }) => guarded(name, async () => removeIn(await folderOf(place), name)),
    picked: () =>
      guarded(ownName, async () => {
        const folder = await kept.get();
        return folder && { name: folder.name, asks: await asks(folder) };
      }),
    pick: ({ again }) => guarded(ownName, () => choose(again)),
  };
}

function askForFolder(): Promise<Folder> {
  const surroundings: object = globalThis;
  if (!hasPicker(surroundings)) throw new DOMException('', 'NotSupportedError');
  return surroundings.showDirectoryPicker({ id: 'afterword-backup', mode: 'readwrite' });
}
