/** Runs the command line on files in memory. */
import { runImport } from '../../electron/cli/import-job';
import type { ExitCode, Io } from '../../electron/cli/io';
import { run } from '../../electron/cli/run';
import type { Language } from '../../shared/kit/bilingual';
import { fail, succeed } from '../../shared/kit/outcome';

export interface CommandRun {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What lies on the disk afterwards, by absolute path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly language?: Language;
}

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Paths of `files` are relative to the working folder `/here`. */
export async function runCommand(argv: readonly string[], around: Surroundings = {}): Promise<CommandRun> {
  const disk = new Map(
    Object.entries(around.files ?? {}).map(([path, content]) => [`/here/${path}`, encode(content)]),
  );
  let stdout = '';
  let stderr = '';
  let count = 0;
  const ids = () => {
    count += 1;
    return `id-${count}`;
  };
  const io: Io = {
    stdin: async () => succeed(encode(around.stdin ?? '')),
    stdout: (data) => {
      stdout += typeof data === 'string' ? data : new TextDecoder().decode(data);
    },
    stderr: (text) => {
      stderr += text;
    },
    files: {
      read: async (path) => {
        const bytes = disk.get(path);
        return bytes ? succeed(bytes) : fail({ kind: 'missing', subject: path });
      },
      write: async (path, bytes, { overwrite }) => {
        if (disk.has(path) && !overwrite) return fail({ kind: 'exists', subject: path });
        disk.set(path, bytes);
        return succeed(undefined);
      },
      list: async (path) => {
        const inside = [...disk.keys()].filter((file) => file.startsWith(`${path}/`));
        return inside.length > 0 ? inside.sort() : null;
      },
      makeFolder: async () => succeed(undefined),
    },
    cwd: '/here',
    language: around.language ?? 'en',
    zone: 'UTC',
    now: () => '2026-03-05T09:00:00Z',
    elapsed: () => 0,
    ids,
    importFile: (job) => runImport(job, ids),
  };
  const code = await run(argv, io);
  return { code, stdout, stderr, files: disk };
}
