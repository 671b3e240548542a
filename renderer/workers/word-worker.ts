/** Writes a Word file off the page's thread, so that a long document can be exported while somebody types. */
import { fail, succeed } from '../../shared/kit/outcome';
import { wordFile } from './word-file';
import type { WordAnswer, WordRequest } from './word-protocol';

self.addEventListener('message', async ({ data }: MessageEvent<WordRequest>) => {
  self.postMessage(await answer(data));
});

async function answer(request: WordRequest): Promise<WordAnswer> {
  try {
    return succeed(await wordFile(request));
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: request.retrospective.title, detail: String(thrown) });
  }
}
