/** Tells the end of a full line, where the sentence goes on in the next, from a line break that was meant. */
import { isHan } from './letters';

/** A line of so many Latin letters is full; a Chinese character is as wide as two. */
const full = { beforeSmall: 30, beforeAny: 50 };

/** "10:04 Ana:", "运维：": a line of its own, of a chat or a form. */
const label = /^[^\s:：]{1,24}(?: [^\s:：]{1,24})?[:：]/;

/** Whether the line break at `at` stands inside a sentence: behind a full line, before a letter. */
export function isWrap(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 10) return false;
  const next = text.charCodeAt(at + 1);
  const isSmall = next >= 97 && next <= 122;
  if (!isSmall && !isHan(next) && !/[A-Z("“`]/.test(text.charAt(at + 1))) return false;
  if (isBehindEnd(text, at) || !isFull(text, at, isSmall ? full.beforeSmall : full.beforeAny)) return false;
  return !label.test(text.slice(at + 1, at + 52));
}

const isBehindEnd = (text: string, at: number): boolean =>
  /[.!?。！？；;:：]["”’)）]?$/.test(text.slice(at - 2, at));

function isFull(text: string, end: number, wanted: number): boolean {
  let width = 0;
  for (let at = end - 1; at >= 0 && text.charCodeAt(at) !== 10 && width < wanted; at -= 1)
    width += isHan(text.charCodeAt(at)) ? 2 : 1;
  return width >= wanted;
}
