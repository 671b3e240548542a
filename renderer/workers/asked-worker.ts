/** A worker that is asked: started by the first question, once more when it breaks, and given up when it breaks again. */
import { startWorker } from './worker-address';

export interface AskedWorker<Question, Answer> {
  /** Null from a worker that was given up. A worker that was stopped never answers what it was asked. */
  ask(question: Question): Promise<Answer | null>;
  stop(): void;
}

interface Numbered {
  readonly ticket: number;
}

interface Open<Question, Answer> {
  readonly question: Question & Numbered;
  readonly answer: (answer: Answer | null) => void;
}

/** A worker that broke so often is not started again. */
const limit = 2;

/** Questions and answers carry the same number. `onGivenUp` is called once. */
export function askedWorker<Question extends object, Answer extends Numbered>(
  address: string,
  onGivenUp: () => void,
  start: (address: string) => Worker = startWorker,
): AskedWorker<Question, Answer> {
  const open = new Map<number, Open<Question, Answer>>();
  let worker: Worker | null = null;
  let ticket = 0;
  let breaks = 0;

  const settle = (number: number, answer: Answer | null) => {
    open.get(number)?.answer(answer);
    open.delete(number);
  };
  const begin = (): Worker => {
    const begun = start(address);
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.ticket, data));
    begun.addEventListener('error', () => {
      if (begun === worker) recover();
    });
    for (const { question } of open.values()) begun.postMessage(question);
    return begun;
  };
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const recover = () => {
    stop();
    breaks += 1;
    if (breaks < limit) {
      worker = begin();
      return;
    }
    for (const number of [...open.keys()]) settle(number, null);
    onGivenUp();
  };

  return {
    ask: (question) =>
      new Promise((answer) => {
        if (breaks >= limit) return answer(null);
        ticket += 1;
        const numbered = { ...question, ticket };
        worker ??= begin();
        open.set(ticket, { question: numbered, answer });
        worker.postMessage(numbered);
      }),
    stop: () => {
      open.clear();
      stop();
    },
  };
}
