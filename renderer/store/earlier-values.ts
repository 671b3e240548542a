/** Which earlier values a save keeps beside the new one: the fullest before most text goes, and one each hour. */
import { type Instant, toMilliseconds } from '../../shared/kit/instant';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { hasShrunk, textLength } from '../../shared/retrospective/text-length';
import type { Loaded } from './load';
import type { Kept, SaveOrder } from './save';

const hour = 60 * 60 * 1000;

export interface EarlierValues {
  /** What a save of this value has to keep. */
  due(value: Retrospective, at: Instant): SaveOrder['snapshots'];
  /** The save with that order was acknowledged under a revision. */
  saved(order: SaveOrder, revision: number): void;
}

export function earlierValues(loaded: Loaded): EarlierValues {
  const { stored: value, revision, savedAt } = loaded;
  let stored: Kept = { value, revision, at: savedAt };
  let fullest = stored;
  /** The stored value an incomplete replay was put on. */
  let replayedOn: Kept | null = loaded.skipped > 0 ? stored : null;
  /** When the last value was kept, as far as anybody knows. */
  let keptAt: Instant = loaded.lastSnapshotAt ?? loaded.stored.createdAt;

  return {
    due(value, at) {
      if (replayedOn) return [{ ...replayedOn, kind: 'recovery' }];
      if (hasShrunk(fullest.value, value)) return [{ ...fullest, kind: 'loss' }];
      if (toMilliseconds(at) - toMilliseconds(keptAt) < hour) return [];
      return [{ ...stored, kind: 'automatic' }];
    },
    saved({ value, at, snapshots }, revision) {
      stored = { value, revision, at };
      replayedOn = null;
      if (snapshots.length > 0) keptAt = at;
      if (snapshots.length > 0 || textLength(value) >= textLength(fullest.value)) fullest = stored;
    },
  };
}
