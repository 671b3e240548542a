/** Searches lines with a pattern off the page's thread: some patterns take longer than anyone would wait. */
import { finderOf } from '../../shared/prose/find';
import type { FindAnswer, FindRequest } from './find-protocol';

const post = (answer: FindAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data: { query, lines } }: MessageEvent<FindRequest>) => {
  post({ kind: 'begun' });
  const find = finderOf(query);
  post({ kind: 'found', matches: lines.map((line) => find?.(line) ?? []) });
});
