/** Puts a copy from a backup back. What is in the library and newer stays: then both are kept. */
import type { Archive } from '../../shared/archive/archive';
import type { Instant } from '../../shared/kit/instant';
import type { Outcome } from '../../shared/kit/outcome';
import { fail, succeed } from '../../shared/kit/outcome';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { BodyRow } from './database';
import { readBody } from './load';
import type { SessionPlace } from './open-document';
import { takeHold } from './ownership';
import { guard } from './problem';
import { bodyRow, listedRow } from './row';
import { addSnapshot } from './snapshots';
import { writeAssets } from './stored-assets';
import { dropAhead, readAhead } from './write-ahead';

export interface Revival extends Archive {
  /** Revision of the copy; 0 when its file does not say. */
  readonly revision: number;
  readonly updatedAt: Instant;
  /** It lay in the trash and goes back there. */
  readonly deletedAt: Instant | null;
}

/** `same`: nothing was to be done. `beside`: the library has a newer one, the copy came in under an id of its own. */
export type Revived = 'restored' | 'same' | 'beside';

/** Nobody can write it meanwhile: `locked` while it is open somewhere. */
export async function revive(place: SessionPlace, given: Revival): Promise<Outcome<Revived>> {
  const checked = readRetrospective(given.retrospective);
  if (!checked.ok) return checked;
  const revival = { ...given, retrospective: checked.value };
  const { id, title } = checked.value;
  const hold = await takeHold(place.locks, id, { ifAvailable: true }, () => undefined);
  if (!hold) return fail({ kind: 'locked', subject: title });
  const ahead = readAhead(place.storage, id).last;
  const outcome = await guard(title, () =>
    place.database.transaction('rw', place.database.tables, () => write(place, revival, ahead)),
  );
  await hold.release();
  if (!outcome.ok) return outcome;
  if (outcome.value === 'restored') dropAhead(place.storage, id, ahead);
  place.news.publish({ kind: 'listed' });
  return outcome;
}

async function write(place: SessionPlace, revival: Revival, ahead: number): Promise<Outcome<Revived>> {
  const { database, makeId } = place;
  const { id } = revival.retrospective;
  const [body, row] = await Promise.all([database.bodies.get(id), database.listed.get(id)]);
  const found = body && row ? compare(body, revival) : 'broken';
  if (found === 'same') return succeed('same');
  const target = found === 'newer' ? makeId() : id;
  const inPlace = target === id ? body : undefined;
  if (inPlace) await keepAside(place, inPlace);
  const stamp = {
    revision: Math.max(revival.revision, (inPlace?.revision ?? 0) + 1),
    writer: makeId(),
    through: target === id ? Math.max(inPlace?.through ?? 0, ahead) : 0,
  };
  const value = { ...revival.retrospective, id: target };
  const { updatedAt, deletedAt } = revival;
  await database.bodies.put(bodyRow(value, stamp, updatedAt));
  await database.listed.put({
    ...listedRow(value, stamp, updatedAt),
    trashed: deletedAt === null ? 0 : 1,
    deletedAt,
  });
  await writeAssets(database, target, revival.assets);
  place.canary.note(target, stamp.revision);
  return succeed(target === id ? 'restored' : 'beside');
}

type Found = 'same' | 'newer' | 'older' | 'broken';

/** A document of a newer format counts as newer: it is only for this version that it cannot be read. */
function compare(body: BodyRow, { retrospective, revision }: Revival): Found {
  const stored = readBody(body);
  if (!stored.ok) return stored.problem.kind === 'newer-format' ? 'newer' : 'broken';
  if (JSON.stringify(stored.value) === JSON.stringify(retrospective)) return 'same';
  return body.revision < revision ? 'older' : 'newer';
}

/** What stood in the place of the copy is kept as it is, readable or not. */
const keepAside = (place: SessionPlace, { id: document, revision, json }: BodyRow): Promise<unknown> =>
  addSnapshot(place.database, { document, revision, at: place.now(), kind: 'replaced', json });
