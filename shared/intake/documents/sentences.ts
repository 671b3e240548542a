/** Cuts a paragraph into the parts that each have a time of their own. */
import { hasClock, leadingTime, timeWithin } from '../../time/leading-time';

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

/** A line that begins with a time, cut again wherever a further part of it begins with one. */
export function furtherTimes(text: string): readonly (TimedSentence | string)[] {
  const parts = text.split(ends).flatMap((sentence) => sentence.split(/(?<=[,，])\s*/));
  const cut: (TimedSentence | string)[] = [];
  for (const part of parts) {
    const timed = leadingTime(part);
    const last = cut.at(-1);
    if (timed && timed.rest.trim() !== '' && (hasClock(timed.time) || /后$|later$|after$/.test(timed.time)))
      cut.push({ time: timed.time, text: timed.rest });
    else if (last === undefined) cut.push(part);
    else if (typeof last === 'string') cut[cut.length - 1] = join(last, part);
    else cut[cut.length - 1] = { time: last.time, text: join(last.text, part) };
  }
  return cut;
}

const join = (one: string, other: string): string =>
  /[\p{Script=Han}，。；]$/u.test(one) ? one + other : `${one} ${other}`;
