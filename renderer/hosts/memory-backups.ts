/** Backups without surroundings, for tests: two folders in memory, the second there once it was picked. */
import type { BackupFile, BackupPlace, Backups } from '../../shared/host/backups';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';

interface Written extends BackupFile {
  readonly bytes: Uint8Array;
}

export interface MemoryBackups extends Backups {
  readonly places: Record<BackupPlace, Map<string, Written> | null>;
  /** What the next file is dated. */
  clock: () => string;
}

export function memoryBackups(picks: () => boolean = () => true): MemoryBackups {
  const places: MemoryBackups['places'] = { own: new Map(), picked: null };
  const within = <T>(
    place: BackupPlace,
    run: (files: Map<string, Written>) => Outcome<T>,
  ): Promise<Outcome<T>> => {
    const files = places[place];
    return Promise.resolve(files ? run(files) : fail({ kind: 'missing', subject: place }));
  };
  const self: MemoryBackups = {
    lasting: true,
    canPick: true,
    places,
    clock: () => '2026-01-01T00:00:00Z',
    list: (place) =>
      within(place, (files) => succeed([...files.values()].map(({ name, at }) => ({ name, at })))),
    read: ({ place, name }) =>
      within(place, (files) => {
        const file = files.get(name);
        return file ? succeed(file.bytes) : fail({ kind: 'missing', subject: name });
      }),
    write: ({ place, name, bytes }) =>
      within(place, (files) => {
        files.set(name, { name, at: self.clock(), bytes: bytes.slice() });
        return succeed(undefined);
      }),
    remove: ({ place, name }) =>
      within(place, (files) => {
        files.delete(name);
        return succeed(undefined);
      }),
    picked: async () => succeed(places.picked && { name: 'Backup', asks: false }),
    pick: async ({ again }) => {
      if (!(again && places.picked) && !picks()) return fail({ kind: 'cancelled' });
      places.picked ??= new Map();
      return succeed({ name: 'Backup', asks: false });
    },
  };
  return self;
}
