/** The second copy and the canary: what is copied, what is found missing, what comes back, what is left alone. */
import { describe, expect, test } from 'vitest';
import { earlierThan, latestCopies, withCopyOf } from '../../../renderer/features/backups/restorable';
import { memoryBackups } from '../../../renderer/hosts/memory-backups';
import type { Keeping } from '../../../renderer/store/keeping';
import { type Mirror, openMirror } from '../../../renderer/store/mirror';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import type { Id } from '../../../shared/kit/ids';
import { succeed } from '../../../shared/kit/outcome';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { textLength } from '../../../shared/retrospective/text-length';
import { narrative } from './narrative';
import { machine, opened, reopened, retrospective, stored, type Tab, ticks, typed } from './setting';

type Device = ReturnType<typeof machine>;

function mirrored(
  device: Device,
  tab: Tab,
  backups = memoryBackups(),
  keeping: Keeping = tab.library.keeping,
): { mirror: Mirror; backups: typeof backups } {
  let clock = Date.UTC(2026, 0, 1);
  backups.clock = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const mirror = openMirror({
    backups,
    keeping,
    locks: device.locks.manager(99),
    timers: tab.timers,
    now: () => new Date(clock).toISOString(),
    pack: async ({ json, assets }) => {
      const read = readRetrospective(JSON.parse(json));
      return read.ok
        ? succeed({ bytes: writeArchive(read.value, assets), length: textLength(read.value) })
        : read;
    },
  });
  return { mirror, backups };
}

/** The database is gone, as Chromium does with damaged files: localStorage stays. */
async function wipe(device: Device): Promise<void> {
  const tables = device.look();
  await tables.open();
  await tables.transaction('rw', tables.tables, () =>
    Promise.all(tables.tables.map((table) => table.clear())),
  );
  tables.close();
}

async function lossIn(tab: Tab, mirror: Mirror) {
  const found = await tab.library.keeping.inspect(await mirror.remembered('own'));
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

async function restoreAll(tab: Tab, mirror: Mirror): Promise<readonly string[]> {
  const copies = await mirror.copies('own');
  const outcomes: string[] = [];
  for (const copy of copies.ok ? copies.value : []) {
    const bytes = await mirror.read('own', copy);
    const archive = readArchive(bytes.ok ? bytes.value : new Uint8Array());
    if (!archive.ok) throw new Error(archive.problem.kind);
    const revived = await tab.library.keeping.revive({ ...archive.value, ...copy });
    outcomes.push(revived.ok ? revived.value : revived.problem.kind);
  }
  return outcomes;
}

async function writtenDown(tab: Tab, id: Id, text: string): Promise<void> {
  const session = await opened(tab, id);
  session.apply(typed(text));
  await session.close();
}

describe('a library that came back empty', () => {
  test('is found by the canary, and every word comes back with its revision', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'one');
    await writtenDown(tab, 'b', '两');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    await wipe(device);
    const loss = await lossIn(tab, mirror);
    expect(loss.lost.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'gone'],
      ['b', 'gone'],
    ]);
    expect(await restoreAll(tab, mirror)).toEqual(['restored', 'restored']);
    expect(narrative(await stored(device, 'b'))).toEqual(['两']);
    expect((await lossIn(tab, mirror)).lost).toEqual([]);
    const session = await reopened(tab, 'a');
    session.apply(typed('one more'));
    expect((await session.flush()).ok).toBe(true);
  });

  test('is found by the copies when localStorage went too', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'one');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    await wipe(device);
    device.storage.clear();
    expect((await lossIn(tab, mirror)).lost.map(({ id }) => id)).toEqual(['a']);
  });

  test('is found without any copy, and says so', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'one');
    await wipe(device);
    const found = await tab.library.keeping.inspect([]);
    expect(found.ok && found.value.lost).toEqual([{ id: 'a', kind: 'gone', copy: null }]);
  });

  test('never replaces a full backup by its emptiness', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'one');
    const { mirror, backups } = mirrored(device, tab);
    await mirror.run('own');
    const before = [...(backups.places.own?.keys() ?? [])];
    await wipe(device);
    await mirror.run('own');
    expect([...(backups.places.own?.keys() ?? [])]).toEqual(before);
    const copies = await mirror.copies('own');
    expect(copies.ok && copies.value).toHaveLength(1);
  });

  test('comes back from an earlier copy where one is chosen; the later one is not missed from then on', async () => {
    const device = machine();
    const tab = device.tab();
    const { mirror } = mirrored(device, tab);
    for (const text of ['one', 'two']) {
      await writtenDown(tab, 'a', text);
      await mirror.run('own');
      device.pass(24 * 60 * 60 * 1000);
    }
    await wipe(device);
    const every = await mirror.everyCopy('own');
    const placed = (every.ok ? every.value : []).map((copy) => ({ ...copy, place: 'own' as const }));
    const [copy = null] = latestCopies(placed);
    const item = { id: 'a', kind: 'gone' as const, copy, earlier: earlierThan(copy, placed) };
    const chosen = withCopyOf(item, item.earlier[0]?.file).copy;
    if (!chosen) throw new Error('no copy');
    const bytes = await mirror.read('own', chosen);
    const archive = readArchive(bytes.ok ? bytes.value : new Uint8Array());
    if (!archive.ok) throw new Error(archive.problem.kind);
    await tab.library.keeping.revive({ ...archive.value, ...chosen });
    expect(narrative(await stored(device, 'a'))).toEqual(['one']);
    expect((await lossIn(tab, mirror)).lost).toEqual([]);
    await mirror.run('own');
    expect((await lossIn(tab, mirror)).lost).toEqual([]);
    const now = await mirror.copies('own');
    expect(now.ok && now.value.map(({ revision }) => revision)).toEqual([chosen.revision]);
  });

  test('may be gone on without: it is not asked about again, and can still come back', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'one');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    await wipe(device);
    await tab.library.keeping.setAside((await lossIn(tab, mirror)).lost);
    expect((await lossIn(device.tab(), mirror)).lost).toEqual([]);
    await mirror.run('own');
    expect(await restoreAll(tab, mirror)).toEqual(['restored']);
    await wipe(device);
    expect((await lossIn(tab, mirror)).lost).toHaveLength(1);
  });
});

