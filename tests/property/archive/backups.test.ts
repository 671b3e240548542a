/** Names and generations of backups hold for any titles, ids and orders of files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Copy, copiesIn, mergeIndex } from '../../../shared/archive/backup-index';
import { backupName, readBackupName } from '../../../shared/archive/backup-name';
import { needless, toWrite } from '../../../shared/archive/backup-plan';
import type { BackupFile } from '../../../shared/host/backups';

const count = fc.nat({ max: 100_000 });
const name = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
  title: fc.string({ unit: 'grapheme', maxLength: 90 }),
  revision: count,
  length: count,
});

const encodedLength = (id: string): number =>
  [...Array(id.length).keys()].reduce((sum, at) => sum + (/[A-Za-z0-9-]/.test(id[at] ?? '') ? 1 : 5), 0);

test('a name reads back to what it says, and every file system takes it', () => {
  fc.assert(
    fc.property(name, (given) => {
      const made = backupName(given);
      expect(made === null).toBe(encodedLength(given.id) > 120);
      if (made === null) return;
      expect(made).not.toMatch(/[\p{Cc}/\\:*?"<>|]/u);
      expect(made.startsWith('.')).toBe(false);
      expect(made.length).toBeLessThanOrEqual(200);
      expect(readBackupName(made)).toMatchObject({
        id: given.id,
        revision: given.revision,
        length: given.length,
      });
    }),
    { seed: 1 },
  );
});

test.each([
  'index.json',
  'a~b.afterword',
  'a~b~r1~2.zip',
  '../a~b~r1~2.afterword~',
  'a~b/c~r1~2.afterword',
  'a~__~r1~2.afterword',
])('%s is none of ours', (foreign) => expect(readBackupName(foreign)).toBeNull());

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);

/** Copies of one document in the order they were written. */
const generations = fc.array(fc.record({ day, length: count }), { minLength: 1, maxLength: 12 }).map((all) =>
  [...all]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day: at, length }, index): BackupFile => {
      const file = backupName({ id: 'a', title: 'A', revision: index + 1, length });
      return { name: file ?? '', at: `${at}T00:00:${String(index).padStart(2, '0')}Z` };
    }),
);

const lengthOf = ({ name: file }: BackupFile): number => readBackupName(file)?.length ?? 0;

test('the fullest copy stays while the current one has less than half of its text', () => {
  fc.assert(
    fc.property(generations, (files) => {
      const current = files.at(-1);
      if (!current) return;
      const gone = new Set(needless(current.name, files));
      const left = files.filter((file) => !gone.has(file.name));
      const fullest = Math.max(...files.map(lengthOf));
      expect(left).toContainEqual(current);
      if (lengthOf(current) * 2 < fullest) expect(Math.max(...left.map(lengthOf))).toBe(fullest);
      expect(left.length).toBeLessThanOrEqual(5);
    }),
    { seed: 1 },
  );
});

test('of a day only the last copy is kept, and copies of other documents are left alone', () => {
  const other = { name: 'B~b~r1~5.afterword', at: '2020-01-01T00:00:00Z' };
  const files = [7, 8].map((revision) => ({
    name: `A~a~r${revision}~9.afterword`,
    at: `2026-01-01T00:00:0${revision}Z`,
  }));
  expect(needless('A~a~r9~9.afterword', [other, ...files])).toEqual(['A~a~r7~9.afterword']);
});

const copy = (id: string, revision: number): Copy => ({
  ...{ id, title: id, revision, length: 10, updatedAt: '2026-01-01T00:00:00Z', deletedAt: null },
  file: `${id}~${id}~r${revision}~10.afterword`,
});

const fileOf = ({ file }: Copy): BackupFile => ({ name: file, at: '2026-01-01T00:00:00Z' });

test('an empty library changes nothing in a full backup', () => {
  const full = [copy('a', 3), copy('b', 7)];
  expect(toWrite([], full.map(fileOf))).toEqual([]);
  expect(mergeIndex(full, [], [])).toEqual(full);
});

test('only what changed is written, and only what was erased leaves the index', () => {
  const full = [copy('a', 3), copy('b', 7)];
  const documents = [
    { id: 'a', revision: 3 },
    { id: 'b', revision: 8 },
    { id: 'c', revision: 1 },
  ];
  expect(toWrite(documents, full.map(fileOf))).toEqual(['b', 'c']);
  expect(mergeIndex(full, [copy('b', 8)], ['a'])).toEqual([copy('b', 8)]);
});

test('without its index a folder still tells the latest of each document', () => {
  const files = [copy('a', 3), copy('a', 12), copy('b', 7)].map(fileOf);
  expect(copiesIn([], files).map(({ id, revision }) => [id, revision])).toEqual([
    ['a', 12],
    ['b', 7],
  ]);
});

test('an index that names a file that is gone is not believed', () => {
  const files = [copy('a', 3)].map(fileOf);
  expect(copiesIn([copy('a', 12), copy('z', 1)], files).map(({ id, revision }) => [id, revision])).toEqual([
    ['a', 3],
  ]);
});
