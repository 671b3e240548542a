// @vitest-environment happy-dom
/** The same promises about second copies, asked of all three hosts; each is also asked of one that breaks it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerChannels } from '../../electron/main/channels';
import { assembleShell } from '../../electron/main/shell';
import { desktopHost } from '../../renderer/hosts/desktop';
import { folderBackups } from '../../renderer/hosts/folder-backups';
import { type MemoryBackups, memoryBackups } from '../../renderer/hosts/memory-backups';
import type { BackupAddress, BackupPlace, Backups } from '../../shared/host/backups';
import type { Bridge } from '../../shared/host/channels';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { electron, FakeWindow, world } from '../kit/fake-electron';
import { fakeFolder } from '../kit/fake-folder';

vi.mock('electron', async () => (await import('../kit/fake-electron')).electron);

/** Backups together with the user and the machine around them. */
interface Stage {
  readonly backups: Backups;
  /** The user picks a folder next, or dismisses the dialog. */
  picks(agrees: boolean): void;
  /** The same machine after the app was started again. */
  restart(): Backups;
}

const memoryStage = (wrap: (backups: MemoryBackups) => Backups = (same) => same): Stage => {
  let agrees = true;
  const backups = wrap(memoryBackups(() => agrees));
  return {
    backups,
    picks: (agree) => {
      agrees = agree;
    },
    restart: () => backups,
  };
};

const browserStage = (): Stage => {
  const [root, outside] = [fakeFolder('root'), fakeFolder('Outside')];
  let agrees = true;
  let kept: typeof outside | null = null;
  vi.stubGlobal('showDirectoryPicker', async () => {
    if (!agrees) throw new DOMException('', 'AbortError');
    return outside;
  });
  const handle = {
    get: async () => kept,
    set: async (folder: typeof outside) => {
      kept = folder;
    },
  };
  const build = () => folderBackups(async () => root, handle);
  return {
    backups: build(),
    picks: (agree) => {
      agrees = agree;
    },
    restart: build,
  };
};

const desktopStage = async (): Promise<Stage> => {
  const [data, outside] = ['data', 'outside'].map((name) =>
    mkdtempSync(join(tmpdir(), `afterword-backups-${name}-`)),
  ) as [string, string];
  vi.spyOn(electron.app, 'getPath').mockReturnValue(data);
  vi.resetModules();
  await import('../../electron/preload/index');
  FakeWindow.all = [];
  new FakeWindow();
  const build = () => {
    answerChannels(electron.ipcMain as never, assembleShell(() => undefined).answers);
    const { backups } = desktopHost(world.afterword as Bridge, ['en']);
    if (!backups) throw new Error('the desktop has backups');
    return backups;
  };
  const picks = (agree: boolean) =>
    electron.dialog.showOpenDialog.mockResolvedValue({
      canceled: !agree,
      filePaths: agree ? [outside] : [],
    });
  picks(true);
  return { backups: build(), picks, restart: build };
};

const stages: Readonly<Record<string, () => Stage | Promise<Stage>>> = {
  memory: () => memoryStage(),
  browser: browserStage,
  desktop: desktopStage,
};

const name = '复盘~launch~r1~5.afterword';
const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
const own: BackupAddress = { place: 'own', name };
const missing = (subject: string) => fail({ kind: 'missing', subject });

const namesIn = async (backups: Backups, place: BackupPlace): Promise<readonly string[]> => {
  const files = await backups.list(place);
  return files.ok ? files.value.map((file) => file.name).sort() : [files.problem.kind];
};
const read = async (backups: Backups, address: BackupAddress): Promise<readonly number[]> => {
  const outcome = await backups.read(address);
  return outcome.ok ? [...outcome.value] : [];
};
const done = { ok: true };

interface Promised {
  readonly what: string;
  readonly holds: (stage: Stage) => Promise<void>;
  /** Breaks exactly this. */
  readonly broken: (backups: MemoryBackups) => Partial<Backups>;
}

