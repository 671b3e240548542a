/** Word files as LibreOffice saves them: as Word again, and by way of its own format. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** First all files saved as Word, then all saved as ODT and that as Word; null where there is no LibreOffice. */
export function throughOffice(files: readonly Uint8Array[]): readonly Uint8Array[] | null {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'through-office-'));
  const place = (name: string) => join(folder, name);
  const names = files.map((_, index) => `file-${index}`);
  for (const name of ['in', 'word', 'odt', 'twice']) mkdirSync(place(name));
  for (const [index, bytes] of files.entries()) writeFileSync(place(`in/file-${index}.docx`), bytes);
  const save = (to: string, from: string, ending: string, into: string): void => {
    const sources = names.map((name) => place(`${from}/${name}.${ending}`));
    spawnSync('soffice', ['--headless', '--convert-to', to, '--outdir', place(into), ...sources], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
  };
  try {
    save('docx', 'in', 'docx', 'word');
    save('odt', 'in', 'docx', 'odt');
    save('docx', 'odt', 'odt', 'twice');
    return ['word', 'twice'].flatMap((kind) =>
      names.map((name) => readFileSync(place(`${kind}/${name}.docx`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
