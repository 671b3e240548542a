/** Whether a sentence with a date speaks of another time than that of the incident. */
import type { Span } from '../prose/prose';
import type { Passage } from './passages';
import { sentenceAt } from './sentence';

/** Another time the same thing happened, or when something had begun that was there ever since. */
const others =
  /\b(?:similar|previous(?:ly)?|earlier|last|before|since|again|same|first|introduced|anniversary|back in|compar\w+)\b|上次|上一次|此前|之前|去年|同类|类似|自从|以来|同期|首次|最早/i;

/** Of the sentence around the place. */
export function speaksOfOthers({ text }: Passage, { start }: Span): boolean {
  const sentence = sentenceAt(text, start);
  return others.test(text.slice(sentence.start, sentence.end));
}
