/** The command line's surroundings as Node has them. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { archiveLimit, limitOf, tooLarge } from '../../shared/host/file-limit';
import { toInstant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { problemOf, writeFileAtomically } from '../node/atomic-file';
import { runImport } from './import-job';
import { importInThread } from './import-thread';
import type { Files, Io } from './io';

const nodeFiles: Files = {
  async read(path) {
    try {
      const [name, limit] = [basename(path), limitOf(path)];
      if ((await stat(path)).size > limit) return tooLarge(name, limit);
      return succeed(new Uint8Array(await readFile(path)));
    } catch (error) {
      const problem = problemOf(error, path);
      return fail(problem.kind === 'missing' ? problem : { kind: 'unreadable', subject: path });
    }
  },
  async list(path) {
    try {
      const found = await readdir(path, { recursive: true, withFileTypes: true });
      const files = found.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
      return files.map((entry) => join(entry.parentPath, entry.name)).sort();
    } catch {
      return null;
    }
  },
  write: (path, bytes, options) => writeFileAtomically(path, bytes, options),
  async makeFolder(path) {
    try {
      await mkdir(path, { recursive: true });
      return succeed(undefined);
    } catch (error) {
      return fail(problemOf(error, path));
    }
  },
};

async function readStdin(): Promise<Outcome<Uint8Array>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > archiveLimit) return tooLarge('-', archiveLimit);
    pieces.push(bytes);
  }
  return succeed(new Uint8Array(Buffer.concat(pieces)));
}

const isChinese = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): boolean =>
  /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '');

/** `program` is what runs on the threads of the command line. */
export const nodeIo = (program: URL): Io => ({
  stdin: readStdin,
  stdout: (data) => {
    process.stdout.write(data);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
  files: nodeFiles,
  cwd: process.cwd(),
  language: isChinese(process.env) ? 'zh' : 'en',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => toInstant(Date.now()),
  elapsed: () => performance.now(),
  ids: randomUUID,
  importFile: (job) =>
    job.found.kind === 'docx' || job.found.kind === 'html'
      ? importInThread(job, program)
      : runImport(job, randomUUID),
});
