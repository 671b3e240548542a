/** Times as a finished document shows them, until the module of times does. */
import type { Language } from '../kit/bilingual';
import { type Instant, type PlainDate, toMilliseconds } from '../kit/instant';
import type { EventTime } from '../retrospective/timeline';

/** `YYYY-MM-DD HH:mm` on the wall clocks of the zone; UTC when the zone is not known, the text itself when it is no instant. */
export function showInstant(at: Instant, zone: string): string {
  const milliseconds = toMilliseconds(at);
  return Number.isNaN(milliseconds) ? at : wallClock(zone).format(milliseconds).replace(',', '');
}

/** The day of an instant in the zone. */
export const dayOf = (at: Instant, zone: string): PlainDate => showInstant(at, zone).slice(0, 10);

/** The time as typed, else its instant in the zone. */
export const showEventTime = (time: EventTime, zone: string): string =>
  time.text.trim() || (time.at === null ? '' : showInstant(time.at, time.zone === null ? 'UTC' : zone));

const wallClock = (zone: string): Intl.DateTimeFormat => {
  const format = { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...format, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { ...format, timeZone: 'UTC' });
  }
};

/** A length of time in minutes and hours: "21 min", "1 h 34 min", "1 小时 34 分钟". */
export function showDuration(milliseconds: number, language: Language): string {
  const minutes = Math.round(milliseconds / 60_000);
  const units = language === 'zh' ? ['小时', '分钟'] : ['h', 'min'];
  const parts = [Math.floor(minutes / 60), minutes % 60].map((count, index) => ({
    count,
    unit: units[index],
  }));
  const shown = parts.filter(({ count }, index) => count > 0 || (index === 1 && minutes < 60));
  return shown.map(({ count, unit }) => `${count} ${unit}`).join(' ');
}
