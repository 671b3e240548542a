/** The project's own files, as the laws read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export const root: string = join(import.meta.dirname, '../..');

/** Every file under a folder, from the root, with forward slashes. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

export const readSource = (path: string): Source => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** The TypeScript of the app itself. */
export const appSources = (): readonly Source[] =>
  ['shared', 'renderer', 'electron']
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
