/** Reviews of pasted texts that are not finished: names and secrets are in them, so they stay in tables of this machine. */
import type { Id } from '../../shared/kit/ids';
import { type Instant, toMilliseconds } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Database } from './database';
import type { News } from './news';
import { done, guard } from './problem';

/** An unfinished review without its text. */
export interface KeptReview {
  readonly key: Id;
  /** The document its events go into; null for a new one. */
  readonly document: Id | null;
  /** When it began. */
  readonly at: Instant;
  readonly lines: number;
}

export interface FoundReview {
  readonly review: KeptReview;
  /** The text, compressed with zlib. */
  readonly bytes: Uint8Array;
  /** What was decided last, as it was given; null before the first decision. */
  readonly decided: string | null;
}

export interface KeptReviews {
  begin(review: KeptReview, bytes: Uint8Array): Promise<Outcome<void>>;
  /** Takes the place of what was decided before; a review that was dropped stays dropped. */
  decide(key: Id, decided: string): Promise<Outcome<void>>;
  /** `missing` once it was dropped. */
  find(key: Id): Promise<Outcome<FoundReview>>;
  /** The latest first. */
  list(): Promise<Outcome<readonly KeptReview[]>>;
  drop(key: Id): Promise<Outcome<void>>;
}

export const openKeptReviews = (database: Database, news: News): KeptReviews => ({
  begin: (review, bytes) =>
    guard(review.key, async () => {
      await database.reviews.put({ ...review, bytes });
      news.publish({ kind: 'listed' });
      return done;
    }),
  decide: (key, decided) =>
    guard(key, async () => {
      await database.transaction('rw', [database.reviews, database.decisions], async () => {
        const isThere = (await database.reviews.where('key').equals(key).count()) > 0;
        if (isThere) await database.decisions.put({ key, decided });
      });
      return done;
    }),
  find: (key) =>
    guard(key, async () => {
      const [row, decisions] = await Promise.all([database.reviews.get(key), database.decisions.get(key)]);
      if (!row) return fail({ kind: 'missing', subject: '' });
      const { bytes, ...review } = row;
      return succeed({ review, bytes, decided: decisions?.decided ?? null });
    }),
  list: () =>
    guard('', async () => {
      const rows = await database.reviews.toArray();
      return succeed(rows.map(withoutText).sort((one, other) => (one.at < other.at ? 1 : -1)));
    }),
  drop: (key) =>
    guard(key, async () => {
      await dropReviews(database, [key]);
      news.publish({ kind: 'listed' });
      return done;
    }),
});

const withoutText = ({ key, document, at, lines }: KeptReview): KeptReview => ({ key, document, at, lines });

const dropReviews = (database: Database, keys: readonly Id[]): PromiseLike<void> =>
  database.transaction('rw', [database.reviews, database.decisions], async () => {
    await database.reviews.bulkDelete([...keys]);
    await database.decisions.bulkDelete([...keys]);
  });

/** Those that were begun for a document go with it. */
export async function dropReviewsOf(database: Database, document: Id): Promise<void> {
  const keys = await database.reviews.where('document').equals(document).primaryKeys();
  await dropReviews(database, keys);
}

/** Those that were begun before. */
export const dropReviewsBefore = (database: Database, limit: number): Promise<Outcome<void>> =>
  guard('', async () => {
    const rows = await database.reviews.toArray();
    const old = rows.filter(({ at }) => toMilliseconds(at) <= limit);
    await dropReviews(
      database,
      old.map(({ key }) => key),
    );
    return done;
  });
