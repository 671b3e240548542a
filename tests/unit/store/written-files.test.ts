/** Files a document goes on writing: when they are written, what is never written over, and what an exit in between leaves. */
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { openWrittenFiles, type WrittenFiles, writeInterval } from '../../../renderer/store/written-files';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import type { FileDocuments, WriteBackOrder } from '../../../shared/host/host';
import { fail, type Problem, succeed } from '../../../shared/kit/outcome';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { narrative } from './narrative';
import { machine, opened, reopened, retrospective, type Tab, ticks, typed, until } from './setting';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const name = 'launch.afterword';
const token = 'token-1';

interface Disk {
  readonly files: Map<string, Uint8Array>;
  /** What was asked to be written, latest last. */
  readonly orders: WriteBackOrder[];
  held: readonly string[];
  /** Every writing meets this. */
  problem: Problem | null;
  readonly documents: FileDocuments;
}

/** A disk with files by token, as main keeps it. */
function disk(first: Uint8Array): Disk {
  const files = new Map([[token, first]]);
  const orders: WriteBackOrder[] = [];
  const self: Disk = {
    files,
    orders,
    held: [],
    problem: null,
    documents: {
      onOpen: () => () => undefined,
      writeBack: async (order) => {
        orders.push(order);
        const there = files.get(order.file);
        if (self.problem) return fail(self.problem);
        if (!there) return fail({ kind: 'missing', subject: '' });
        if (hashOf(there) !== order.base) return fail({ kind: 'conflict', subject: name });
        files.set(order.file, order.bytes);
        return succeed(undefined);
      },
      reread: async () => fail({ kind: 'unsupported', subject: '' }),
      hold: async (held) => {
        self.held = held;
        return succeed(undefined);
      },
      reveal: async () => succeed(undefined),
      locate: async () => succeed(undefined),
    },
  };
  return self;
}

const filesOf = (tab: Tab, { documents }: Disk): WrittenFiles =>
  openWrittenFiles({
    documents,
    library: tab.library,
    timers: tab.timers,
    now: () => '2026-01-01T10:00:00Z',
    pack: async ({ json, assets }) => {
      const read = readRetrospective(JSON.parse(json));
      return read.ok ? succeed({ bytes: writeArchive(read.value, assets), length: 1 }) : read;
    },
  });

async function linked(tab: Tab) {
  const session = await opened(tab, 'doc');
  const first = writeArchive(retrospective('doc'), []);
  const disc = disk(first);
  const files = filesOf(tab, disc);
  files.start();
  files.attach(session);
  const stored = await tab.library.read('doc');
  const revision = stored.ok ? stored.value.revision : -1;
  await files.link('doc', { file: token, name, hash: hashOf(first) }, revision);
  return { session, disc, files, first };
}

const textIn = (bytes: Uint8Array | undefined): string => {
  const read = readArchive(bytes ?? new Uint8Array());
  return read.ok ? narrative(read.value.retrospective).join(' ') : '';
};
const isBehind = (files: WrittenFiles) => files.state('doc')?.isBehind;

test('a change goes to the file after half a minute, and nothing is written without one', async () => {
  const tab = machine().tab();
  const { session, disc, files } = await linked(tab);
  tab.timers.advance(writeInterval * 2);
  await ticks(50);
  expect(disc.orders).toEqual([]);
  expect(files.state('doc')).toMatchObject({ isBehind: false, problem: null });

  session.apply(typed('half a minute'));
  await until(() => isBehind(files) === true);
  tab.timers.advance(writeInterval - 1);
  await ticks(50);
  expect(disc.orders).toEqual([]);
  tab.timers.advance(1);
  await until(() => isBehind(files) === false);
  expect(textIn(disc.files.get(token))).toBe('half a minute');
  expect(disc.held).toEqual([token]);
});

test('what was typed a moment ago is in the file that is written on request, and before closing', async () => {
  const { session, disc, files } = await linked(machine().tab());
  session.apply(typed('on request'));
  expect(await files.write('doc')).toEqual(succeed(undefined));
  expect(textIn(disc.files.get(token))).toBe('on request');
  session.apply(typed('before closing'));
  expect(await files.writeAll()).toEqual({ unwritten: null });
  expect(textIn(disc.files.get(token))).toBe('before closing');
});

test('a name that has a role is not in the file, whenever it was typed', async () => {
  const tab = machine().tab();
  const { session, disc, files } = await linked(tab);
  session.apply(typed('Dana Whitfield rolled it back, 张 三 watched; dana.w said so'));
  await files.write('doc');
  expect(textIn(disc.files.get(token))).toContain('Dana');
  const log = { key: 'l1', format: 'slack', at: '2026-01-01T10:00:00Z', lines: 1, places: [] };
  const people = [
    { names: ['Dana Whitfield', 'dana.w'], role: 'release lead' },
    { names: ['张三'], role: '运维' },
  ];
  await tab.library.local.keep('doc', { log, bytes: new Uint8Array(), people });
  session.apply(typed('Dana’s change: Dana Whitfield rolled it back, 张 三 watched; @dana.w said so'));
  expect(await files.write('doc')).toEqual(succeed(undefined));
  const text = textIn(disc.files.get(token));
  expect(text).toContain('release lead rolled it back, 运维 watched');
  expect(text).not.toMatch(/dana|张/i);
});

