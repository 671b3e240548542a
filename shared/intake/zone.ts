/** Finds the zone a pasted text tells its times in. */
import type { Language } from '../kit/bilingual';
import { announcedZone, zoneNamed } from '../time/announced-zone';
import type { WrittenTime } from '../time/read-event-time';
import type { TimeLine } from '../time/time-line';

const longest = 200;
const looked = 600;

/** "All times in UTC", "| Time (CET) |", "# timezone: Asia/Shanghai"; null when nothing is said. */
export function toldZone(lines: readonly string[], language: Language): string | null {
  for (const line of lines.slice(0, looked)) {
    if (line.length > longest && !line.includes('|')) continue;
    const isHeader = /^\s*\|?[^|]{0,60}(?:time|date|时间)[^|]{0,60}\|/i.test(line) && !/\d:\d\d/.test(line);
    const first = isHeader ? (line.replace(/^\s*\|/, '').split('|')[0] ?? '') : '';
    const zone = isHeader
      ? zoneNamed(first, language)
      : line.length > longest
        ? null
        : (announcedZone(plain(line), language) ?? zoneNamed(allTimes.exec(line)?.[1] ?? '', language));
    if (zone) return zone;
  }
  return null;
}

const allTimes = /\ball times (?:are |is )?(?:in )?([A-Z]{2,5}(?:[+-]\d{1,2})?)\b/i;

const plain = (line: string): string => line.replace(/^[\s>#*_-]+|[*_]+/g, '');

/** The zone most times name themselves, as a name the clocks know; null when less than half do. */
export function writtenZone(lines: readonly TimeLine[], language: Language): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { kind, written } of lines) {
    if (kind !== 'time' || !written || written.kind === 'later') continue;
    total += 1;
    const zone = written.from.epoch === undefined ? nameOf(written.from.zone, language) : null;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] * 2 >= total ? best[0] : null;
}

/** "14:02 CST": Central time, or China's; whoever told a zone meant that one. Only English leaves it in doubt. */
export const namesSeveralZones = ({ written }: TimeLine, told: string | null, language: Language): boolean =>
  told === null && language === 'en' && isAmbiguous(written);

const isAmbiguous = (written: WrittenTime | null): boolean =>
  written !== null && written.kind !== 'later' && written.from.zone === null;

/** The line with the likeliest of the zones its abbreviation may mean. */
export function withOneZone(line: TimeLine, told: string | null, language: Language): TimeLine {
  const { written, text } = line;
  if (written === null || written.kind === 'later' || written.from.zone !== null) return line;
  const zone = zoneNamed(text, told?.startsWith('Asia/') ? 'zh' : language);
  return zone === null ? line : { ...line, written: { ...written, from: { ...written.from, zone } } };
}

function nameOf(zone: string | number | null | undefined, language: Language): string | null {
  if (zone === undefined) return null;
  if (zone === null) return language === 'zh' ? 'Asia/Shanghai' : null;
  if (typeof zone === 'string') return zone;
  if (zone === 0) return 'UTC';
  if (zone === 480 && language === 'zh') return 'Asia/Shanghai';
  const size = Math.abs(zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
