/** The sentence around a place of a text. */
import { sentenceMark } from '../lint/sentences';
import type { Span } from '../prose/prose';

/** The sentence that contains `at`, without its end mark. */
export function sentenceAt(text: string, at: number): Span {
  let start = 0;
  let end = sentenceMark(text, start);
  while (end < at && end < text.length) {
    start = end + 1;
    end = sentenceMark(text, start);
  }
  return { start, end };
}
