/** A session keeps what is typed: when it saves, what it refuses, how it says so. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyProse } from '../../../shared/prose/prose';
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

const revisionOf = async (tab: ReturnType<ReturnType<typeof machine>['tab']>, id: string) => {
  const read = await tab.library.read(id);
  return read.ok ? read.value.revision : null;
};

afterEach(() => void vi.restoreAllMocks());

test('an edit is in the value at once and in the store after the leading save', async () => {
  const device = machine();
  const session = await opened(device.tab(), 'a');
  session.apply(typed('one'));
  expect(narrative(session.current())).toEqual(['one']);
  expect(session.saveState().kind).toBe('saving');
  await until(() => isSaved(session));
  expect(narrative(await stored(device, 'a'))).toEqual(['one']);
});

test('steady typing is saved every 250 ms, never put off until the typing ends', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const revisions: (number | null)[] = [];
  for (let key = 1; key <= 40; key++) {
    session.apply(typed('x'.repeat(key)));
    tab.timers.advance(50);
    await ticks(20);
    revisions.push(await revisionOf(tab, 'a'));
  }
  // 40 keys in 2 s: the save at once and one in each of the 8 intervals after it.
  expect(revisions.at(-1)).toBe(1 + 9);
  expect(new Set(revisions).size).toBe(9);
});

test('an edit made while a save is running is saved by the next', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('first'));
  session.apply(typed('second'));
  await ticks(30);
  expect(narrative(await stored(device, 'a'))).toEqual(['first']);
  expect(session.saveState().kind).toBe('saving');
  tab.timers.advance(250);
  await until(() => isSaved(session));
  expect(narrative(await stored(device, 'a'))).toEqual(['second']);
});

test('flush answers when everything typed before it is stored', async () => {
  const device = machine();
  const session = await opened(device.tab(), 'a');
  session.apply(typed('first'));
  session.apply(typed('second'));
  expect(await session.flush()).toEqual({ ok: true, value: undefined });
  expect(narrative(await stored(device, 'a'))).toEqual(['second']);
});

test('switching to another document right after a key saves each text under its own id', async () => {
  const device = machine();
  const tab = device.tab();
  const a = await opened(tab, 'a');
  a.apply(typed('text of a'));
  const leaving = a.close();
  const b = await opened(tab, 'b');
  b.apply(typed('text of b'));
  await leaving;
  await b.close();
  const back = await reopened(tab, 'a');
  expect(back.readOnly()).toBeNull();
  expect(narrative(back.current())).toEqual(['text of a']);
  expect(narrative(await stored(device, 'b'))).toEqual(['text of b']);
});

test('closing and opening at once in the same tab stays writable', async () => {
  const tab = machine().tab();
  const session = await opened(tab, 'a');
  session.apply(typed('x'));
  void session.close();
  expect((await reopened(tab, 'a')).readOnly()).toBeNull();
});

test('a closed session takes no edits', async () => {
  const session = await opened(machine().tab(), 'a');
  await session.close();
  session.apply(typed('late'));
  expect(narrative(session.current())).toEqual([]);
});

test('a value under another id is refused, not stored', async () => {
  const device = machine();
  const session = await opened(device.tab(), 'a');
  await device.tab().library.add(retrospective('b'), []);
  session.apply({ type: 'set-details', details: { id: 'b', title: 'strayed' } as object });
  expect(await session.flush()).toMatchObject({ ok: false, problem: { kind: 'unexpected' } });
  expect(session.saveState().kind).toBe('not-saved');
  expect((await stored(device, 'b')).title).toBe('b');
});

test('a write that never settles is told within 3 s, and a retry saves it', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const stuck = vi.spyOn(Object.getPrototypeOf(device.look()), 'transaction');
  stuck.mockImplementation(() => new Promise(() => undefined));
  session.apply(typed('kept'));
  tab.timers.advance(2499);
  await ticks(5);
  expect(session.saveState().kind).toBe('saving');
  tab.timers.advance(1);
  await ticks(5);
  expect(session.saveState()).toEqual({ kind: 'not-saved', problem: { kind: 'timeout', subject: 'a' } });
  expect(narrative(session.current())).toEqual(['kept']);
  stuck.mockRestore();
  expect((await session.flush()).ok).toBe(true);
  expect(session.saveState().kind).toBe('saved');
  expect(narrative(await stored(device, 'a'))).toEqual(['kept']);
});

test('a save that outlasts the interval is followed by one with what was typed meanwhile', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('first'));
  session.apply(typed('second'));
  tab.timers.advance(250);
  await ticks(30);
  tab.timers.advance(250);
  await until(() => isSaved(session));
  expect(narrative(await stored(device, 'a'))).toEqual(['second']);
});

test('what was typed during a save longer than the interval is saved without another key', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const prototype = Object.getPrototypeOf(device.look());
  const { transaction } = prototype;
  let letGo: () => void = () => undefined;
  const slow = vi.spyOn(prototype, 'transaction').mockImplementationOnce(async function (
    this: unknown,
    ...order: unknown[]
  ) {
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return transaction.apply(this, order);
  });
  session.apply(typed('first'));
  session.apply(typed('second'));
  tab.timers.advance(250);
  tab.timers.advance(250);
  letGo();
  await until(async () => narrative(await stored(device, 'a'))[0] === 'first');
  await ticks(30);
  tab.timers.advance(250);
  await until(() => isSaved(session));
  expect(narrative(await stored(device, 'a'))).toEqual(['second']);
  slow.mockRestore();
});

test('a transaction aborted for lack of space says so, keeps the text and saves later', async () => {
  const device = machine();
  const session = await opened(device.tab(), 'a');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  session.apply(typed('kept'));
  expect(await session.flush()).toEqual({ ok: false, problem: { kind: 'no-space', subject: 'a' } });
  expect(session.saveState().kind).toBe('not-saved');
  put.mockRestore();
  expect((await session.flush()).ok).toBe(true);
  expect(narrative(await stored(device, 'a'))).toEqual(['kept']);
});

test('losing more than 90 % of the text keeps a snapshot of the fullest value first', async () => {
  const tab = machine().tab();
  const session = await opened(tab, 'a');
  session.apply(typed('A long text about what happened that night. '.repeat(5)));
  await session.flush();
  session.apply(typed('A long text about what hap'));
  await session.flush();
  expect(await tab.library.snapshots('a')).toEqual({ ok: true, value: [] });
  session.apply({ type: 'set-prose', page: 'narrative', prose: emptyProse });
  await session.flush();
  expect((await keptValues(tab, 'a')).map((kept) => narrative(kept)[0]?.length)).toEqual([220]);
});

test('listeners hear of values and save states until they stop listening', async () => {
  const session = await opened(machine().tab(), 'a');
  const heard: string[] = [];
  const stop = session.subscribe(() => heard.push(session.saveState().kind));
  session.apply(typed('x'));
  await session.flush();
  stop();
  session.apply(typed('y'));
  expect(heard).toEqual(['saving', 'saved']);
});
