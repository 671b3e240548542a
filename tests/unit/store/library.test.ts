/** The library: what is listed, what comes in and goes, what other tabs hear. */
import { expect, test } from 'vitest';
import type { Asset, Listed } from '../../../renderer/store/library';
import { type ActionItem, emptyActionItem } from '../../../shared/retrospective/action-items';
import {
  keptValues,
  machine,
  opened,
  reopened,
  retrospective,
  type Tab,
  ticks,
  typed,
  until,
} from './setting';

const listedIn = async (tab: Tab): Promise<readonly Listed[]> => {
  const listed = await tab.library.list();
  return listed.ok ? listed.value : [];
};

const image = (hash: string): Asset => ({ hash, type: 'image/png', bytes: new Uint8Array([1, 2, 3]) });

const actionItem = (id: string, state: ActionItem['state']): ActionItem => ({
  ...emptyActionItem(id),
  state,
});

test('the list has the newest first and follows what is saved', async () => {
  const tab = machine().tab();
  for (const id of ['a', 'b', 'c']) await tab.library.add(retrospective(id), []);
  expect((await listedIn(tab)).map((row) => row.id)).toEqual(['c', 'b', 'a']);
  const session = await reopened(tab, 'a');
  session.apply({
    type: 'set-details',
    details: { title: 'A night', severity: 'SEV2', services: ['billing'] },
  });
  session.apply({ type: 'put-item', collection: 'actionItems', item: actionItem('1', 'done') });
  session.apply({ type: 'put-item', collection: 'actionItems', item: actionItem('2', 'open') });
  session.apply({ type: 'put-item', collection: 'actionItems', item: actionItem('3', 'dropped') });
  await session.close();
  const [first] = await listedIn(tab);
  expect(first).toMatchObject({
    id: 'a',
    title: 'A night',
    severity: 'SEV2',
    services: ['billing'],
    status: 'draft',
    actionsDone: 1,
    actionsTotal: 2,
    revision: 3,
  });
  expect(first?.progress).toHaveLength(6);
  expect(Object.keys(first ?? {})).not.toContain('writer');
});

test('adding the same again changes nothing, other content under the same id is a conflict', async () => {
  const tab = machine().tab();
  await tab.library.add(retrospective('a'), []);
  expect(await tab.library.add(retrospective('a'), [])).toMatchObject({ ok: true });
  expect((await listedIn(tab))[0]?.revision).toBe(1);
  expect(await tab.library.add(retrospective('a', 'other'), [])).toEqual({
    ok: false,
    problem: { kind: 'conflict', subject: 'other' },
  });
  expect((await listedIn(tab))[0]?.title).toBe('a');
});

test('a value that does not pass the schema does not come in', async () => {
  const tab = machine().tab();
  const broken = { ...retrospective('a'), events: 'none' } as never;
  expect((await tab.library.add(broken, [])).ok).toBe(false);
  expect(await listedIn(tab)).toEqual([]);
});

test('replacing keeps what was there as a snapshot and drops what was written ahead for it', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('before'));
  await session.flush();
  session.apply(typed('never saved', 1, 0));
  tab.crash();
  const ahead = new Map(device.storage);
  const next = device.tab();
  expect(await next.library.replace(retrospective('a', 'instead'), [])).toMatchObject({ ok: true });
  expect([...device.storage.keys()].filter((key) => key.startsWith('afterword:ahead:'))).toEqual([]);
  // As if the process had died in between.
  for (const [key, value] of ahead) device.storage.set(key, value);
  const back = await reopened(next, 'a');
  expect(back.current()).toEqual(retrospective('a', 'instead'));
  expect((await keptValues(next, 'a')).map(({ title }) => title)).toEqual(['a']);
});

test('replacing what is not there is refused', async () => {
  expect(await machine().tab().library.replace(retrospective('a'), [])).toMatchObject({
    ok: false,
    problem: { kind: 'missing' },
  });
});

test('the trash hides a document and gives it back', async () => {
  const tab = machine().tab();
  await tab.library.add(retrospective('a'), []);
  await tab.library.remove('a');
  expect(await listedIn(tab)).toEqual([]);
  await tab.library.restore('a');
  expect((await listedIn(tab)).map((row) => row.id)).toEqual(['a']);
  expect(await tab.library.remove('nobody')).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

test('a save of a document in the trash does not take it out', async () => {
  const tab = machine().tab();
  const session = await opened(tab, 'a');
  await tab.library.remove('a');
  session.apply(typed('still typing'));
  await session.flush();
  expect(await listedIn(tab)).toEqual([]);
});

test('adding over the trash takes the new content and keeps the old as a snapshot', async () => {
  const tab = machine().tab();
  await tab.library.add(retrospective('a'), []);
  await tab.library.remove('a');
  expect(await tab.library.add(retrospective('a', 'imported again'), [])).toMatchObject({ ok: true });
  expect((await listedIn(tab)).map((row) => row.title)).toEqual(['imported again']);
  const snapshots = await tab.library.snapshots('a');
  expect(snapshots.ok && snapshots.value).toHaveLength(1);
});

test('an image keeps its bytes when another archive claims its hash', async () => {
  const tab = machine().tab();
  await tab.library.add(retrospective('a'), [image('h1')]);
  await tab.library.add(retrospective('b'), [{ ...image('h1'), bytes: new Uint8Array([9]) }]);
  expect(await tab.library.assets('a')).toEqual({ ok: true, value: [image('h1')] });
});

test('assets come back with their document, stored once for several', async () => {
  const device = machine();
  const tab = device.tab();
  await tab.library.add(retrospective('a'), [image('h1'), image('h2')]);
  await tab.library.add(retrospective('b'), [image('h1')]);
  expect(await tab.library.assets('a')).toEqual({ ok: true, value: [image('h1'), image('h2')] });
  expect(await tab.library.assets('b')).toEqual({ ok: true, value: [image('h1')] });
  expect(await device.look().assets.count()).toBe(2);
});

test('the list is watched in the own tab and in others, until the undo', async () => {
  const device = machine();
  const [here, there] = [device.tab(), device.tab()];
  const heard: string[] = [];
  const stop = here.library.watch(() => heard.push('here'));
  there.library.watch(() => heard.push('there'));
  await here.library.add(retrospective('a'), []);
  await until(() => heard.length === 2);
  expect(heard.sort()).toEqual(['here', 'there']);
  stop();
  await there.library.remove('a');
  await ticks(10);
  expect(heard.sort()).toEqual(['here', 'there', 'there']);
});

test('what is not there is missing', async () => {
  const { library } = machine().tab();
  for (const answer of [library.read('x'), library.open('x'), library.raw('x')])
    expect(await answer).toEqual({ ok: false, problem: { kind: 'missing', subject: 'x' } });
});

test('preferences are kept by key; unknown ones are null', async () => {
  const device = machine();
  await device.tab().library.setPreference('language', 'zh');
  expect(await device.tab().library.preference('language')).toBe('zh');
  expect(await device.tab().library.preference('theme')).toBeNull();
});

test('where IndexedDB is missing every answer is a problem, nothing throws', async () => {
  const device = machine();
  const tab = device.tab();
  device.indexedDB.open = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  for (const answer of [
    tab.library.list(),
    tab.library.read('a'),
    tab.library.open('a'),
    tab.library.add(retrospective('a'), []),
    tab.library.remove('a'),
    tab.library.setPreference('k', 'v'),
  ])
    expect((await answer).ok).toBe(false);
  expect(await tab.library.preference('k')).toBeNull();
});
