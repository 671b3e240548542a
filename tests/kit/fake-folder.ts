/** A folder of File System Access in memory: the parts of its handles that backups use, with the errors of a browser. */
import type { Folder } from '../../renderer/hosts/folder-backups';

interface Entry {
  bytes: Uint8Array;
  changedAt: number;
}

const missing = (): never => {
  throw new DOMException('', 'NotFoundError');
};

const fileOf = (name: string, entries: Map<string, Entry>) => ({
  kind: 'file',
  name,
  getFile: async () => {
    const { bytes, changedAt } = entries.get(name) ?? missing();
    return {
      ...{ name, size: bytes.length, lastModified: changedAt },
      arrayBuffer: async () => bytes.slice().buffer,
    };
  },
  createWritable: async () => {
    let pending = new Uint8Array();
    return {
      write: async (bytes: Uint8Array) => {
        pending = new Uint8Array(bytes);
      },
      // Only now it takes the place of what was there.
      close: async () => {
        entries.set(name, { bytes: pending, changedAt: Date.UTC(2026, 0, 1) });
      },
    };
  },
});

export function fakeFolder(name: string): Folder {
  const entries = new Map<string, Entry>();
  const folders = new Map<string, Folder>();
  const self = {
    ...{ kind: 'directory', name },
    queryPermission: async () => 'granted',
    requestPermission: async () => 'granted',
    values: async function* () {
      yield* folders.values();
      for (const file of entries.keys()) yield fileOf(file, entries);
    },
    getDirectoryHandle: async (child: string) => {
      const folder = folders.get(child) ?? fakeFolder(child);
      folders.set(child, folder);
      return folder;
    },
    getFileHandle: async (file: string, { create = false } = {}) => {
      if (!entries.has(file)) {
        if (!create) missing();
        entries.set(file, { bytes: new Uint8Array(), changedAt: 0 });
      }
      return fileOf(file, entries);
    },
    removeEntry: async (file: string) => {
      if (!entries.delete(file)) missing();
    },
  };
  return self as unknown as Folder;
}
