/** Remembers the folder the user picked: only a database can hold its handle, so it has a small one of its own. */

export interface KeptHandle<Handle> {
  get(): Promise<Handle | null>;
  set(handle: Handle): Promise<void>;
}

const databaseName = 'afterword-folder';
const storeName = 'handles';
const key = 'backup';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  return settled(opening);
}

async function within<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await settled(run(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

export const keptHandle = <Handle>(): KeptHandle<Handle> => ({
  get: async () => (await within<Handle | undefined>('readonly', (store) => store.get(key))) ?? null,
  set: async (handle) => void (await within('readwrite', (store) => store.put(handle, key))),
});
