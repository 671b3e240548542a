/** Prints the time of an event for people, in the zone of the document. */
import type { Language } from '../kit/bilingual';
import type { EventTime } from '../kit/instant';
import { type WallClock, wallClockAt } from './zones';

/** How much of a time is shown. */
export interface TimeStyle {
  readonly withDate: boolean;
  /** Only together with the date; left out by default. */
  readonly withYear?: boolean;
}

/**
 * "09:02", "~09:02", "09:02–09:15", with the date "12 Nov 09:02"; 约09:02、11月12日09:02. A time nobody gave a zone shows
 * the clock as it was written; one without an instant shows its own text.
 */
export function showTime(time: EventTime, zone: string, language: Language, style: TimeStyle): string {
  const shown = time.zone === null ? null : zone;
  const at = time.at === null ? null : wallClockAt(time.at, shown);
  if (!at) return time.text;
  const until = time.until === null ? null : wallClockAt(time.until, shown);
  const about = time.certainty === 'exact' ? '' : approximately[language];
  const end = until ? `–${showClock(until, language, { ...style, withDate: !isSameDay(at, until) })}` : '';
  return `${about}${showClock(at, language, style)}${end}`;
}

/**
 * The whole of a time for somebody who checks how it was understood: "12 Nov 2026 14:05–14:20 Asia/Shanghai", with the
 * clock of the zone it was given in where that differs. Empty for a time without an instant.
 */
export function tellTime(time: EventTime, zone: string, language: Language): string {
  if (time.at === null) return '';
  const shown = showTime(time, zone, language, { withDate: true, withYear: true });
  if (time.zone === null) return shown;
  const own = showTime(time, time.zone, language, { withDate: true, withYear: true });
  const place = `${shown} ${zone.replaceAll('_', ' ')}`;
  return own === shown ? place : `${place} (${inZoneWords(time, language)})`;
}

/** The clock of the zone the time was given in: "07:05 UTC". */
const inZoneWords = (time: EventTime, language: Language): string =>
  time.zone === null || time.at === null
    ? ''
    : `${showTime(time, time.zone, language, { withDate: true })} ${time.zone.replaceAll('_', ' ')}`;

const approximately: Readonly<Record<Language, string>> = { en: '~', zh: '约' };

const isSameDay = (one: WallClock, other: WallClock): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number): string => String(value).padStart(2, '0');

function showClock(clock: WallClock, language: Language, style: TimeStyle): string {
  const time = `${two(clock.hour)}:${two(clock.minute)}`;
  if (!style.withDate) return time;
  const date = showDay(clock, language, style.withYear ?? false);
  return language === 'zh' ? `${date}${time}` : `${date} ${time}`;
}

function showDay({ year, month, day }: WallClock, language: Language, withYear: boolean): string {
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month - 1]}${withYear ? ` ${year}` : ''}`;
}