test('what is typed while the file is being written before closing is written, too', async () => {
  const { session, disc, files } = await linked(machine().tab());
  session.apply(typed('first'));
  const { writeBack } = disc.documents;
  vi.spyOn(disc.documents, 'writeBack').mockImplementationOnce((order) => {
    session.apply(typed('typed meanwhile'));
    return writeBack(order);
  });
  expect(await files.writeAll()).toEqual({ unwritten: null });
  expect(textIn(disc.files.get(token))).toBe('typed meanwhile');
  expect(isBehind(files)).toBe(false);
});

test('a file somebody else changed is left alone until somebody decides, and closing says so', async () => {
  const tab = machine().tab();
  const { session, disc, files } = await linked(tab);
  const theirs = new TextEncoder().encode('theirs');
  disc.files.set(token, theirs);
  session.apply(typed('mine'));
  expect(await files.write('doc')).toMatchObject({ problem: { kind: 'conflict' } });
  expect(files.state('doc')).toMatchObject({ isBehind: true, problem: { kind: 'conflict' } });
  const asked = disc.orders.length;
  tab.timers.advance(writeInterval * 3);
  await ticks(50);
  expect(disc.orders).toHaveLength(asked);
  expect(await files.writeAll()).toEqual({ unwritten: name });
  expect(disc.files.get(token)).toBe(theirs);

  await files.link('doc', { file: token, name, hash: hashOf(theirs) }, 0);
  expect(isBehind(files)).toBe(true);
  await files.write('doc');
  expect(textIn(disc.files.get(token))).toBe('mine');
});

test.each(['missing', 'locked', 'no-space', 'not-allowed'] as const)(
  'after %s the document goes on, the file is tried again, and then everything is there',
  async (kind) => {
    const tab = machine().tab();
    const { session, disc, files } = await linked(tab);
    disc.problem = { kind, subject: '' };
    session.apply(typed('kept meanwhile'));
    await until(() => isBehind(files) === true);
    tab.timers.advance(writeInterval);
    await until(() => files.state('doc')?.problem?.kind === kind);
    expect(files.state('doc')?.problem).toMatchObject({ subject: name });
    disc.problem = null;
    await ticks(50);
    tab.timers.advance(writeInterval);
    await until(() => files.state('doc')?.problem === null);
    expect(textIn(disc.files.get(token))).toBe('kept meanwhile');
  },
);

test('the link outlives the window; what an exit kept from being written is written by the next start', async () => {
  const device = machine();
  const first = device.tab();
  const { session, disc } = await linked(first);
  session.apply(typed('before the exit'));
  await session.flush();
  first.crash();

  const second = device.tab();
  const files = filesOf(second, disc);
  files.start();
  await until(() => isBehind(files) === true);
  second.timers.advance(writeInterval);
  await until(() => isBehind(files) === false);
  expect(textIn(disc.files.get(token))).toBe('before the exit');
});

test('an exit after the writing and before its note is no conflict', async () => {
  const device = machine();
  const first = device.tab();
  const { session, disc, files } = await linked(first);
  session.apply(typed('written, not noted'));
  const crashing = vi.spyOn(disc.documents, 'writeBack').mockImplementationOnce(async ({ bytes }) => {
    disc.files.set(token, bytes);
    first.crash();
    return fail({ kind: 'timeout', subject: '' });
  });
  await files.write('doc');
  expect(crashing).toHaveBeenCalledOnce();

  const second = device.tab();
  const later = filesOf(second, disc);
  const again = await reopened(second, 'doc');
  later.start();
  later.attach(again);
  again.apply(typed('and more'));
  expect(await later.write('doc')).toEqual(succeed(undefined));
  expect(textIn(disc.files.get(token))).toBe('and more');
});

test('one file belongs to one document; an erased or unlinked document writes nothing', async () => {
  const tab = machine().tab();
  const { disc, files, first } = await linked(tab);
  await tab.library.add(retrospective('other'), []);
  await files.link('other', { file: token, name, hash: hashOf(first) }, 0);
  expect(files.state('doc')).toBeNull();
  expect(await files.documentOf(token)).toBe('other');
  await tab.library.remove('other');
  await tab.library.erase('other');
  await until(() => files.state('other') === null);
  expect(disc.held).toEqual([]);
  expect(await files.writeAll()).toEqual({ unwritten: null });
  expect(disc.orders).toEqual([]);
});
