/** The Word file named by `--reference`. */
import { basename, resolve } from 'node:path';
import { readReference } from '../../../shared/export/docx/reference/read-reference';
import type { Reference } from '../../../shared/export/docx/reference/reference';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import type { Io } from '../io';

/** What the file lends; null where none is named. */
export async function readLender(path: string | undefined, io: Io): Promise<Outcome<Reference | null>> {
  if (path === undefined) return succeed(null);
  const bytes = await io.files.read(resolve(io.cwd, path));
  return bytes.ok ? readReference(bytes.value, basename(path)) : bytes;
}
