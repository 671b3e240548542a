/** A worker that breaks: what was asked is asked again once, and nobody waits for ever. */
import { describe, expect, it } from 'vitest';
import { askedWorker } from '../../../renderer/workers/asked-worker';

interface Asked {
  readonly word: string;
  readonly ticket: number;
}

class FakeWorker extends EventTarget {
  readonly heard: Asked[] = [];
  isOver = false;
  postMessage(question: Asked): void {
    this.heard.push(question);
  }
  terminate(): void {
    this.isOver = true;
  }
  answer({ word, ticket }: Asked): void {
    this.dispatchEvent(new MessageEvent('message', { data: { ticket, word: word.toUpperCase() } }));
  }
  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const said: string[] = [];
  const asked = askedWorker<{ readonly word: string }, Asked>(
    'worker.js',
    () => said.push('given up'),
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  );
  const worker = (index: number) => workers[index] as FakeWorker;
  return { asked, workers, worker, said };
}

describe('a worker that is asked', () => {
  it('is started by the first question and answers each by its number', async () => {
    const { asked, workers, worker } = setUp();
    expect(workers).toHaveLength(0);
    const answers = [asked.ask({ word: 'one' }), asked.ask({ word: 'two' })];
    for (const question of worker(0).heard.toReversed()) worker(0).answer(question);
    expect((await Promise.all(answers)).map((answer) => answer?.word)).toEqual(['ONE', 'TWO']);
    expect(workers).toHaveLength(1);
  });

  it('is started again when it breaks, and asked what it had not answered', async () => {
    const { asked, worker, said } = setUp();
    const answered = asked.ask({ word: 'one' });
    worker(0).answer(worker(0).heard[0] as Asked);
    await answered;
    const open = asked.ask({ word: 'two' });
    worker(0).break();
    expect(worker(0).isOver).toBe(true);
    expect(worker(1).heard.map(({ word }) => word)).toEqual(['two']);
    worker(1).answer(worker(1).heard[0] as Asked);
    expect((await open)?.word).toBe('TWO');
    expect(said).toEqual([]);
  });

  it('is given up when it breaks again: said once, and every question is let go', async () => {
    const { asked, workers, worker, said } = setUp();
    const open = [asked.ask({ word: 'one' }), asked.ask({ word: 'two' })];
    worker(0).break();
    worker(1).break();
    worker(0).break();
    expect(await Promise.all(open)).toEqual([null, null]);
    expect(await asked.ask({ word: 'three' })).toBeNull();
    expect(said).toEqual(['given up']);
    expect(workers).toHaveLength(2);
  });

  it('begins anew after a stop, without what was open before', () => {
    const { asked, worker } = setUp();
    void asked.ask({ word: 'one' });
    asked.stop();
    void asked.ask({ word: 'two' });
    expect(worker(1).heard.map(({ word }) => word)).toEqual(['two']);
  });
});
