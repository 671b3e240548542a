/** Where marked words are after the text around them changed. */
import type { Span } from '../../../shared/prose/prose';
import { commonRun } from '../common-run';
import type { PaintedPlace } from '../contract';

/** The span in the text as it is now; null when the change touched the words. */
export function stillThere(place: PaintedPlace, now: string): Span | null {
  const { leafText: before, start, end } = place;
  if (end > before.length || start >= end) return null;
  if (before === now) return { start, end };
  const most = Math.min(before.length, now.length);
  const head = commonRun(most, (index) => before[index] === now[index]);
  if (end < head) return { start, end };
  const tail = commonRun(most - head, (index) => before.at(-1 - index) === now.at(-1 - index));
  const shift = now.length - before.length;
  return start > before.length - tail ? { start: start + shift, end: end + shift } : null;
}

/** The first part of new words that the writer has to fill: [brackets] or 【括号】. */
export function blankIn(text: string): Span | null {
  const match = /\[[^[\]]+\]|【[^【】]+】/.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
