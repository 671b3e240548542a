/** Word files and pages are read on a thread of their own, which is stopped when it takes too long or too much. */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Imported } from '../../shared/import/imported';
import { fail, type Outcome } from '../../shared/kit/outcome';
import { type ImportJob, runImport } from './import-job';

/** Milliseconds of processor time: a machine that is busy elsewhere makes no file too slow. */
const limit = 10_000;
/** Milliseconds on the clock, however little of the processor it got. */
const patience = 60_000;
const pause = 200;
const memory = { maxOldGenerationSizeMb: 1_024 };

/** Imports on a thread that runs `program`, which has to call `serveImport` there. */
export function importInThread(job: ImportJob, program: URL): Promise<Outcome<Imported>> {
  const subject = job.about.name;
  const worker = new Worker(program, { workerData: job, resourceLimits: memory });
  return new Promise<Outcome<Imported>>((settle) => {
    const timer = whenTooLong(() => settle(fail({ kind: 'too-slow', subject })));
    worker.once('message', settle);
    worker.once('error', () => settle(fail({ kind: 'damaged', subject, detail: job.found.kind })));
    worker.once('exit', () => clearInterval(timer));
  }).finally(() => worker.terminate());
}

/** Meanwhile the process does nothing else, so its time is that of the thread. */
function whenTooLong(stop: () => void): NodeJS.Timeout {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  return setInterval(() => {
    const { user, system } = process.cpuUsage(cpu);
    if ((user + system) / 1_000 > limit || performance.now() - started > patience) stop();
  }, pause);
}

/** What the thread does: its one job. */
export async function serveImport(): Promise<void> {
  parentPort?.postMessage(await runImport(workerData as ImportJob, randomUUID));
}
