/** Transcripts count from the beginning of a meeting: the clock they name at their head makes times of day of it. */
import { readWrittenTime, type WrittenTime } from '../time/read-event-time';
import type { TimeLine } from '../time/time-line';
import type { TimeParts } from '../time/time-parts';

const looked = 12;
const begin =
  /^\s*(?:会议(?:开始)?时间|开始时间|录制时间|meeting (?:time|started?(?: at)?)|recorded(?: at| on)?|start(?:ed)?(?: time| at)?|date)\s*[:：]?\s*(.{8,60})$/i;

/** A recording counts from nothing: its first words come within a quarter of an hour. In seconds. */
const earliest = 900;

/** The lines with their places in the day, or as they are where nothing counts from a told beginning. */
export function fromBeginning(timed: readonly TimeLine[], lines: readonly string[]): readonly TimeLine[] {
  const start = beginningIn(lines);
  const counts = timed.flatMap(({ kind, written }) => (kind === 'time' ? [countOf(written)] : []));
  const [first] = counts;
  if (!start || counts.length < 2 || first === undefined || !isCounting(counts)) return timed;
  return timed.map((line) => {
    const count = line.kind === 'time' ? countOf(line.written) : null;
    return count === null ? line : { ...line, written: { kind: 'point', from: later(start, count) } };
  });
}

const isCounting = (counts: readonly (number | null)[]): boolean =>
  counts.every(
    (count, index) => count !== null && (index === 0 ? count < earliest : count >= (counts[index - 1] ?? 0)),
  );

/** Seconds of a bare clock, or null. */
function countOf(written: WrittenTime | null): number | null {
  if (written?.kind !== 'point') return null;
  const { hour, minute = 0, second = 0, millisecond, ...rest } = written.from;
  return hour === undefined || Object.keys(rest).length > 0 ? null : hour * 3600 + minute * 60 + second;
}

function beginningIn(lines: readonly string[]): TimeParts | null {
  for (const line of lines.slice(0, looked)) {
    const written = readWrittenTime(begin.exec(line)?.[1] ?? '');
    const from = written && written.kind !== 'later' ? written.from : null;
    if (from?.day !== undefined && from.hour !== undefined && from.year !== undefined) return from;
  }
  return null;
}

function later(
  { year = 0, month = 1, day = 1, hour = 0, minute = 0, ...rest }: TimeParts,
  seconds: number,
): TimeParts {
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute) + seconds * 1000);
  return {
    ...rest,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}
