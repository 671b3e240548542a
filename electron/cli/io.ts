/** Everything the command line touches, handed in: tests run it without a process. */
import type { Imported } from '../../shared/import/imported';
import type { Language } from '../../shared/kit/bilingual';
import type { MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Outcome } from '../../shared/kit/outcome';
import type { ImportJob } from './import-job';

export interface Files {
  /** `missing`, `unreadable`, or `too-large` above 25 MB. */
  read(path: string): Promise<Outcome<Uint8Array>>;
  /** Paths of the files in a folder and those below it, in order; null when the path is no folder. */
  list(path: string): Promise<readonly string[] | null>;
  write(path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }): Promise<Outcome<void>>;
  /** Makes the folder and those above it; nothing when it is there. */
  makeFolder(path: string): Promise<Outcome<void>>;
}

export interface Io {
  stdin(): Promise<Outcome<Uint8Array>>;
  /** Data. */
  stdout(data: string | Uint8Array): void;
  /** Talk. */
  stderr(text: string): void;
  readonly files: Files;
  readonly cwd: string;
  /** Language of the talk. */
  readonly language: Language;
  /** IANA zone of this machine. */
  readonly zone: string;
  now(): Instant;
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number;
  readonly ids: MakeId;
  /** Reads what others wrote; `too-slow` for files made to take for ever. */
  importFile(job: ImportJob): Promise<Outcome<Imported>>;
}

export const exitCodes = { clean: 0, diagnostics: 1, impossible: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
