/** One writer per document: locks, following, taking over. */
import { expect, test } from 'vitest';
import { narrative } from './narrative';
import { isSaved, machine, opened, reopened, retrospective, ticks, typed, until } from './setting';

test('a second tab reads only, and follows what the writer saves', async () => {
  const device = machine();
  const writer = await opened(device.tab(), 'a');
  const reader = await reopened(device.tab(), 'a');
  expect(reader.readOnly()).toBe('open-elsewhere');
  let told = 0;
  reader.subscribe(() => told++);
  writer.apply(typed('from the writer'));
  await until(() => narrative(reader.current()).length === 1);
  expect(narrative(reader.current())).toEqual(['from the writer']);
  expect(told).toBe(1);
  reader.apply(typed('ignored'));
  expect(narrative(reader.current())).toEqual(['from the writer']);
});

test('closing makes room for another writer', async () => {
  const device = machine();
  await (await opened(device.tab(), 'a')).close();
  expect((await reopened(device.tab(), 'a')).readOnly()).toBeNull();
});

test('a page that opens while the one before it is still leaving gets to write', async () => {
  const device = machine();
  const [before, after] = [device.tab(), device.tab()];
  await opened(before, 'a');
  const opening = after.library.open('a');
  await ticks(10);
  before.crash();
  const session = await opening;
  expect(session.ok && session.value.readOnly()).toBeNull();
});

test('a tab that only read goes on writing when the writer closes, or dies, with all it wrote', async () => {
  const device = machine();
  const [one, two, three] = [device.tab(), device.tab(), device.tab()];
  const first = await opened(one, 'a');
  const second = await reopened(two, 'a');
  const third = await reopened(three, 'a');
  first.apply(typed('of the first'));
  await first.close();
  await until(() => second.readOnly() === null);
  expect(third.readOnly()).toBe('open-elsewhere');
  expect(narrative(second.current())).toEqual(['of the first']);
  second.apply(typed('of the second, not saved'));
  two.crash();
  await until(() => third.readOnly() === null);
  expect(narrative(third.current())).toEqual(['of the second, not saved']);
});

test('a holder that was taken over goes on when the taker closes', async () => {
  const device = machine();
  const holder = await opened(device.tab(), 'a');
  const taker = await reopened(device.tab(), 'a');
  await taker.takeOver();
  expect(holder.readOnly()).toBe('open-elsewhere');
  taker.apply(typed('of the taker'));
  await taker.close();
  await until(() => holder.readOnly() === null);
  expect(narrative(holder.current())).toEqual(['of the taker']);
});

test('a tab that only read leaves the queue when it closes', async () => {
  const device = machine();
  const writer = await opened(device.tab(), 'a');
  const reader = await reopened(device.tab(), 'a');
  await reader.close();
  await writer.close();
  expect((await reopened(device.tab(), 'a')).readOnly()).toBeNull();
  expect(reader.readOnly()).toBe('open-elsewhere');
});

test('taking over asks the holder, who saves first and then reads only', async () => {
  const device = machine();
  const [one, two] = [device.tab(), device.tab()];
  const holder = await opened(one, 'a');
  const taker = await reopened(two, 'a');
  holder.apply(typed('first'));
  holder.apply(typed('last words of the holder'));
  expect(await taker.takeOver()).toMatchObject({ ok: true });
  expect(holder.readOnly()).toBe('open-elsewhere');
  expect(taker.readOnly()).toBeNull();
  expect(narrative(taker.current())).toEqual(['last words of the holder']);
  // Added, first save, last words, and the claim of the new writer.
  expect(await two.library.read('a')).toMatchObject({ ok: true, value: { revision: 4 } });
  taker.apply(typed('then mine'));
  await taker.flush();
  await until(() => narrative(holder.current())[0] === 'then mine');
});

test('a holder that does not answer is taken over after a second, with what it wrote ahead', async () => {
  const device = machine();
  const [one, two] = [device.tab(), device.tab()];
  const holder = await opened(one, 'a');
  const taker = await reopened(two, 'a');
  holder.apply(typed('first'));
  await until(() => isSaved(holder));
  holder.flush = () => new Promise(() => undefined);
  holder.apply(typed('first, not saved'));
  const taking = taker.takeOver();
  await ticks(30);
  expect(taker.readOnly()).toBe('open-elsewhere');
  two.timers.advance(1000);
  expect(await taking).toMatchObject({ ok: true });
  expect(narrative(taker.current())).toEqual(['first, not saved']);
  expect(holder.readOnly()).toBe('open-elsewhere');
});

test('two documents are written side by side', async () => {
  const device = machine();
  const a = await opened(device.tab(), 'a');
  const b = await opened(device.tab(), 'b');
  expect([a.readOnly(), b.readOnly()]).toEqual([null, null]);
});

test('a document cannot be replaced while it is open', async () => {
  const device = machine();
  await opened(device.tab(), 'a');
  expect(await device.tab().library.replace(retrospective('a', 'other'), [])).toMatchObject({
    ok: false,
    problem: { kind: 'locked' },
  });
});
