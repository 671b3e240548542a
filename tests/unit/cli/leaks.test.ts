import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/command-line';

/** Put together here, so that no scanner takes this file for a leak. */
const token = ['gh', 'p_abcdefghijklmnopqrstuvwxyz0123456789'].join('');
/** A form that only the second search knows. */
const pages = ['SG', '.ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr'].join('');

const notes = [
  '# Late orders',
  '',
  '## Summary',
  '',
  `The job logged ${token} and Dana Whitfield wrote to dana@corp.example.`,
  '',
  '## Action items',
  '',
  '| Action | Owner | Due |',
  '| --- | --- | --- |',
  '| =HYPERLINK(1) | SRE | 2026-12-01 |',
  '',
].join('\n');

describe('afterword export, before a file leaves', () => {
  it('writes nothing while a secret is in it, and tells no more of it than its beginning', async () => {
    const { code, files, stderr } = await runCommand(['export', 'a.md', '--to', 'docx'], {
      files: { 'a.md': notes },
    });
    expect(code).toBe(1);
    expect(files.has('/here/a.docx')).toBe(false);
    expect(stderr).toContain('--mask');
    expect(stderr).not.toContain(token);
  });

  it('masks, with a list of names and their roles', async () => {
    const { code, files } = await runCommand(
      ['export', 'a.md', '--to', 'docx', '--mask', '--names', 'n.txt', '--date', '2026-03-05'],
      { files: { 'a.md': notes, 'n.txt': '# team\nDana Whitfield, dwhit = On-call A\n' } },
    );
    expect(code).toBe(0);
    const parts = unzipSync(files.get('/here/a.docx') ?? new Uint8Array());
    const texts = Object.values(parts).map((part) => new TextDecoder().decode(part));
    const all = texts.join('\n').replace(/<[^>]*>/g, '');
    for (const gone of [token, 'Dana', 'Whitfield', 'corp.example']) expect(all).not.toContain(gone);
    expect(all).toContain('On-call A wrote to [e-mail-1]');
    expect(texts.join()).toContain('2026-03-05T00:00:00Z');
  });

  it('lets pass what is allowed, and gives each audience its own', async () => {
    const allowed = await runCommand(['export', 'a.md', '--to', 'markdown', '--allow', token, '-o', '-'], {
      files: { 'a.md': notes },
    });
    expect([allowed.code, allowed.stdout.includes(token)]).toEqual([0, true]);
    const customers = await runCommand(
      ['export', 'a.md', '--to', 'markdown', '--mask', '--audience', 'customer', '-o', '-'],
      { files: { 'a.md': notes } },
    );
    expect(customers.stdout).not.toContain('Owner');
  });

  it('writes action items as a table without formulas and as a calendar', async () => {
    const csv = await runCommand(['export', 'a.md', '--to', 'csv', '--mask', '-o', '-'], {
      files: { 'a.md': notes },
    });
    expect(csv.stdout).toContain(`"'=HYPERLINK(1)"`);
    const ics = await runCommand(['export', 'a.md', '--to', 'ics', '--mask', '-o', '-'], {
      files: { 'a.md': notes },
    });
    expect(ics.stdout).toContain('DTSTART;VALUE=DATE:20261201');
  });
});

describe('afterword check-leaks', () => {
  it('tells kinds and places, and secrets only by their beginning', async () => {
    const { code, stdout, stderr } = await runCommand(['check-leaks', 'a.md'], { files: { 'a.md': notes } });
    expect(code).toBe(1);
    expect(stdout).toContain('a.md: error token "ghp_…" ×1 (line 5)');
    expect(stdout).toContain('a.md: warning email "dana@corp.example" ×1 (line 5)');
    expect(stdout).toContain('a.md: warning maybe-person "Dana Whitfield" ×1 (line 5)');
    expect(stderr).toContain('secrets 1, warnings 2');
  });

  it('reads Word files part by part', async () => {
    const made = await runCommand(['export', 'a.md', '--to', 'docx', '--allow', token], {
      files: { 'a.md': notes },
    });
    const docx = made.files.get('/here/a.docx') ?? new Uint8Array();
    const { stdout } = await runCommand(['check-leaks', 'a.docx', '--format', 'json'], {
      files: { 'a.docx': docx },
    });
    const [{ leaks }] = JSON.parse(stdout);
    expect(leaks.map(({ kind, places }: { kind: string; places: string[] }) => [kind, places])).toEqual([
      ['token', ['word/document.xml']],
      ['maybe-person', ['word/document.xml']],
      ['email', ['word/document.xml', 'word/_rels/document.xml.rels']],
    ]);
  });

  it('is clean for a clean file, and names count from a list', async () => {
    const files = { 'a.txt': 'The job was slow. Zhu Li restarted it.', 'n.txt': 'Zhu Li' };
    expect(
      (await runCommand(['check-leaks', 'a.txt', '--fail-on', 'secret', '--names', 'n.txt'], { files })).code,
    ).toBe(0);
    const named = await runCommand(['check-leaks', 'a.txt', '--names', 'n.txt'], { files });
    expect([named.code, named.stdout]).toEqual([1, 'a.txt: warning person "Zhu Li" ×1 (line 1)\n']);
    expect((await runCommand(['check-leaks', 'gone.txt'], { files })).code).toBe(2);
  });

  it('asks a second search, too', async () => {
    const { stdout, stderr } = await runCommand(['check-leaks', 'a.txt'], {
      files: { 'a.txt': `key ${pages}` },
    });
    expect(stdout).toContain('error token');
    expect(stderr).not.toContain('did not run');
  });
});
