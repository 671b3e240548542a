/** Reads the stamps machines write, without looking for anything people write: logs hold many thousand of them. */
import type { WrittenTime } from './read-event-time';
import type { TimeParts } from './time-parts';
import { zoneNames } from './zone-names';

/** The stamp at the head of a line and how many characters it takes. */
export interface MachineStamp {
  readonly written: WrittenTime;
  readonly text: string;
  readonly length: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const zone = '\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?';
const iso = new RegExp(
  `^(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)(?:T|\\s{1,2}|_)(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,:](\\d{1,9}))?)?${zone}`,
  'i',
);
/** What `journalctl -o short-full` prints. */
const journal =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? ([A-Z]{1,5}|[+-]\d\d)(?=\s)/;
const bsd =
  /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?: (UTC|GMT|Z|[+-]\d{4}))?/;
const weekdayFirst =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? (?:(UTC|GMT|[+-]\d{4}|[A-Z]{3,4}) )?(\d{4})/;
const common = /^(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-]\d{4}))?/;
const klog = /^[IWEF](\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{1,9})/;
const redis = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?/;
const clock = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?/;
const epoch = /^(1\d{9})(?:[.,](\d{1,9}))?(?![\d:/-])|^(1\d{12})(?![\d:/-])/;

const monthOf = (name = ''): number => months.indexOf(name.toLowerCase()) + 1;

function zoneOf(text: string | undefined): Pick<TimeParts, 'zone'> {
  if (!text) return {};
  if (/^(?:z|utc|gmt)$/i.test(text)) return { zone: 'UTC' };
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
  if (sign) return { zone: (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) };
  const named = zoneNames[text.toLowerCase()];
  return named === undefined ? {} : { zone: named };
}

const fraction = (text: string | undefined): number => (text ? Math.floor(Number(`0.${text}`) * 1000) : 0);

const clockOf = (hour = '0', minute = '0', second = '0', rest?: string): TimeParts => ({
  hour: Number(hour),
  minute: Number(minute),
  second: Number(second),
  millisecond: fraction(rest),
});

type Reader = readonly [RegExp, (groups: readonly (string | undefined)[]) => TimeParts];

const readers: readonly Reader[] = [
  [
    iso,
    ([year, month, day, hour, minute, second, rest, offset]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...clockOf(hour, minute, second, rest),
      ...zoneOf(offset),
    }),
  ],
  [
    journal,
    ([year, month, day, hour, minute, second, rest, zone]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...clockOf(hour, minute, second, rest),
      ...zoneOf(zone),
    }),
  ],
  [
    bsd,
    ([month, day, year, hour, minute, second, rest, offset]) => ({
      month: monthOf(month),
      day: Number(day),
      ...(year ? { year: Number(year) } : {}),
      ...clockOf(hour, minute, second, rest),
      ...zoneOf(offset),
    }),
  ],
  [
    weekdayFirst,
    ([month, day, hour, minute, second, rest, offset, year]) => ({
      year: Number(year),
      month: monthOf(month),
      day: Number(day),
      ...clockOf(hour, minute, second, rest),
      ...zoneOf(offset),
    }),
  ],
  [
    common,
    ([day, month, year, hour, minute, second, offset]) => ({
      year: Number(year),
      month: monthOf(month),
      day: Number(day),
      ...clockOf(hour, minute, second),
      ...zoneOf(offset),
    }),
  ],
  [
    klog,
    ([month, day, hour, minute, second, rest]) => ({
      month: Number(month),
      day: Number(day),
      ...clockOf(hour, minute, second, rest),
    }),
  ],
  [
    redis,
    ([day, month, year, hour, minute, second, rest]) => ({
      year: Number(year),
      month: monthOf(month),
      day: Number(day),
      ...clockOf(hour, minute, second, rest),
    }),
  ],
  [clock, ([hour, minute, second, rest]) => clockOf(hour, minute, second, rest)],
  [
    epoch,
    ([seconds, rest, milliseconds]) => ({
      epoch: milliseconds ? Number(milliseconds) : Number(seconds) * 1000 + fraction(rest),
    }),
  ],
];

/** The stamp a text begins with, or null. */
export function machineStamp(text: string): MachineStamp | null {
  const head = text.slice(0, 64);
  for (const [form, read] of readers) {
    const match = form.exec(head);
    if (!match) continue;
    const from = read(match.slice(1));
    if (from.month === 0 || (from.hour ?? 0) > 24) continue;
    const stamp = match[0].trimEnd();
    return { written: { kind: 'point', from }, text: stamp, length: stamp.length };
  }
  return null;
}
