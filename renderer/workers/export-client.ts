/** The page's side of the worker for exports. */
import { fail, type Outcome } from '../../shared/kit/outcome';
import type { Outlook } from './export-outlook';
import type {
  BundleRequest,
  ExportAnswer,
  ExportRequest,
  LookRequest,
  WriteRequest,
  WrittenFile,
} from './export-protocol';
import address from './export-worker?worker&url';
import { startWorker } from './worker-address';

/** The bytes of the file, or why there are none: one worker a file. */
export const writeExport = (asked: WriteRequest): Promise<Outcome<WrittenFile>> =>
  once(
    { kind: 'write', asked },
    (answer) => (answer.kind === 'write' ? answer.outcome : null),
    asked.retrospective.title,
  );

/** What would leave, once. */
export const lookAtExport = (asked: LookRequest): Promise<Outcome<Outlook>> =>
  once(
    { kind: 'look', asked },
    (answer) => (answer.kind === 'look' ? answer.outcome : null),
    asked.retrospective.title,
  );

export interface ExportWriter {
  /** One file after the other: the next is asked for when the last has come. */
  write(asked: WriteRequest): Promise<Outcome<WrittenFile>>;
  /** What is still being written never comes. */
  stop(): void;
}

/** Writes many files without starting a worker for each. */
export function openExportWriter(): ExportWriter {
  const worker = startWorker(address);
  return {
    write: (asked) =>
      answerOf(
        worker,
        { kind: 'write', asked },
        (answer) => (answer.kind === 'write' ? answer.outcome : null),
        asked.retrospective.title,
      ),
    stop: () => worker.terminate(),
  };
}

/** Many files as one, with their index. */
export const writeBundled = (asked: BundleRequest): Promise<Outcome<Uint8Array>> =>
  once({ kind: 'bundle', asked }, (answer) => (answer.kind === 'bundle' ? answer.outcome : null), 'index.md');

function once<Answer>(
  request: ExportRequest,
  read: (answer: ExportAnswer) => Outcome<Answer> | null,
  subject: string,
): Promise<Outcome<Answer>> {
  const worker = startWorker(address);
  return answerOf(worker, request, read, subject).finally(() => worker.terminate());
}

function answerOf<Answer>(
  worker: Worker,
  request: ExportRequest,
  read: (answer: ExportAnswer) => Outcome<Answer> | null,
  subject: string,
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      const outcome = read(data);
      if (outcome) resolve(outcome);
    };
    worker.onerror = ({ message }) => resolve(fail({ kind: 'unexpected', subject, detail: message }));
    worker.postMessage(request);
  });
}

export interface ExportLook {
  /** The answer to the last request is the one that counts. */
  ask(asked: LookRequest): void;
  stop(): void;
}

/** Looks at what would leave, for as long as somebody chooses; one request runs, and only the latest waits. */
export function openExportLook(onLook: (looked: Outcome<Outlook>) => void): ExportLook {
  const worker = startWorker(address);
  let isBusy = false;
  let waiting: LookRequest | null = null;
  let subject = '';
  const send = (asked: LookRequest) => {
    isBusy = true;
    waiting = null;
    subject = asked.retrospective.title;
    worker.postMessage({ kind: 'look', asked } satisfies ExportRequest);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
    isBusy = false;
    if (waiting) return send(waiting);
    if (data.kind === 'look') onLook(data.outcome);
  });
  worker.addEventListener('error', ({ message }) => {
    isBusy = false;
    onLook(fail({ kind: 'unexpected', subject, detail: message }));
  });
  return {
    ask: (asked) => {
      if (isBusy) waiting = asked;
      else send(asked);
    },
    stop: () => worker.terminate(),
  };
}
