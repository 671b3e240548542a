/** After an unexpected exit: what was written ahead comes back, what is broken is set aside, nothing stops the rest. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { unpack } from '../../../renderer/store/pack';
import { narrative } from './narrative';
import {
  isSaved,
  keptValues,
  machine,
  opened,
  reopened,
  retrospective,
  stored,
  ticks,
  typed,
  until,
} from './setting';

const ahead = (device: ReturnType<typeof machine>): readonly string[] =>
  [...device.storage.keys()].filter((key) => key.startsWith('afterword:ahead:'));

afterEach(() => void vi.restoreAllMocks());

test('keys typed after the last save come back when the document is opened again', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('saved'));
  await until(() => isSaved(session));
  session.apply(typed('saved, and more'));
  session.apply(typed('second', 1, 0));
  tab.crash();
  const back = await reopened(device.tab(), 'a');
  expect(narrative(back.current())).toEqual(['saved, and more', 'second']);
  expect(back.recoveredFrom).not.toBeNull();
  await back.flush();
  expect(narrative(await stored(device, 'a'))).toEqual(['saved, and more', 'second']);
  expect(ahead(device)).toEqual([]);
});

test('reading without opening has them too, and leaves them where they are', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('one'));
  tab.timers.stop();
  session.apply(typed('one more', 1, 0));
  tab.crash();
  const read = await device.tab().library.read('a');
  expect(read.ok && narrative(read.value.retrospective)).toEqual(['one', 'one more']);
  expect(ahead(device)).not.toEqual([]);
});

test('what the store has already is not applied again when localStorage kept it', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('once', 0, 0));
  const kept = new Map(device.storage);
  await until(() => isSaved(session));
  tab.crash();
  for (const [key, value] of kept) device.storage.set(key, value);
  const back = await reopened(device.tab(), 'a');
  expect(narrative(back.current())).toEqual(['once']);
  expect(back.recoveredFrom).toBeNull();
});

test('a paragraph being typed rewrites one entry', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('first', 0, 0));
  for (const text of ['s', 'se', 'sec']) session.apply(typed(text, 1, text === 's' ? 0 : 1));
  expect(ahead(device)).toHaveLength(2);
  session.apply(typed('other', 0));
  expect(ahead(device)).toHaveLength(3);
});

test('an entry that a running save has captured is not rewritten', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('captured', 0, 0));
  await ticks(1);
  session.apply(typed('captured and more', 0));
  await until(async () => narrative(await stored(device, 'a')).length === 1);
  tab.crash();
  expect(narrative((await reopened(device.tab(), 'a')).current())).toEqual(['captured and more']);
});

test('half-written and foreign entries are left out, the others come back, the value before is kept', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('stored'));
  await until(() => isSaved(session));
  tab.crash();
  device.storage.set('afterword:ahead:a:7', '{"base":2,"edit":{"type":"splice-pr');
  device.storage.set('afterword:ahead:a:8', '{"base":2,"edit":{"type":"set-details","details":{"title":7}}}');
  device.storage.set('afterword:ahead:a:9', '{"base":2,"edit":{"type":"batch","edits":null}}');
  device.storage.set(
    'afterword:ahead:a:10',
    '{"base":99,"edit":{"type":"set-details","details":{"title":"later"}}}',
  );
  device.storage.set('afterword:ahead:a:11', JSON.stringify({ base: 2, edit: typed('sound', 1, 0) }));
  device.storage.set('afterword:ahead:a:x', 'not a number');
  device.storage.set('afterword:ahead:ab:12', JSON.stringify({ base: 2, edit: typed('of another') }));
  const next = device.tab();
  const back = await reopened(next, 'a');
  expect(narrative(back.current())).toEqual(['stored', 'sound']);
  expect(back.current().title).toBe('a');
  await back.flush();
  expect((await keptValues(next, 'a')).map(narrative)).toEqual([['stored']]);
  expect(ahead(device)).toEqual(['afterword:ahead:a:x', 'afterword:ahead:ab:12']);
});

test('when localStorage is full every edit is saved at once instead', async () => {
  const device = machine();
  const session = await opened(device.tab(), 'a');
  session.apply(typed('fits'));
  await until(() => isSaved(session));
  device.quota = 10;
  session.apply(typed('does not fit'));
  await until(() => isSaved(session));
  expect(narrative(await stored(device, 'a'))).toEqual(['does not fit']);
  device.quota = Number.POSITIVE_INFINITY;
  session.apply(typed('fits again'));
  expect(ahead(device)).toHaveLength(1);
});

test('after an edit that could not be written ahead, later ones wait for its save', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  device.quota = 10;
  session.apply(typed('lost with the tab', 0, 0));
  device.quota = Number.POSITIVE_INFINITY;
  session.apply(typed('would land on the wrong block'));
  await until(() => session.saveState().kind === 'not-saved');
  put.mockRestore();
  expect(ahead(device)).toEqual([]);
});

test('a document that would lose words stays open, and opening it again gives it back', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  device.quota = 10;
  session.apply(typed('only in memory', 0, 0));
  expect(await session.close()).toMatchObject({ ok: false, problem: { kind: 'no-space' } });
  put.mockRestore();
  expect(await reopened(tab, 'a')).toBe(session);
  expect((await session.close()).ok).toBe(true);
  expect(narrative((await reopened(tab, 'a')).current())).toEqual(['only in memory']);
});

test('a stored text that is none of ours is answered as damaged, kept untouched and offered raw', async () => {
  const device = machine();
  const { library } = device.tab();
  await library.add(retrospective('a'), []);
  const database = device.look();
  for (const json of [
    '{"formatVersion":1,"id":"a","title":',
    '{"formatVersion":1,"id":"a","title":5}',
    'null',
  ]) {
    await database.bodies.update('a', { json });
    expect(await library.open('a')).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    expect(await library.read('a')).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    expect(await library.raw('a')).toEqual({ ok: true, value: json });
    expect((await database.quarantine.toArray()).map((row) => row.json)).toEqual([json]);
  }
});

test('a damaged document lets go of its lock and can be replaced', async () => {
  const device = machine();
  const { library } = device.tab();
  await library.add(retrospective('a'), []);
  await device.look().bodies.update('a', { json: 'broken' });
  await library.open('a');
  expect(await library.replace(retrospective('a', 'from the backup'), [])).toMatchObject({ ok: true });
  expect((await reopened(device.tab(), 'a')).current().title).toBe('from the backup');
  expect((await device.look().snapshots.toArray()).map(({ bytes }) => unpack(bytes))).toEqual(['broken']);
});

test('a newer format is shown read-only, with its unknown fields, and never written', async () => {
  const device = machine();
  const tab = device.tab();
  await tab.library.add(retrospective('a'), []);
  const json = JSON.stringify({ ...retrospective('a'), formatVersion: 2, title: 'from 2', weather: 'rain' });
  await device.look().bodies.update('a', { json });
  const session = await reopened(tab, 'a');
  expect(session.readOnly()).toBe('newer-format');
  expect(session.current()).toMatchObject({ title: 'from 2', weather: 'rain' });
  session.apply(typed('refused'));
  expect(await session.takeOver()).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
  await session.close();
  expect(await tab.library.raw('a')).toEqual({ ok: true, value: json });
  expect(await tab.library.read('a')).toMatchObject({
    ok: false,
    problem: { kind: 'newer-format', found: 2, known: 1 },
  });
});
