/** The trash and what begins from another document: thirty days, for ever, images others need, agreements carried on. */
import { expect, test } from 'vitest';
import type { Library } from '../../../renderer/store/library';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { machine, opened, retrospective, ticks, typed } from './setting';

const image = (hash: string) => ({ hash, type: 'image/png', bytes: new Uint8Array([1]) });

const titles = async (library: Library) => {
  const lying = await library.trash();
  return lying.ok ? lying.value.map(({ title }) => title) : lying.problem.kind;
};

const stored = async (library: Library, id: string): Promise<Retrospective> => {
  const read = await library.read(id);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.retrospective;
};

test('the trash lists the latest first, with the moment of deletion', async () => {
  const { library } = machine().tab();
  for (const id of ['a', 'b']) await library.add(retrospective(id), []);
  await library.remove('b');
  await library.remove('a');
  expect(await titles(library)).toEqual(['a', 'b']);
  const lying = await library.trash();
  expect(lying.ok && lying.value[0]?.deletedAt).toMatch(/^2026-01-01T/);
});

test('erasing takes everything of a document, but not the images another one shows', async () => {
  const device = machine();
  const tab = device.tab();
  const session = await opened(tab, 'a');
  session.apply(typed('written ahead'));
  tab.timers.stop();
  await tab.library.add(retrospective('b'), [image('both'), image('own')]);
  await tab.library.add(retrospective('c'), [image('both')]);
  expect(await tab.library.erase('b')).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
  await tab.library.replace(retrospective('b', 'again'), []);
  await tab.library.remove('b');
  expect(await tab.library.erase('b')).toMatchObject({ ok: true });
  const tables = device.look();
  expect((await tables.assets.toArray()).map(({ hash }) => hash)).toEqual(['both']);
  expect(await tables.snapshots.where('document').equals('b').count()).toBe(0);
  expect(await tables.bodies.get('b')).toBeUndefined();
  expect(await tables.bodies.get('a')).toBeDefined();
  expect(await titles(tab.library)).toEqual([]);
});

test('a document open for writing is not erased under the writer', async () => {
  const tab = machine().tab();
  await opened(tab, 'a');
  await tab.library.remove('a');
  expect(await tab.library.erase('a')).toMatchObject({ ok: false, problem: { kind: 'locked' } });
  expect(await titles(tab.library)).toEqual(['a']);
});

test('what has lain for more than thirty days goes; a day less stays', async () => {
  const device = machine();
  const { library } = device.tab();
  for (const id of ['old', 'new']) {
    await library.add(retrospective(id), []);
    await library.remove(id);
  }
  const tables = device.look();
  await tables.listed.update('old', { deletedAt: '2025-12-02T00:00:00Z' });
  await tables.listed.update('new', { deletedAt: '2025-12-03T00:00:00Z' });
  await library.purge();
  await ticks(5);
  expect(await titles(library)).toEqual(['new']);
});

test('a duplicate has the words, an id and a title of its own, and the images', async () => {
  const { library } = machine().tab();
  await library.add({ ...retrospective('a'), tags: ['kept'], sample: true }, [image('h')]);
  const copied = await library.duplicate('a', 'a (copy)');
  const id = copied.ok ? copied.value : '';
  expect(await stored(library, id)).toMatchObject({ id, title: 'a (copy)', tags: ['kept'], sample: false });
  expect(await library.assets(id)).toEqual({ ok: true, value: [image('h')] });
  expect(await library.duplicate('nobody', '')).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

test('starting from a document carries what a team agreed on and nothing that happened', async () => {
  const { library } = machine().tab();
  const target = { id: 't', kind: 'detect' as const, minutes: 5, text: '5 min', source: 'plan' };
  const last: Retrospective = {
    ...createRetrospective({
      id: 'a',
      title: 'A night',
      language: 'zh',
      zone: 'UTC',
      createdAt: '2026-01-01T00:00:00Z',
    }),
    severity: 'SEV1',
    services: ['billing'],
    handlingTargets: [target],
    questions: { hidden: ['q'], reworded: {}, limited: {}, added: [] },
    participants: [
      { id: 'p', label: 'Lin', role: 'SRE' },
      { id: 'q', label: 'Wu', role: '' },
    ],
  };
  await library.add(last, []);
  const begun = await library.startFrom('a');
  const value = await stored(library, begun.ok ? begun.value : '');
  expect(value).toMatchObject({
    title: '',
    language: 'zh',
    severity: null,
    services: [],
    handlingTargets: [target],
    questions: { hidden: ['q'] },
  });
  expect(value.participants.map(({ role }) => role)).toEqual(['SRE']);
  expect(value.createdAt).not.toBe(last.createdAt);
});
