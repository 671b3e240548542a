/** A document made ready for its reader, or the secrets that hold it back. */
import { type Prepared, prepareExport, type Sharing } from '../../../shared/export/prepare';
import { namesInProse } from '../../../shared/intake/people/names-in-prose';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import { secondLook } from '../../../shared/privacy/second-look';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type ExitCode, exitCodes, type Io } from '../io';
import { readPeople } from '../leaks/names';
import { leakLine } from '../leaks/show-leak';
import { speaker } from '../say';
import type { ExportFlags } from './flags';

/** What leaves, or an exit code where a secret would: it is told, and nothing is written. */
export async function prepareFile(
  retrospective: Retrospective,
  options: ExportFlags,
  language: Language,
  io: Io,
  titles: Readonly<Record<Id, string>> = {},
): Promise<Prepared | ExitCode> {
  const { say } = speaker(io.language);
  const people = await readPeople(options.names, io);
  if (typeof people === 'number') return people;
  const sharing: Sharing = {
    audience: options.audience,
    language,
    titles,
    keyEventsOnly: options.keyEvents ?? false,
    people,
    suspects: namesInProse,
    allowed: new Set(options.allow),
    mask: options.mask ? 'all' : 'none',
  };
  const first = prepareExport(retrospective, sharing);
  const second = await secondLook(first.texts.map(({ text }) => text));
  const prepared = second?.length ? prepareExport(retrospective, { ...sharing, secrets: second }) : first;
  if (sharing.mask === 'all') return prepared;
  const secrets = prepared.leaks.filter(({ blocks }) => blocks);
  for (const leak of secrets) io.stderr(leakLine(retrospective.title, leak));
  if (secrets.length > 0) io.stderr(`afterword: ${say('export.secrets', { count: secrets.length })}\n`);
  const rest = prepared.leaks.length - secrets.length;
  if (rest > 0) io.stderr(`${say('export.warnings', { count: rest })}\n`);
  return secrets.length > 0 ? exitCodes.diagnostics : prepared;
}
