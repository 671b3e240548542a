/** Cuts a paragraph into the parts that each have a time of their own. */
import { timeWithin } from '../../time/leading-time';

export interface TimedSentence {
  readonly time: string;
  readonly text: string;
}

const ends = /(?<=[。！？；;])\s*|(?<=[.!?])\s+(?=[\p{Lu}\p{Script=Han}\d"'(])/u;
const clauses = /(?<=[,，、])\s*|\s(?=(?:then|and then|and|followed by) )/;

/** The sentences with a time, cut at commas only where both sides have one. */
export function timedSentences(text: string): readonly TimedSentence[] {
  return text.split(ends).flatMap((sentence) => {
    const parts = sentence.split(clauses).filter((part) => part.trim() !== '');
    const timed = parts.filter((part) => timeWithin(part) !== null).length;
    const own = timed > 1 ? joinUntimed(parts) : [sentence];
    return own.flatMap((part) => {
      const found = timeWithin(part);
      return found ? [{ time: found.time, text: part.replace(/[,，、]\s*$/, '').trim() }] : [];
    });
  });
}

/** A clause without a time belongs to the one before it. */
function joinUntimed(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (timeWithin(part) === null || timeWithin(last) === null))
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}
