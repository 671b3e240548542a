/** A small file of the shell's own memory: read through its schema, written whole and at once. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ZodMiniType } from 'zod/mini';

/** The fallback where there is no such file, or none that holds what the schema asks. */
export const readSettings = <T>(path: string, schema: ZodMiniType<T>, fallback: T): T => {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : fallback;
  } catch {
    return fallback;
  }
};

/** Synchronous, because it is also called while a window closes. What cannot be written is only not remembered. */
export const writeSettings = (path: string, value: unknown): void => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify(value), { mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch {
    // The window still opens where it opens for the first time.
    removeIfThere(temporary);
  }
};

const removeIfThere = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be removed, nothing was written.
  }
};
