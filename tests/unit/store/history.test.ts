/** Undo of structured edits: what it takes back, what it leaves to the editors, what stays with the document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../shared/retrospective/edit';
import { emptyFactor } from '../../../shared/retrospective/factors';
import { arbitraryEditOf, isStructured } from '../../kit/arbitrary-edit';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { narrative } from './narrative';
import { keptValues, machine, opened, reopened, retrospective, stored, typed, until } from './setting';

const goal = (statement: string, id = 'g'): Edit => ({
  type: 'put-item',
  collection: 'goals',
  item: { id, statement, measure: '', target: '', source: '' },
});

const title = (text: string): Edit => ({ type: 'set-details', details: { title: text } });

test('Ctrl+Z right after opening changes nothing, in 100 documents', async () => {
  const device = machine();
  const documents = fc.sample(arbitraryRetrospective, { seed: 20261127, numRuns: 100 });
  for (const [index, generated] of documents.entries()) {
    const id = `document-${index}`;
    const tab = device.tab();
    await tab.library.add({ ...generated, id }, []);
    const before = await reopened(tab, id);
    before.apply(goal('made before'));
    await before.close();
    const session = await reopened(tab, id);
    const value = session.current();
    expect([session.undo(), session.redo(), session.canUndo(), session.canRedo()]).toEqual([
      null,
      null,
      false,
      false,
    ]);
    expect(session.current()).toBe(value);
    await session.close();
    expect(await stored(device, id)).toEqual(value);
  }
}, 60_000);

test('undo of any edits gives back the document, redo does them again', async () => {
  const device = machine();
  let documents = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryEditOf, { maxLength: 8 }), async (edits) => {
      const session = await opened(device.tab(), `document-${documents++}`);
      const before = session.current();
      device.pass(2000);
      let made = 0;
      for (const editOf of edits) {
        const edit = editOf(session.current());
        if (isStructured(edit) && session.apply(edit)) made += 1;
        device.pass(2000);
      }
      const after = session.current();
      let undone = 0;
      while (undone < made && session.undo()?.edit) undone += 1;
      expect(undone).toBe(made);
      expect(session.current()).toEqual(before);
      while (session.redo()?.edit) undone -= 1;
      expect(session.current()).toEqual(after);
    }),
    { seed: 20261127, numRuns: 60 },
  );
});

test('typing in an editor is its own to undo, and stays when a structured edit is undone', async () => {
  const session = await opened(machine().tab(), 'a');
  session.apply(goal('a goal'));
  expect(session.apply(typed('typed in the editor'))).toBeNull();
  expect(session.undo()?.entry.change).toMatchObject({ kind: 'added', collection: 'goals', name: 'a goal' });
  expect(session.current().goals).toEqual([]);
  expect(narrative(session.current())).toEqual(['typed in the editor']);
  expect(session.undo()).toBeNull();
  session.redo();
  expect(session.current().goals).toHaveLength(1);
});

test('a burst of typing in one field is undone as one, a choice is not part of it', async () => {
  const session = await opened(machine().tab(), 'a');
  session.apply(goal(''));
  for (const text of ['o', 'or', 'ord', 'orders']) session.apply(goal(text));
  session.apply(title('T'));
  session.apply(title('Ti'));
  session.apply({ type: 'set-details', details: { severity: 'SEV1' } });
  session.apply({ type: 'set-details', details: { severity: 'SEV2' } });
  const seen: unknown[] = [];
  while (session.undo())
    seen.push([session.current().severity, session.current().title, session.current().goals[0]?.statement]);
  expect(seen).toEqual([
    ['SEV1', 'Ti', 'orders'],
    [null, 'Ti', 'orders'],
    [null, 'a', 'orders'],
    [null, 'a', ''],
    [null, 'a', undefined],
  ]);
});

test('a new edit ends redo, and an edit that changes nothing is none', async () => {
  const session = await opened(machine().tab(), 'a');
  session.apply(goal('one'));
  session.undo();
  expect(session.canRedo()).toBe(true);
  expect(session.apply(title('a'))).toBeNull();
  expect(session.canRedo()).toBe(true);
  session.apply(goal('two'));
  expect(session.redo()).toBeNull();
});

test('an edit of many is one entry; prose it wrote makes its editor begin anew, and is not taken from under later words', async () => {
  const session = await opened(machine().tab(), 'a');
  const batch: Edit = { type: 'batch', purpose: 'replace-all', edits: [goal('replaced'), typed('replaced')] };
  session.apply(typed('before'));
  expect(session.rewritten('narrative')).toBe(0);
  session.apply(batch);
  expect([session.rewritten('narrative'), session.rewritten('goals')]).toEqual([1, 0]);
  session.undo();
  expect([narrative(session.current()), session.current().goals]).toEqual([['before'], []]);
  expect(session.rewritten('narrative')).toBe(2);
  session.redo();
  session.apply(typed('replaced, and typed on'));
  expect(session.undo()).toMatchObject({ edit: null, obstacle: 'changed' });
  expect(narrative(session.current())).toEqual(['replaced, and typed on']);
  expect(session.current().goals).toHaveLength(1);
});

test('the history stays with the document; one earlier entry is taken back while it fits, as an entry of its own', async () => {
  const device = machine();
  const first = await opened(device.tab(), 'a');
  first.apply({
    type: 'put-item',
    collection: 'factors',
    item: { ...emptyFactor('f', null), statement: 'Retry storm' },
  });
  first.apply(goal('kept'));
  first.apply({ type: 'remove-item', collection: 'factors', id: 'f' });
  await first.close();
  const session = await reopened(device.tab(), 'a');
  const history = await session.history();
  if (!history.ok) throw new Error();
  expect(history.value.map(({ change }) => [change.kind, 'name' in change && change.name])).toEqual([
    ['removed', 'Retry storm'],
    ['added', 'kept'],
    ['added', 'Retry storm'],
  ]);
  const [removed, , added] = history.value;
  if (!removed || !added) throw new Error();
  expect(session.takeBack(added)).toBe('gone');
  expect(session.takeBack(removed)).toBeNull();
  expect(session.current().factors.map(({ statement }) => statement)).toEqual(['Retry storm']);
  expect(session.takeBack(removed)).toBe('back');
  expect(session.undo()?.entry.change).toMatchObject({ purpose: 'take-back', first: { kind: 'removed' } });
  expect(session.current().factors).toEqual([]);
  const after = await session.history();
  expect(after.ok && after.value.map(({ number, undone }) => [number, undone])).toEqual([
    [4, true],
    [3, false],
    [2, false],
    [1, false],
  ]);
});

test('the last 200 entries are kept, also those an unexpected exit kept from being saved', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  for (let index = 0; index < 230; index++) session.apply(goal('', `g${index}`));
  await session.flush();
  session.apply(goal('', 'not saved'));
  tab.crash();
  const back = await reopened(device.tab(), 'a');
  expect(back.current().goals).toHaveLength(231);
  expect(back.canUndo()).toBe(false);
  const history = await back.history();
  expect(history.ok && [history.value.length, history.value[0]?.number]).toEqual([200, 231]);
  expect(history.ok && history.value[0]?.change).toMatchObject({ id: 'not saved' });
});

test('what another tab wrote cannot be undone here after taking over', async () => {
  const device = machine();
  const one = await opened(device.tab(), 'a');
  const two = await reopened(device.tab(), 'a');
  one.apply(goal('of the first'));
  await two.takeOver();
  expect(two.undo()).toBeNull();
  two.apply(goal('of the second', 'h'));
  await two.close();
  await until(() => one.readOnly() === null);
  expect(one.undo()).toBeNull();
  expect(one.current().goals).toHaveLength(2);
});

test('a version is kept on request, counted, renamed, not kept twice, and readable', async () => {
  const tab = machine().tab();
  const session = await opened(tab, 'a');
  session.apply(title('first'));
  await session.flush();
  const first = await tab.library.keepSnapshot('a', 'named');
  expect(first).toMatchObject({
    ok: true,
    value: { isNew: true, snapshot: { number: 1, kind: 'named', name: '' } },
  });
  expect(await tab.library.keepSnapshot('a', 'named')).toMatchObject({ ok: true, value: { isNew: false } });
  expect(await tab.library.keepSnapshot('a', 'export')).toMatchObject({ ok: true, value: { isNew: false } });
  session.apply(title('second'));
  await session.flush();
  await tab.library.keepSnapshot('a', 'export');
  expect(await tab.library.keepSnapshot('a', 'named')).toMatchObject({
    ok: true,
    value: { snapshot: { number: 2 } },
  });
  if (first.ok) await tab.library.renameSnapshot(first.value.snapshot.key, 'Before the review');
  const list = await tab.library.snapshots('a');
  expect(list.ok && list.value.map(({ kind, name, number }) => [kind, name, number])).toEqual([
    ['named', '', 2],
    ['export', '', null],
    ['named', 'Before the review', 1],
  ]);
  expect((await keptValues(tab, 'a')).map((value) => value.title)).toEqual(['second', 'second', 'first']);
});

test('one value an hour is kept by itself while there are changes: the one before the hour was over', async () => {
  const device = machine();
  const tab = device.tab();
  await tab.library.add({ ...retrospective('a'), createdAt: '2025-12-31T23:30:00Z' }, []);
  const session = await reopened(tab, 'a');
  session.apply(title('at twenty to'));
  await session.flush();
  device.pass(31 * 60_000);
  session.apply(title('after the hour'));
  await session.flush();
  device.pass(10 * 60_000);
  session.apply(title('soon after'));
  await session.flush();
  expect((await keptValues(tab, 'a')).map((value) => value.title)).toEqual(['at twenty to']);
  await session.close();
  device.pass(51 * 60_000);
  const later = await reopened(tab, 'a');
  later.apply(title('next burst'));
  await later.flush();
  expect((await keptValues(tab, 'a')).map((value) => value.title)).toEqual(['soon after', 'at twenty to']);
  const list = await tab.library.snapshots('a');
  expect(list.ok && list.value.map(({ kind }) => kind)).toEqual(['automatic', 'automatic']);
});

test('a page that left on purpose is no unexpected exit', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(title('stored'));
  await session.flush();
  session.apply(title('not saved'));
  session.leave();
  tab.crash();
  const next = device.tab();
  const back = await reopened(next, 'a');
  expect([back.current().title, back.recoveredFrom]).toEqual(['not saved', null]);
  await back.flush();
  back.apply(title('saved'));
  await back.flush();
  back.apply(title('not saved either'));
  next.crash();
  expect((await reopened(device.tab(), 'a')).recoveredFrom?.title).toBe('saved');
});
