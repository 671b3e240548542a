/** Images of the documents in the database: stored once by hash, with a reference from each document that shows them. */
import type { Asset } from '../../shared/archive/archive';
import type { Id } from '../../shared/kit/ids';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Database } from './database';
import { done, guard } from './problem';

/**
 * References of earlier values stay: snapshots still need their images. A hash that is known keeps its bytes: no archive
 * can put others in the place of an image another document shows.
 */
export async function writeAssets(database: Database, document: Id, assets: readonly Asset[]): Promise<void> {
  const known = await database.assets.bulkGet(assets.map(({ hash }) => hash));
  await database.assets.bulkPut(assets.filter((_, index) => known[index] === undefined));
  await database.references.bulkPut(assets.map(({ hash }) => ({ document, hash })));
}

export const assetsOf = (database: Database, id: Id): Promise<Outcome<readonly Asset[]>> =>
  guard(id, async () => {
    const references = await database.references.where('document').equals(id).toArray();
    const found = await database.assets.bulkGet(references.map(({ hash }) => hash));
    return succeed(found.filter((asset) => asset !== undefined));
  });

export const assetOf = (database: Database, hash: string): Promise<Outcome<Asset>> =>
  guard(hash, async () => {
    const asset = await database.assets.get(hash);
    return asset ? succeed(asset) : fail({ kind: 'missing', subject: hash });
  });

export const putAsset = (database: Database, document: Id, asset: Asset): Promise<Outcome<void>> =>
  guard('', () =>
    database.transaction('rw', [database.assets, database.references], async () => {
      await writeAssets(database, document, [asset]);
      return done;
    }),
  );
