/** The store's side of backups: what there is to copy, whether something is missing, how a copy comes back. */
import type { Asset } from '../../shared/archive/archive';
import type { Copy } from '../../shared/archive/backup-index';
import type { BackupPlace } from '../../shared/host/backups';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { type Inspection, inspect, type Lost } from './inspect';
import type { SessionPlace } from './open-document';
import { done, guard } from './problem';
import { type Revival, type Revived, revive } from './revive';
import { assetsOf } from './stored-assets';

/** A document as backups see it, those in the trash too. */
export interface Keepable {
  readonly id: Id;
  readonly title: string;
  readonly revision: number;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
}

/** What one copy is made from; the text is not read yet. */
export interface Source extends Pick<Keepable, 'title' | 'revision' | 'updatedAt'> {
  readonly json: string;
  readonly assets: readonly Asset[];
}

export interface Keeping {
  everything(): Promise<Outcome<readonly Keepable[]>>;
  source(id: Id): Promise<Outcome<Source>>;
  /** Looks whether everything is there that was, given the latest copies outside the database. */
  inspect(copies: readonly Copy[] | Promise<readonly Copy[]>): Promise<Outcome<Inspection>>;
  revive(revival: Revival): Promise<Outcome<Revived>>;
  /** Goes on without them; their copies stay where they are. */
  setAside(lost: readonly Lost[]): Promise<Outcome<void>>;
  /** Documents that were erased on purpose, whose copies in that place are still to go. */
  erased(place: BackupPlace): readonly Id[];
  removed(place: BackupPlace, ids: readonly Id[]): void;
  /** Begins with an empty database in the place of one that cannot be opened. */
  reset(): Promise<Outcome<void>>;
}

export function openKeeping(place: SessionPlace): Keeping {
  const { database, canary } = place;
  return {
    everything: () =>
      guard('', async () => {
        const rows = await database.listed.toArray();
        return succeed(
          rows.map(({ id, title, revision, updatedAt, trashed, deletedAt }) => ({
            id,
            title,
            revision,
            updatedAt,
            deletedAt: trashed ? (deletedAt ?? updatedAt) : null,
          })),
        );
      }),
    source: (id) =>
      guard(id, () =>
        database.transaction(
          'r',
          [database.bodies, database.listed, database.references, database.assets],
          async (): Promise<Outcome<Source>> => {
            const [body, row] = [await database.bodies.get(id), await database.listed.get(id)];
            if (!body) return fail({ kind: 'missing', subject: id });
            const assets = await assetsOf(database, id);
            if (!assets.ok) return assets;
            const { json, revision, updatedAt } = body;
            return succeed({ json, revision, updatedAt, title: row?.title ?? '', assets: assets.value });
          },
        ),
      ),
    inspect: async (copies) => {
      const inspected = await inspect(database, canary, copies);
      if (inspected.ok) return inspected;
      await reopen(place);
      return inspect(database, canary, copies);
    },
    revive: (revival) => revive(place, revival),
    setAside: (lost) => setAside(place, lost),
    erased: (where) => canary.erased(where),
    removed: (where, ids) => canary.removed(where, ids),
    reset: () =>
      guard('', async () => {
        await database.delete();
        await database.open();
        return done;
      }),
  };
}

/** The browser that was here before may still be letting go of the files. */
const reopenAfter = 500;

async function reopen({ database, timers }: SessionPlace): Promise<void> {
  await new Promise<void>((resolve) => void timers.setTimeout(resolve, reopenAfter));
  database.close({ disableAutoOpen: false });
}

/** An older state that is accepted gets a revision of its own, above that of the copies it does not follow. */
const setAside = ({ database, canary }: SessionPlace, lost: readonly Lost[]): Promise<Outcome<void>> =>
  guard('', async () => {
    await database.transaction('rw', [database.listed, database.bodies], async () => {
      for (const { id, kind, copy } of lost) {
        if (kind === 'empty') await database.listed.delete(id);
        if (kind !== 'older') continue;
        const revision = Math.max(canary.known().get(id) ?? 0, copy?.revision ?? 0) + 1;
        await database.listed.update(id, { revision });
        await database.bodies.update(id, { revision });
      }
    });
    canary.setAside(lost.map(({ id }) => id));
    return done;
  });
