/** Reads and changes the rows of the app's database from a page of its origin. */

/** Runs in the page: opens the database, answers all rows of the list and of the bodies by id. */
const readRows = () =>
  new Promise((answer, refuse) => {
    const opening = indexedDB.open('afterword');
    opening.onerror = () => refuse(opening.error);
    opening.onsuccess = () => {
      const open = opening.result;
      const stores = [...open.objectStoreNames];
      if (!stores.includes('bodies')) {
        open.close();
        return answer({ stores, listed: {}, bodies: {} });
      }
      const transaction = open.transaction(['listed', 'bodies']);
      const all = (store) =>
        new Promise((found) => {
          transaction.objectStore(store).getAll().onsuccess = ({ target }) =>
            found(Object.fromEntries(target.result.map((row) => [row.id, row])));
        });
      Promise.all([all('listed'), all('bodies')]).then(([listed, bodies]) => {
        open.close();
        answer({ stores, listed, bodies });
      });
    };
  });

/** Runs in the page: the writes a way asked for, in one transaction. */
const writeRows = (writes) =>
  new Promise((answer, refuse) => {
    const opening = indexedDB.open('afterword');
    opening.onerror = () => refuse(opening.error);
    opening.onsuccess = () => {
      const open = opening.result;
      const names = [...new Set(writes.map(([, store]) => store))];
      const transaction = open.transaction(names, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => {
        open.close();
        answer();
      };
      transaction.onabort = () => refuse(transaction.error);
      for (const [verb, store, value] of writes)
        transaction.objectStore(store)[verb](...(value === undefined ? [] : [value]));
    };
  });

export const rowsIn = (page) => page.evaluate(readRows);

export async function changeRows(page, way, id) {
  const rows = await rowsIn(page);
  const writes = [];
  way(
    {
      ...rows,
      put: (store, row) => writes.push(['put', store, row]),
      remove: (store, key) => writes.push(['delete', store, key]),
      clear: (store) => writes.push(['clear', store]),
    },
    id,
  );
  await page.evaluate(writeRows, writes);
}
