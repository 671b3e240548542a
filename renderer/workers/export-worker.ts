/** Prepares and writes exports off the page's thread, so that a long document can leave while somebody types. */
import { writeBundle } from '../../shared/export/bundle/write-bundle';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { exportFile } from './export-file';
import { outlookOf } from './export-outlook';
import type { ExportAnswer, ExportRequest } from './export-protocol';

self.addEventListener('message', async ({ data }: MessageEvent<ExportRequest>) => {
  self.postMessage(await answer(data));
});

async function answer(request: ExportRequest): Promise<ExportAnswer> {
  if (request.kind === 'write') {
    const { asked } = request;
    return { kind: 'write', outcome: await outcomeOf(asked.retrospective.title, exportFile(asked)) };
  }
  if (request.kind === 'bundle') {
    const { documents, ...options } = request.asked;
    const packed = Promise.resolve().then(() => writeBundle(documents, options));
    return { kind: 'bundle', outcome: await outcomeOf('index.md', packed) };
  }
  const { retrospective, order, images, titles } = request.asked;
  const outlook = outlookOf(retrospective, order, images, titles);
  return { kind: 'look', outcome: await outcomeOf(retrospective.title, outlook) };
}

const outcomeOf = <T>(subject: string, work: Promise<T>): Promise<Outcome<T>> =>
  work.then(succeed, (thrown) => fail({ kind: 'unexpected', subject, detail: String(thrown) }));