describe('parts of a library', () => {
  test('a row of the list that went is made anew; a body that went is missed', async () => {
    const device = machine();
    const tab = device.tab();
    for (const id of ['a', 'b']) await writtenDown(tab, id, id);
    const tables = device.look();
    await tables.listed.delete('a');
    await tables.bodies.delete('b');
    const found = await tab.library.keeping.inspect([]);
    expect(found.ok && found.value.lost.map(({ id, kind }) => [id, kind])).toEqual([['b', 'empty']]);
    expect((await tables.listed.get('a'))?.title).toBe('a');
  });

  test('an older state is found, replaced on request and kept; accepted, it goes on above the copies', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'late');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    const tables = device.look();
    const old = { revision: 1, json: JSON.stringify(retrospective('a', 'early')) };
    await tables.bodies.update('a', old);
    await tables.listed.update('a', { revision: 1 });
    const loss = await lossIn(tab, mirror);
    expect(loss.lost.map(({ kind }) => kind)).toEqual(['older']);
    await tab.library.keeping.setAside(loss.lost);
    expect((await tables.bodies.get('a'))?.revision).toBeGreaterThan(2);
    await tables.bodies.update('a', old);
    expect(await restoreAll(tab, mirror)).toEqual(['restored']);
    expect(narrative(await stored(device, 'a'))).toEqual(['late']);
  });

  test('an older state is found by the copies where localStorage did not reach the disk', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'late');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    const tables = device.look();
    await tables.bodies.update('a', { revision: 1, json: JSON.stringify(retrospective('a')) });
    await tables.listed.update('a', { revision: 1 });
    device.storage.clear();
    expect((await lossIn(tab, mirror)).lost.map(({ kind }) => kind)).toEqual(['older']);
    await restoreAll(tab, mirror);
    expect(narrative(await stored(device, 'a'))).toEqual(['late']);
  });

  test('what is newer here is never overwritten: both are kept', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'copied');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    expect(await restoreAll(tab, mirror)).toEqual(['same']);
    const session = await reopened(tab, 'a');
    session.apply(typed('newer'));
    await session.close();
    expect(await restoreAll(tab, mirror)).toEqual(['beside']);
    expect(narrative(await stored(device, 'a'))).toEqual(['newer']);
    const list = await tab.library.list();
    expect(list.ok && list.value).toHaveLength(2);
  });

  test('a damaged text is never copied over its good copy, and gives way to it', async () => {
    const device = machine();
    const tab = device.tab();
    await writtenDown(tab, 'a', 'good');
    const { mirror } = mirrored(device, tab);
    await mirror.run('own');
    const tables = device.look();
    await tables.bodies.update('a', { json: '{"formatVersion":1}', revision: 9 });
    await tables.listed.update('a', { revision: 9 });
    await mirror.run('own');
    const copies = await mirror.copies('own');
    expect(copies.ok && copies.value[0]?.revision).toBe(2);
    expect(await restoreAll(tab, mirror)).toEqual(['restored']);
    expect(narrative(await stored(device, 'a'))).toEqual(['good']);
  });

  test('the trash comes back as trash, and what was erased is neither missed nor kept', async () => {
    const device = machine();
    const tab = device.tab();
    for (const id of ['a', 'b']) await writtenDown(tab, id, id);
    const { mirror, backups } = mirrored(device, tab);
    await tab.library.remove('a');
    await tab.library.remove('b');
    await mirror.run('own');
    await tab.library.erase('b');
    expect((await lossIn(tab, mirror)).lost).toEqual([]);
    await mirror.run('own');
    expect([...(backups.places.own?.keys() ?? [])].some((file) => file.includes('~b~'))).toBe(false);
    await wipe(device);
    await restoreAll(tab, mirror);
    const lying = await tab.library.trash();
    expect(lying.ok && lying.value.map(({ id }) => id)).toEqual(['a']);
  });
});

test('a pass begins some seconds after a change, and passes keep their distance', async () => {
  const device = machine();
  const tab = device.tab();
  await writtenDown(tab, 'a', 'one');
  const { mirror, backups } = mirrored(device, tab);
  mirror.request();
  mirror.request();
  tab.timers.advance(2999);
  await ticks(30);
  expect(backups.places.own?.size).toBe(0);
  tab.timers.advance(1);
  await ticks(200);
  expect(backups.places.own?.size).toBe(2);
});

test('a copy is called what it holds, even when the document was renamed while it was being made', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  const { keeping } = tab.library;
  const racing: Keeping = {
    ...keeping,
    everything: async () => {
      const before = await keeping.everything();
      session.apply({ type: 'set-details', details: { title: 'Renamed meanwhile' } });
      await session.flush();
      return before;
    },
  };
  const { mirror } = mirrored(device, tab, memoryBackups(), racing);
  await mirror.run('own');
  expect(await mirror.copies('own')).toMatchObject({ ok: true, value: [{ title: 'Renamed meanwhile' }] });
  const [copy] = await mirror.remembered('own');
  expect(copy?.file).toMatch(/^Renamed-meanwhile~/);
});
