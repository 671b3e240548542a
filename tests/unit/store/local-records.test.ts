/** Pasted texts and the names behind roles: on this machine only, gone with their document. */
import { expect, test } from 'vitest';
import { pack } from '../../../renderer/store/pack';
import { machine, retrospective } from './setting';

const at = '2026-01-02T00:00:00Z';
const log = { key: 'l1', format: 'slack', at, lines: 2, places: [{ hash: 'h', line: 1, endLine: 2 }] };
const record = {
  log,
  bytes: pack('Dana Whitfield\nrolled back'),
  people: [{ names: ['Dana Whitfield', 'dana.w'], role: 'SRE' }],
};

async function withLog() {
  const device = machine();
  const { library } = device.tab();
  await library.add(retrospective('a'), []);
  await library.local.keep('a', record);
  return { device, library };
}

test('are read back as they were, by the document', async () => {
  const { library } = await withLog();
  expect(await library.local.logs('a')).toEqual({ ok: true, value: [log] });
  expect(await library.local.text('l1')).toEqual({ ok: true, value: 'Dana Whitfield\nrolled back' });
  expect(await library.local.people('a')).toEqual({ ok: true, value: record.people });
  expect(await library.local.logs('b')).toEqual({ ok: true, value: [] });
});

test('a second text adds people; what it says about a known name counts', async () => {
  const { library } = await withLog();
  const people = [
    { names: ['dana.w'], role: 'on-call' },
    { names: ['Tom'], role: 'QA' },
  ];
  await library.local.keep('a', { ...record, log: { ...log, key: 'l2' }, people });
  expect(await library.local.people('a')).toEqual({ ok: true, value: people });
});

test('no body, version or image holds a word of them', async () => {
  const { device, library } = await withLog();
  await library.keepSnapshot('a', 'named');
  const tables = device.look();
  const rest = await Promise.all(
    tables.tables.filter(({ name }) => name !== 'logs' && name !== 'names').map((table) => table.toArray()),
  );
  expect(JSON.stringify(rest)).not.toContain('Dana');
  expect(JSON.stringify(await tables.names.toArray())).toContain('Dana');
});

test('erasing a document erases them; a copy keeps its own', async () => {
  const { device, library } = await withLog();
  const copied = await library.duplicate('a', 'copy');
  if (!copied.ok) throw new Error(copied.problem.kind);
  await library.remove('a');
  await library.erase('a');
  const tables = device.look();
  expect(await tables.logs.where('document').equals('a').count()).toBe(0);
  expect(await tables.names.get('a')).toBeUndefined();
  expect(await library.local.people(copied.value)).toEqual({ ok: true, value: record.people });
  const logs = await library.local.logs(copied.value);
  expect(logs.ok && logs.value.map(({ format }) => format)).toEqual(['slack']);
});
