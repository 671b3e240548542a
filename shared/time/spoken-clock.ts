/** Clocks as English says them: "ten to nine", "quarter past ten", "half past one", "nine o'clock". */
import { numberWord, readNumberWord } from './english-numbers';
import type { TimeParts } from './time-parts';

const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const amount = `(?:a quarter|quarter|half|${numberWord}(?: minutes?)?)`;

/** A spoken clock, for use inside larger patterns. */
export const spokenClockForm = `(?:${amount} (?:past|to) ${hour}(?![a-z])|${hour} o['’]clock)`;

export const spokenClock = new RegExp(`^(?:(${amount}) (past|to) (${hour})(?![a-z])|(${hour}) o['’]clock)`);

/** The clock of the groups of `spokenClock`; which half of the day it is in, it does not say. */
export function readSpokenClock(groups: readonly (string | undefined)[]): TimeParts | null {
  const [minutes = '', way, of, full] = groups;
  const named = readNumberWord(full ?? of ?? '');
  if (named === null) return null;
  if (full !== undefined) return { hour: named, minute: 0, twelve: true };
  const size = minutesOf(minutes);
  if (size === null || size >= 60 || (/half/.test(minutes) && way === 'to')) return null;
  return way === 'past'
    ? { hour: named, minute: size, twelve: true }
    : { hour: named === 1 ? 12 : named - 1, minute: 60 - size, twelve: true };
}

const minutesOf = (text: string): number | null =>
  /quarter/.test(text) ? 15 : text === 'half' ? 30 : readNumberWord(text.replace(/ minutes?$/, ''));