const promises: readonly Promised[] = [
  {
    what: 'there is nothing at first, and what is not there is missing by its name',
    holds: async ({ backups }) => {
      expect(await backups.list('own')).toEqual(succeed([]));
      expect(await backups.read(own)).toEqual(missing(name));
    },
    broken: () => ({ read: async () => succeed(new Uint8Array()) }),
  },
  {
    what: 'what was written reads back to the byte, is listed once with its moment, and is nobody else’s',
    holds: async ({ backups }) => {
      const given = bytes.slice();
      expect(await backups.write({ ...own, bytes: given })).toMatchObject(done);
      given.fill(0);
      expect(await read(backups, own)).toEqual([...bytes]);
      const files = await backups.list('own');
      expect(files).toMatchObject({ ok: true, value: [{ name }] });
      if (files.ok) expect(Date.parse(files.value[0]?.at ?? '')).not.toBeNaN();
    },
    broken: ({ places }) => ({
      write: async (order) => {
        places.own?.set(order.name, { name: order.name, at: '2026-01-01T00:00:00Z', bytes: order.bytes });
        return succeed(undefined);
      },
    }),
  },
  {
    what: 'a file that is written again has the new bytes only',
    holds: async ({ backups }) => {
      await backups.write({ ...own, bytes });
      await backups.write({ ...own, bytes: bytes.subarray(0, 9) });
      expect(await read(backups, own)).toEqual([...bytes.subarray(0, 9)]);
      expect(await namesIn(backups, 'own')).toEqual([name]);
    },
    broken: ({ places, write }) => ({
      write: async (order) => (places.own?.has(order.name) ? succeed(undefined) : write(order)),
    }),
  },
  {
    what: 'a removed file is gone, the others stay, and removing what is not there is no problem',
    holds: async ({ backups }) => {
      await backups.write({ ...own, bytes });
      await backups.write({ place: 'own', name: 'index.json', bytes });
      expect(await backups.remove(own)).toMatchObject(done);
      expect(await backups.remove(own)).toMatchObject(done);
      expect(await namesIn(backups, 'own')).toEqual(['index.json']);
    },
    broken: ({ places }) => ({
      remove: async () => {
        places.own?.clear();
        return succeed(undefined);
      },
    }),
  },
  {
    what: 'without a picked folder there is none, and nothing is written there',
    holds: async ({ backups }) => {
      expect(await backups.picked()).toEqual(succeed(null));
      expect(await backups.list('picked')).toMatchObject({ problem: { kind: 'missing' } });
      expect(await backups.write({ place: 'picked', name, bytes })).toMatchObject({
        problem: { kind: 'missing' },
      });
    },
    broken: ({ write }) => ({ write: (order) => write({ ...order, place: 'own' }) }),
  },
  {
    what: 'a dismissed dialog picks nothing',
    holds: async ({ backups, picks }) => {
      picks(false);
      expect(await backups.pick({ again: false })).toEqual(fail({ kind: 'cancelled' }));
      expect(await backups.picked()).toEqual(succeed(null));
    },
    broken: () => ({ pick: async () => succeed({ name: 'x', asks: false }) }),
  },
  {
    what: 'a picked folder is apart from the own place, known by its bare name, and kept when it is asked for again',
    holds: async ({ backups, picks }) => {
      const picked = await backups.pick({ again: false });
      const folder = picked.ok ? picked.value : { name: '', asks: true };
      expect(folder.asks).toBe(false);
      expect(folder.name).toBe(basename(folder.name));
      expect(folder.name).not.toBe('');
      expect(await backups.write({ place: 'picked', name, bytes })).toMatchObject(done);
      expect(await namesIn(backups, 'own')).toEqual([]);
      picks(false);
      expect(await backups.pick({ again: true })).toMatchObject({ value: folder });
      expect(await read(backups, { place: 'picked', name })).toEqual([...bytes]);
    },
    broken: ({ read: readOne, list }) => ({
      list: () => list('picked'),
      read: (address) => readOne(address),
    }),
  },
  {
    what: 'copies and the picked folder outlive the app',
    holds: async (stage) => {
      await stage.backups.pick({ again: false });
      await stage.backups.write({ ...own, bytes });
      await stage.backups.write({ place: 'picked', name, bytes });
      const later = stage.restart();
      expect(await later.picked()).toMatchObject({ ok: true, value: { asks: false } });
      expect(await read(later, own)).toEqual([...bytes]);
      expect(await read(later, { place: 'picked', name })).toEqual([...bytes]);
    },
    broken: () => ({ picked: async (): Promise<Outcome<null>> => succeed(null) }),
  },
];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(Object.entries(stages))('backups: %s', (_name, build) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await build();
  });

  it.each(promises)('$what', ({ holds }) => holds(stage));
});

describe('backups that break their word (positive control)', () => {
  it.each(promises)('are noticed where $what', async ({ holds, broken }) => {
    const stage = memoryStage((backups) => ({ ...backups, ...broken({ ...backups }) }));
    await expect(holds(stage)).rejects.toThrow();
  });
});
