/** One save alone: what may follow what. */
import { expect, test } from 'vitest';
import { attemptSave, type SaveOrder } from '../../../renderer/store/save';
import { machine, retrospective } from './setting';

const order = (changes: Partial<SaveOrder>): SaveOrder => ({
  id: 'a',
  value: retrospective('a'),
  expected: 1,
  writer: 'me',
  through: 1,
  at: '2026-01-01T00:00:00Z',
  snapshots: [],
  history: [],
  ...changes,
});

async function stocked() {
  const device = machine();
  await device.tab().library.add(retrospective('a'), []);
  return device.look();
}

test('a save follows the revision it was made from, and no other', async () => {
  const database = await stocked();
  expect(await attemptSave(database, order({})).outcome).toMatchObject({ ok: true, value: { revision: 2 } });
  const late = attemptSave(database, order({ writer: 'other', value: retrospective('a', 'late') }));
  expect(await late.outcome).toEqual({ ok: false, problem: { kind: 'conflict', subject: 'late' } });
  expect((await database.bodies.get('a'))?.revision).toBe(2);
});

test('a save that was given up on but committed is no conflict for the next of the same session', async () => {
  const database = await stocked();
  await attemptSave(database, order({ through: 5 })).outcome;
  const next = attemptSave(database, order({ through: 6, value: retrospective('a', 'newer') }));
  expect(await next.outcome).toMatchObject({ ok: true, value: { revision: 3, through: 6 } });
});

test('an older save of the same session that comes late changes nothing', async () => {
  const database = await stocked();
  await attemptSave(database, order({ through: 5, value: retrospective('a', 'newer') })).outcome;
  expect(await attemptSave(database, order({ through: 4 })).outcome).toMatchObject({ ok: false });
  expect(JSON.parse((await database.bodies.get('a'))?.json ?? '').title).toBe('newer');
});

test('an abandoned save leaves nothing behind, even the snapshot it began with', async () => {
  const database = await stocked();
  const kept = { revision: 1, value: retrospective('a'), at: '2026-01-01T00:00:00Z', kind: 'loss' } as const;
  const attempt = attemptSave(database, order({ snapshots: [kept] }));
  attempt.abandon();
  expect((await attempt.outcome).ok).toBe(false);
  expect(await database.snapshots.count()).toBe(0);
  expect((await database.listed.get('a'))?.revision).toBe(1);
});

test('a document that is not in the library is not brought in by a save', async () => {
  const database = machine().look();
  expect(await attemptSave(database, order({})).outcome).toMatchObject({
    ok: false,
    problem: { kind: 'missing' },
  });
  expect(await database.bodies.count()).toBe(0);
});
