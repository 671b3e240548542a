/** One typed line as an event: the time it begins with, if it begins with one, and what happened. */

export interface Entry<Time> {
  /** Null when the line begins with no time. */
  readonly time: Time | null;
  readonly text: string;
}

/** No time is longer than this. */
const longest = 48;

/** Takes the longest beginning that is wholly a time; the rest is the text. */
export function readEntry<Time>(line: string, read: (text: string) => Time | null): Entry<Time> {
  const trimmed = line.trim();
  for (const end of placesToSplit(trimmed)) {
    const head = trimmed.slice(0, end).replace(/[\s:：,，—–-]+$/, '');
    const time = isTimeLike(head) ? read(head) : null;
    if (time) return { time, text: trimmed.slice(end).replace(/^[\s:：,，—–-]+/, '') };
  }
  return { time: null, text: trimmed };
}

/** Whether a line that begins with no time begins like one: "25:99", "14:5x". */
export const beginsLikeTime = (line: string): boolean =>
  /^\s*(?:[~约]\s*)?\d{1,2}\s*[:：点時时]\s*\S|^\s*[+＋]\s*\d/u.test(line);

/** A bare number ("3 tickets open") is no time. */
const isTimeLike = (text: string): boolean => !/^\d*$/.test(text);

/** Ends of possible beginnings, longest first: before white space, before and after Chinese characters, the whole. */
function placesToSplit(line: string): readonly number[] {
  const inside = [...line.slice(0, longest).matchAll(/(?=\s)|(?=\p{Script=Han})|(?<=\p{Script=Han})/gu)];
  const whole = line.length <= longest ? [line.length] : [];
  return [...inside.map((match) => match.index).filter((index) => index > 0), ...whole].reverse();
}
