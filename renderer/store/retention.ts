/** Which of the snapshots that nobody asked for can go. */
import { type Instant, toMilliseconds } from '../../shared/kit/instant';
import type { SnapshotKind } from './library';

export interface Retained {
  readonly key: number;
  readonly at: Instant;
  readonly kind: SnapshotKind;
  /** A name a person gave keeps any of them. */
  readonly name: string;
}

/** All of these newest ones stay. */
export const newest = 24;
/** Then the last one of each day, for so many days. */
export const daily = 30;

const day = 24 * 60 * 60 * 1000;

const isFleeting = ({ kind, name }: Retained): boolean =>
  name === '' && (kind === 'automatic' || kind === 'export');

/** Keys of those that go. A snapshot that was asked for, or that something else took the place of, always stays. */
export function expired(snapshots: readonly Retained[], now: Instant): readonly number[] {
  const older = snapshots
    .filter(isFleeting)
    .sort((one, other) => other.key - one.key)
    .slice(newest);
  const limit = toMilliseconds(now) - daily * day;
  const days = new Set<string>();
  return older.flatMap(({ key, at }) => {
    const date = at.slice(0, 10);
    if (toMilliseconds(at) < limit || days.has(date)) return [key];
    days.add(date);
    return [];
  });
}
