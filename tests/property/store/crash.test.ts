/** Whatever is typed and whenever the process dies: acknowledged and written ahead together are everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../../renderer/store/replay';
import { openJournal, readAhead } from '../../../renderer/store/write-ahead';
import type { Block } from '../../../shared/prose/prose';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import { pageIds } from '../../../shared/retrospective/step-id';
import { machine, opened, reopened, retrospective, ticks } from '../../unit/store/setting';

const seed = 20260101;

const block: fc.Arbitrary<Block> = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

/** Positions outside the text too: an editor that is wrong once must not cost what came before. */
const splice: fc.Arbitrary<Edit> = fc.record({
  type: fc.constant('splice-prose' as const),
  page: fc.constantFrom(...pageIds.slice(0, 2)),
  start: fc.integer({ min: -1, max: 4 }),
  remove: fc.integer({ min: 0, max: 2 }),
  insert: fc.array(block, { maxLength: 2 }),
});

/** Typing in one paragraph: what the write-ahead folds into one entry. */
const typing: fc.Arbitrary<Edit> = fc.record({
  type: fc.constant('splice-prose' as const),
  page: fc.constant('goals' as const),
  start: fc.constantFrom(0, 1),
  remove: fc.constantFrom(0, 1, 1, 1),
  insert: block.map((only) => [only]),
});

const item = fc.record({ id: fc.constantFrom('1', '2', '3'), text: fc.string(), signal: fc.string() });

const small: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: typing, weight: 4 },
  { arbitrary: splice, weight: 2 },
  item.map((put): Edit => ({ type: 'put-item', collection: 'assumptions', item: put })),
  fc.constantFrom('1', '2').map((id): Edit => ({ type: 'remove-item', collection: 'assumptions', id })),
  fc.string().map((title): Edit => ({ type: 'set-details', details: { title } })),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: small, weight: 8 },
  fc.array(small, { maxLength: 3 }).map((edits): Edit => ({ type: 'batch', edits })),
);

interface Move {
  readonly edit: Edit;
  /** Turns the database gets before the next move. */
  readonly turns: number;
  readonly milliseconds: number;
  readonly crash: boolean;
}

const move: fc.Arbitrary<Move> = fc.record({
  edit,
  turns: fc.constantFrom(0, 0, 0, 1, 2, 5, 12),
  milliseconds: fc.constantFrom(0, 0, 60, 250),
  crash: fc.constantFrom(false, false, false, false, true),
});

test('no edit is lost by a crash at any point, over several crashes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 25 }), async (moves) => {
      const device = machine();
      let tab = device.tab();
      let session = await opened(tab, 'a');
      let expected = session.current();
      for (const { edit, turns, milliseconds, crash } of moves) {
        session.apply(edit);
        expected = applyEdit(expected, edit);
        tab.timers.advance(milliseconds);
        await ticks(turns);
        if (!crash) continue;
        tab.crash();
        tab = device.tab();
        session = await reopened(tab, 'a');
        expect(session.current()).toEqual(expected);
      }
      tab.crash();
      const read = await device.tab().library.read('a');
      expect(read.ok && read.value.retrospective).toEqual(expected);
    }),
    { seed, numRuns: 100 },
  );
});

test('closing instead of crashing leaves everything in the store and nothing written ahead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const device = machine();
      const session = await opened(device.tab(), 'a');
      for (const each of edits) session.apply(each);
      await session.close();
      const ahead = [...device.storage.keys()].filter((key) => key.startsWith('afterword:ahead:'));
      expect(ahead).toEqual([]);
      const back = await reopened(device.tab(), 'a');
      expect(back.current()).toEqual(edits.reduce(applyEdit, retrospective('a')));
      expect(back.recoveredFrom).toBeNull();
    }),
    { seed, numRuns: 30 },
  );
});

test('replaying what the journal folded gives the same as applying every edit', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const items = new Map<string, string>();
      const storage = {
        get length() {
          return items.size;
        },
        key: (index: number) => [...items.keys()][index] ?? null,
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
        removeItem: (key: string) => void items.delete(key),
      };
      const journal = openJournal(storage, 'a', 0);
      let value = retrospective('a');
      for (const each of edits) {
        expect(journal.write(each, value, 1)).toBe(true);
        value = applyEdit(value, each);
      }
      const found = readAhead(storage, 'a');
      expect(replay(retrospective('a'), found.entries)).toMatchObject({ value, skipped: 0 });
    }),
    { seed, numRuns: 300 },
  );
});

test('whatever stands in localStorage, opening answers with the stored text', async () => {
  const odd = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"base":1,"edit":${json}}`),
    fc
      .record({
        type: fc.constantFrom('batch', 'splice-prose', 'put-item', 'set-prose', 'move-item'),
        page: fc.string(),
        edits: fc.anything(),
        insert: fc.anything(),
        item: fc.anything(),
        collection: fc.constantFrom('events', '__proto__', 'prose'),
      })
      .map((foreign) => JSON.stringify({ base: 1, edit: foreign }) ?? ''),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(odd, { maxLength: 6 }), async (entries) => {
      const device = machine();
      await device.tab().library.add(retrospective('a', 'kept'), []);
      for (const [index, entry] of entries.entries())
        device.storage.set(`afterword:ahead:a:${index + 1}`, entry);
      const session = await reopened(device.tab(), 'a');
      expect(session.readOnly()).toBeNull();
      expect((await session.flush()).ok).toBe(true);
      expect((await reopened(device.tab(), 'a')).current()).toEqual(session.current());
    }),
    { seed, numRuns: 60 },
  );
});
