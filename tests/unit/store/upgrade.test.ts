/** A database of the first release opens with everything that was in it. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../renderer/store/database';
import { attemptSave } from '../../../renderer/store/save';
import { readSnapshot, snapshotsOf } from '../../../renderer/store/snapshots';
import { retrospective } from './setting';

/** As the first release declared it: frozen, whatever the app declares today. */
const first = {
  listed: 'id, [trashed+changed]',
  bodies: 'id',
  assets: 'hash',
  references: '[document+hash], document',
  snapshots: '++key, document',
  quarantine: '[document+revision]',
  preferences: 'key',
};

const at = '2026-01-01T00:00:00Z';
const stamp = { revision: 3, writer: 'then', through: 7 };
const listed = {
  ...stamp,
  ...{ id: 'a', title: 'kept', language: 'en', severity: null, status: 'draft', sample: false, services: [] },
  ...{ progress: [], actionsDone: 0, actionsTotal: 0, createdAt: at, updatedAt: at, changed: 1 },
  ...{ trashed: 0, deletedAt: null },
};
const rows = {
  listed: [listed],
  bodies: [
    { ...stamp, id: 'a', formatVersion: 1, updatedAt: at, json: JSON.stringify(retrospective('a', 'kept')) },
  ],
  assets: [{ hash: 'h1', bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' }],
  references: [{ document: 'a', hash: 'h1' }],
  quarantine: [{ document: 'b', revision: 1, at, detail: 'not JSON', json: '{' }],
  preferences: [{ key: 'theme', value: 'dark' }],
} as const;
const earlier = [retrospective('a', 'first value'), retrospective('a', 'second value')];

async function firstRelease() {
  const place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('store', place);
  old.version(1).stores(first);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  for (const [index, value] of earlier.entries())
    await old.table('snapshots').add({ document: 'a', revision: index + 1, at, json: JSON.stringify(value) });
  old.close();
  return openDatabase({ name: 'store', ...place });
}

test('rows of the first release are all there; its snapshots are versions that can be read', async () => {
  const database = await firstRelease();
  for (const [table, all] of Object.entries(rows)) expect(await database.table(table).toArray()).toEqual(all);
  const snapshots = await snapshotsOf(database, 'a');
  expect(snapshots).toMatchObject({
    ok: true,
    value: [
      { key: 2, revision: 2, kind: 'replaced', name: '', number: null },
      { key: 1, revision: 1, kind: 'replaced', name: '', number: null },
    ],
  });
  for (const [index, value] of earlier.entries())
    expect(await readSnapshot(database, index + 1)).toEqual({ ok: true, value });
  expect(JSON.stringify(await database.snapshots.toArray())).not.toContain('first value');
});

test('what was upgraded is saved on, with its history', async () => {
  const database = await firstRelease();
  const value = retrospective('a', 'written on');
  const order = { id: 'a', value, expected: 3, writer: 'now', through: 8, at, snapshots: [], history: [] };
  expect(await attemptSave(database, order).outcome).toMatchObject({ ok: true, value: { revision: 4 } });
  expect(await database.history.count()).toBe(0);
  expect(database.verno).toBeGreaterThan(2);
  expect([await database.logs.count(), await database.names.count()]).toEqual([0, 0]);
});
