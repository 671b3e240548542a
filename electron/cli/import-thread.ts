/** Word files and pages are read on a thread of their own, which is stopped when it takes too long or too much. */
import { randomUUID } from 'node:crypto';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Imported } from '../../shared/import/imported';
import { fail, type Outcome } from '../../shared/kit/outcome';
import { type ImportJob, runImport } from './import-job';

/** Milliseconds. */
const limit = 10_000;
const memory = { maxOldGenerationSizeMb: 1_024 };

/** Imports on a thread that runs `program`, which has to call `serveImport` there. */
export function importInThread(job: ImportJob, program: URL): Promise<Outcome<Imported>> {
  const subject = job.about.name;
  const worker = new Worker(program, { workerData: job, resourceLimits: memory });
  return new Promise<Outcome<Imported>>((settle) => {
    const timer = setTimeout(() => settle(fail({ kind: 'too-slow', subject })), limit);
    worker.once('message', settle);
    worker.once('error', () => settle(fail({ kind: 'damaged', subject, detail: job.found.kind })));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

/** What the thread does: its one job. */
export async function serveImport(): Promise<void> {
  parentPort?.postMessage(await runImport(workerData as ImportJob, randomUUID));
}
