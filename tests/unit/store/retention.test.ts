/** Which versions stay. */
import { expect, test } from 'vitest';
import type { SnapshotKind } from '../../../renderer/store/library';
import { expired } from '../../../renderer/store/retention';

const hour = 60 * 60 * 1000;
const now = Date.UTC(2026, 2, 31, 12);

/** One an hour, the newest an hour ago; keys grow with time. */
const hourly = (count: number, kind: SnapshotKind = 'automatic', name = '') =>
  Array.from({ length: count }, (_, index) => ({
    key: count - index,
    at: new Date(now - (index + 1) * hour).toISOString(),
    kind,
    name,
  }));

const kept = (snapshots: ReturnType<typeof hourly>) => {
  const gone = new Set(expired(snapshots, new Date(now).toISOString()));
  return snapshots.filter(({ key }) => !gone.has(key));
};

test('the last 24 that nobody asked for stay, then the last of each day for 30 days', () => {
  expect(kept(hourly(24))).toHaveLength(24);
  const many = kept(hourly(60 * 24));
  expect(many.slice(0, 24)).toEqual(hourly(60 * 24).slice(0, 24));
  const days = many.slice(24).map(({ at }) => at.slice(0, 10));
  expect(new Set(days).size).toBe(days.length);
  expect(days.length).toBe(30);
  expect(days.at(-1)).toBe('2026-03-01');
});

test('one that was asked for, was named, or was kept because something took its place never goes', () => {
  for (const kind of ['named', 'restore', 'merge', 'replaced', 'loss', 'recovery'] as const)
    expect(kept(hourly(2000, kind))).toHaveLength(2000);
  expect(kept(hourly(2000, 'automatic', 'Before the review'))).toHaveLength(2000);
});
