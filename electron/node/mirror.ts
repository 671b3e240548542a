/** Second copies on the desktop: one folder of the app's own, and one the user picked, whose path stays on this side. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type {
  BackupAddress,
  BackupFile,
  BackupOrder,
  BackupPlace,
  PickedFolder,
} from '../../shared/host/backups';
import { toInstant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { problemOf, writeFileAtomically } from './atomic-file';

export interface MirrorPlace {
  /** Made when it is not there. */
  readonly own: string;
  /** File that remembers the picked folder. */
  readonly memory: string;
}

export interface Mirror {
  list(place: BackupPlace): Promise<Outcome<readonly BackupFile[]>>;
  read(address: BackupAddress): Promise<Outcome<Uint8Array>>;
  write(order: BackupOrder): Promise<Outcome<void>>;
  remove(address: BackupAddress): Promise<Outcome<void>>;
  picked(): Promise<Outcome<PickedFolder | null>>;
  /** From now on `picked` is this folder. */
  keep(path: string): Promise<Outcome<PickedFolder>>;
}

const guarded = <T>(subject: string, run: () => Promise<T>): Promise<Outcome<T>> =>
  run().then(succeed, (cause: unknown) => fail(problemOf(cause, subject)));

export function openMirror({ own, memory }: MirrorPlace): Mirror {
  const pickedPath = (): Promise<string | null> =>
    readFile(memory, 'utf8').then(
      (text) => text.trim() || null,
      () => null,
    );
  const pathOf = async (place: BackupPlace): Promise<string | null> => {
    if (place === 'picked') return pickedPath();
    await mkdir(own, { recursive: true });
    return own;
  };
  const within = async <T>(
    place: BackupPlace,
    name: string,
    run: (folder: string) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    try {
      const folder = await pathOf(place);
      return folder === null ? fail({ kind: 'missing', subject: place }) : await run(folder);
    } catch (cause) {
      return fail(problemOf(cause, name));
    }
  };
  return {
    list: (place) => within(place, place, async (folder) => succeed(await filesIn(folder))),
    read: ({ place, name }) =>
      within(place, name, (folder) =>
        guarded(name, async () => new Uint8Array(await readFile(join(folder, name)))),
      ),
    write: ({ place, name, bytes }) =>
      within(place, name, (folder) => writeFileAtomically(join(folder, name), bytes, { overwrite: true })),
    remove: ({ place, name }) =>
      within(place, name, (folder) => guarded(name, () => rm(join(folder, name), { force: true }))),
    picked: async () => {
      const path = await pickedPath();
      return succeed(path === null ? null : { name: basename(path), asks: false });
    },
    keep: async (path) => {
      const bytes = new TextEncoder().encode(path);
      const kept = await writeFileAtomically(memory, bytes, { overwrite: true });
      return kept.ok ? succeed({ name: basename(path), asks: false }) : kept;
    },
  };
}

/** Files only, and none of the hidden ones a write has not finished. */
async function filesIn(folder: string): Promise<readonly BackupFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async ({ name }) => ({ name, at: toInstant((await stat(join(folder, name))).mtimeMs) })),
  );
}
