/** The page's side of the worker for exports. */
import { fail, type Outcome } from '../../shared/kit/outcome';
import type { Outlook } from './export-outlook';
import type { ExportAnswer, ExportRequest, LookRequest, WriteRequest, WrittenFile } from './export-protocol';
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

function once<Answer>(
  request: ExportRequest,
  read: (answer: ExportAnswer) => Outcome<Answer> | null,
  subject: string,
): Promise<Outcome<Answer>> {
  const worker = startWorker(address);
  return new Promise<Outcome<Answer>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      const outcome = read(data);
      if (outcome) resolve(outcome);
    });
    worker.addEventListener('error', ({ message }) =>
      resolve(fail({ kind: 'unexpected', subject, detail: message })),
    );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
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
