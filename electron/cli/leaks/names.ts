/** The people of a `--names` file. */
import type { NamedPerson } from '../../../shared/privacy/name-mask';
import { readNames } from '../../../shared/privacy/names-file';
import type { ExitCode, Io } from '../io';
import { exitCodes } from '../io';
import { speaker } from '../say';
import { readPlainText } from '../source';

/** Nobody without a file; an exit code, and one line, where the file cannot be read. */
export async function readPeople(
  path: string | undefined,
  io: Io,
): Promise<readonly NamedPerson[] | ExitCode> {
  if (path === undefined) return [];
  const text = await readPlainText(path, io);
  if (text.ok) return readNames(text.value);
  io.stderr(`afterword: ${speaker(io.language).problem(text.problem)}\n`);
  return exitCodes.impossible;
}
