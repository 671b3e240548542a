/** FILE and DIR of the commands that take several: which files are meant. */
import { relative, resolve } from 'node:path';
import type { Io } from './io';
import { stdinName } from './source';

/** Files as they are named; of a folder those that can be documents. */
export async function documentFiles(paths: readonly string[], io: Io): Promise<readonly string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const inside = path === stdinName ? null : await io.files.list(resolve(io.cwd, path));
    const wanted = inside
      ?.filter((file) => documents.test(file))
      .map((file) => relative(io.cwd, file) || file);
    all.push(...(wanted ?? [path]));
  }
  return all;
}

const documents = /\.(?:afterword|docx|md|markdown|erb|html?|txt|text|json)$/i;
