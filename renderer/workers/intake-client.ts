/** The page's side of the intake worker: one worker a text, stopped when the text is done with. */
import type { Proposal } from '../../shared/intake/intake';
import type { Problem } from '../../shared/kit/outcome';
import type { IntakeAnswer, IntakeQuestion, IntakeSource, IntakeSummary } from './intake-protocol';
import address from './intake-worker?worker&url';
import { startWorker } from './worker-address';

export interface IntakeReading {
  readonly summary: IntakeSummary;
  readonly proposals: readonly Proposal[];
}

export interface IntakeListener {
  /** All lines that have come so far, from the first. */
  readonly onLines: (lines: readonly string[]) => void;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly onReading: (reading: IntakeReading) => void;
  readonly onProblem: (problem: Problem) => void;
}

export interface IntakeClient {
  /** Reads with this question; one that was not answered yet never is. */
  read(question: IntakeQuestion): void;
  /** The text, compressed, to be kept. */
  pack(): Promise<Uint8Array>;
  /** What the second search takes for secrets in these texts; one search at a time. */
  search(texts: readonly string[]): Promise<readonly string[]>;
  stop(): void;
}

/** A worker that waits for a text. */
let waiting: Worker | null = null;

/** Starts a worker and lets it practise, so that the text which is about to come is read sooner. */
export function getReady(): void {
  if (waiting) return;
  waiting = startWorker(address);
  waiting.postMessage({ kind: 'practise' });
}

function takeWorker(): Worker {
  const worker = waiting ?? startWorker(address);
  waiting = null;
  return worker;
}

export function openIntake(source: IntakeSource, listener: IntakeListener): IntakeClient {
  const worker = takeWorker();
  let ticket = 0;
  let lines: readonly string[] = [];
  let proposals: readonly Proposal[] = [];
  let packed: (bytes: Uint8Array) => void = () => undefined;
  let searched: (secrets: readonly string[]) => void = () => undefined;
  let packing: Promise<Uint8Array> | null = null;
  const hear = (answer: IntakeAnswer) => {
    if ('ticket' in answer && answer.ticket !== ticket) return;
    switch (answer.kind) {
      case 'lines':
        lines = lines.concat(answer.lines);
        return listener.onLines(lines);
      case 'progress':
        return listener.onProgress(answer.share);
      case 'proposals':
        proposals = proposals.concat(answer.proposals);
        return;
      case 'done':
        return listener.onReading({ summary: answer.summary, proposals });
      case 'packed':
        return packed(answer.bytes);
      case 'secrets':
        return searched(answer.secrets);
      case 'problem':
        return listener.onProblem(answer.problem);
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    listener.onProblem({ kind: 'unexpected', subject: '', detail: message }),
  );
  worker.postMessage({ kind: 'source', source });
  return {
    read: (question) => {
      ticket += 1;
      proposals = [];
      worker.postMessage({ kind: 'read', ticket, question });
    },
    pack: () => {
      packing ??= new Promise((resolve) => {
        packed = resolve;
        worker.postMessage({ kind: 'pack' });
      });
      return packing;
    },
    search: (texts) =>
      new Promise((resolve) => {
        searched = resolve;
        worker.postMessage({ kind: 'search', texts });
      }),
    stop: () => worker.terminate(),
  };
}
