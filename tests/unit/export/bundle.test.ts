/** Many documents in one zip: what the files are called, what the index says, and that nothing leaves half checked. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../../shared/archive/write-archive';
import { type BundledDocument, writeBundle } from '../../../shared/export/bundle/write-bundle';
import { distinctStems } from '../../../shared/export/file-name';
import { createRetrospective, emptyPages } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { runCommand } from '../../kit/command-line';

const document = (title: string): BundledDocument => ({
  title,
  told: { date: '2026-03-04', severity: 'SEV2', status: 'reviewed' },
  bytes: new Uint8Array([1, 2, 3]),
});

const named = (id: string, title: string, summary = ''): Retrospective => ({
  ...createRetrospective({ id, title, createdAt: '2026-03-04T10:00:00Z', zone: 'UTC', language: 'en' }),
  severity: 'SEV1',
  prose: {
    ...emptyPages,
    document: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: summary }] }],
    },
  },
});

const packed = (retrospective: Retrospective) => writeArchive(retrospective, []);

describe('names of files', () => {
  it('are no paths, no devices, never the same, and never the index', () => {
    const titles = [
      '../../etc/passwd',
      'CON',
      'A',
      'a',
      'ａ',
      'Index',
      '复盘：三月',
      '..',
      '',
      'x'.repeat(200),
    ];
    const stems = distinctStems(titles, 'Untitled', ['index']);
    expect(stems.slice(0, 9)).toEqual([
      'etc-passwd',
      'Untitled',
      'A',
      'a 2',
      'ａ 3',
      'Index 2',
      '复盘-三月',
      'Untitled 2',
      'Untitled 3',
    ]);
    expect(stems[9]).toHaveLength(80);
  });
});

describe('a bundle', () => {
  it('lists every document in an index for readers and one for programs', () => {
    const files = unzipSync(
      writeBundle([document('Late | orders'), document('Late | orders')], {
        extension: 'docx',
        language: 'en',
      }),
    );
    expect(Object.keys(files).sort()).toEqual([
      'Late - orders 2.docx',
      'Late - orders.docx',
      'index.json',
      'index.md',
    ]);
    const page = strFromU8(files['index.md'] as Uint8Array);
    expect(page).toContain('[Late \\| orders](Late%20-%20orders%202.docx)');
    expect(page).toMatch(/\| Date +\| Title +\| Severity +\| Status +\|/);
    expect(JSON.parse(strFromU8(files['index.json'] as Uint8Array)).documents[1]).toEqual({
      file: 'Late - orders 2.docx',
      title: 'Late | orders',
      date: '2026-03-04',
      severity: 'SEV2',
      status: 'reviewed',
    });
  });
});

describe('`export --bundle`', () => {
  const files = {
    'a.afterword': packed(named('a', 'Late orders')),
    'b.afterword': packed(named('b', 'late orders', 'Mail to kim@example.com.')),
  };

  it('takes several files, the same bytes each time, and pictures apart for each', async () => {
    const args = ['export', 'a.afterword', 'b.afterword', '--to', 'markdown', '--bundle', 'out.zip'];
    const [first, second] = [await runCommand(args, { files }), await runCommand(args, { files })];
    expect(first.code).toBe(0);
    const bytes = first.files.get('/here/out.zip') ?? new Uint8Array();
    expect(bytes).toEqual(second.files.get('/here/out.zip'));
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      'Late orders.md',
      'index.json',
      'index.md',
      'late orders 2.md',
    ]);
  });

  it('tells the customer of no severity', async () => {
    const args = ['export', 'a.afterword', '--to', 'html', '--audience', 'customer', '--bundle', 'out.zip'];
    const { files: disk } = await runCommand(args, { files });
    const index = strFromU8(
      unzipSync(disk.get('/here/out.zip') ?? new Uint8Array())['index.json'] as Uint8Array,
    );
    expect(JSON.parse(index).documents[0]).toMatchObject({ severity: null, status: null });
  });

  it('writes nothing where one of them holds a secret, and no second file without a bundle', async () => {
    const secret = packed(named('c', 'C', 'password: hunter2-and-more-9'));
    const held = await runCommand(
      ['export', 'a.afterword', 'c.afterword', '--to', 'html', '--bundle', 'out.zip'],
      {
        files: { ...files, 'c.afterword': secret },
      },
    );
    expect(held.code).toBe(1);
    expect(held.files.has('/here/out.zip')).toBe(false);
    const several = await runCommand(['export', 'a.afterword', 'b.afterword', '--to', 'html'], { files });
    expect(several.code).toBe(2);
    expect(several.stderr).toContain('--bundle');
  });
});
