/** Reads the time of an event as people type it and as logs and tables write it, in both languages. */

import type { EventTime } from '../kit/instant';
import { type Instant, type PlainDate, toInstant, toMilliseconds } from '../kit/instant';
import { minutesLater } from './minutes-later';
import { normalise } from './numerals';
import { readers, type TimeParts } from './time-parts';
import { latestWeekday, weekdayOfWeek } from './weekdays';
import { instantAt, isZone, type WallClock, wallClockAt } from './zones';

/** What fills in what a text leaves out. */
export interface TimeContext {
  /** IANA zone of a time that names none; null when nobody told, then `at` holds the wall clock as if it were UTC. */
  readonly zone: string | null;
  /** Day of a bare clock; null leaves its instant open. */
  readonly date: PlainDate | null;
  /** Where 昨天 and a missing year count from (null: `date`), and, when it is an instant, "+12m" too. */
  readonly reference: Instant | PlainDate | null;
  /** Whether "3/4" is the third of April; when it is not told, what could be either is no time. */
  readonly dayFirst?: boolean;
}

/** A text as the times it names, before anything is filled in. */
export type WrittenTime =
  | { readonly kind: 'point'; readonly from: TimeParts }
  | { readonly kind: 'range'; readonly from: TimeParts; readonly to: TimeParts }
  | {
      readonly kind: 'later';
      readonly minutes: number /** "T+90m": from the first time of the text. */;
      readonly fromStart?: true;
    };

/**
 * The time a text states, or null when the text is not wholly a time: ISO 8601 with or without offset, `14:05`,
 * `2:14 PM`, `14h32`, `下午两点十四分`, `昨天23点`, `Feb 20 2018 14:17`, `+12m`, `~14:15`, `14:20–14:35`, `14:??`.
 * A day without a clock is the whole day, approximately, and so is one whose clock is left blank ("12 March --:--").
 */
export function readEventTime(text: string, context: TimeContext): EventTime | null {
  const written = readWrittenTime(text);
  const read = written && resolveWritten(written, context);
  return read && { ...read, text: text.trim() };
}

/** What a text that is wholly a time says, or null. */
export function readWrittenTime(text: string): WrittenTime | null {
  if (text.length > longest) return null;
  const plain = isoOffset(normalise(text));
  const sinceStart = /^t ?(?=[+-])/.exec(plain)?.[0] ?? '';
  const minutes = minutesLater(plain.slice(sinceStart.length));
  if (minutes !== null)
    return { kind: 'later', minutes, ...(sinceStart === '' ? {} : { fromStart: true as const }) };
  const from = readParts(plain);
  return from ? { kind: 'point', from } : readRange(plain);
}

/** The time it is in a context, without its text; null when it makes no sense there. */
export function resolveWritten(written: WrittenTime, context: TimeContext): Read | null {
  if (written.kind === 'later') return resolveLater(written.minutes, context);
  return written.kind === 'point'
    ? resolve(written.from, context)
    : resolveRange(written.from, written.to, context);
}

/** No time is written at greater length; what is longer is not looked at. */
const longest = 120;

/** A time in its context. */
type Read = Omit<EventTime, 'text'>;

/** An ISO offset loses its colon, so that its minus is not taken for the dash of a range. */
const isoOffset = (text: string): string =>
  text.replace(/(\d[t ]\d\d:\d\d:\d\d(?:[.,]\d+)?|\dt\d\d:\d\d)-(\d\d):(\d\d)$/, '$1-$2$3');

function resolveLater(minutes: number, context: TimeContext): Read | null {
  const { reference } = context;
  if (!isInstant(reference)) return null;
  const at = toInstant(toMilliseconds(reference) + Math.round(minutes * 60_000));
  return { at, until: null, zone: knownZone(context), certainty: 'exact' };
}

const dash = /\s*(?:[–—~-]|至|到|\bto\b|\buntil\b|\band\b)\s*/g;
const around = /^(?:between|from|从|自|在)\s*|(?:之间|期间)$/g;

function readRange(text: string): WrittenTime | null {
  const plain = text.replace(around, '');
  for (const { index, 0: found } of plain.matchAll(dash)) {
    const head = plain.slice(0, index);
    const to = readParts(plain.slice(index + found.length));
    const from =
      readParts(head) ?? (to?.dayPart && /^\d{1,2}$/.test(head) ? { hour: Number(head), minute: 0 } : null);
    if (from && to) return { kind: 'range', from, to };
  }
  return null;
}

function resolveRange(from: TimeParts, to: TimeParts, context: TimeContext): Read | null {
  const start = resolve({ ...shareable(to), ...from }, context);
  const end = resolve({ ...inherited(from), ...to }, context);
  if (!start || !end) return null;
  if (start.at === null || end.at === null) return { ...start, at: null };
  const ownDay = to.day !== undefined || to.shift !== undefined;
  const until = end.at < start.at && !ownDay ? nextDay(end.at) : end.at;
  return until < start.at ? null : { ...start, until: end.until ?? until };
}

/** What stands behind a range but holds for both ends: "2:00–2:30 pm UTC". */
const shareable = ({ zone, dayPart }: TimeParts): TimeParts => ({
  ...(zone === undefined ? {} : { zone }),
  ...(dayPart === undefined ? {} : { dayPart }),
});

const inherited = ({ hour, minute, second, millisecond, blank, ...rest }: TimeParts): TimeParts => rest;

const nextDay = (at: Instant): Instant => toInstant(toMilliseconds(at) + dayLength);

const separator =
  /^(?:[\s,;()[\]【】]|t(?=\d)|at |on |@ |[-–—] (?=\d{1,2}:\d\d)|(?:h(?:rs?)?|uhr)(?![a-z\d])|的)+/;

/** Takes one form after the other from the head of the text; null when something is left that no reader knows. */
function readParts(text: string): TimeParts | null {
  let parts: TimeParts = {};
  let rest = text.replace(separator, '');
  while (rest !== '') {
    const step = takePart(rest);
    if (!step || Object.keys(step.part).some((key) => key in parts)) return null;
    parts = { ...parts, ...step.part };
    rest = step.rest.replace(separator, '');
  }
  return Object.keys(parts).length > 0 ? parts : null;
}

function takePart(text: string): { readonly part: TimeParts; readonly rest: string } | null {
  for (const { form, read } of readers) {
    const match = form.exec(text);
    const part = match && read(match.slice(1));
    if (part) return { part, rest: text.slice(match[0].length) };
  }
  return null;
}

function resolve(parts: TimeParts, context: TimeContext): Read | null {
  const hour = hourOf(parts);
  if (!makesSense(parts, hour) || (context.dayFirst === undefined && isAmbiguous(parts))) return null;
  const given = knownZone(context);
  const named = parts.zone === undefined ? given : zoneName(parts.zone);
  if (parts.epoch !== undefined)
    return { at: toInstant(parts.epoch), until: null, zone: given ?? 'UTC', certainty: 'exact' };
  const isOpen = parts.blank === true && parts.month === undefined && parts.slashed === undefined;
  const day = isOpen ? null : dayOf(parts, context);
  if (!day) return { at: null, until: null, zone: named, certainty: 'unknown' };
  const clock = clockOn(day, hour ?? 0, parts);
  const at = instantAt(clock, named);
  const zone = named === null || named === given ? named : agreeing(given, clock, at, named);
  if (hour === undefined) return { at, until: nextDay(at), zone, certainty: 'approximate' };
  return { at, until: null, zone, certainty: parts.approximate ? 'approximate' : 'exact' };
}

/** The zone of the document where it says the same as the one named, for it tells more than an offset. */
const agreeing = (given: string | null, clock: WallClock, at: Instant, named: string): string =>
  given !== null && instantAt(clock, given) === at ? given : named;

const knownZone = ({ zone }: TimeContext): string | null => (zone !== null && isZone(zone) ? zone : null);

/** The hour of 24, by the part of the day it stands in; 晚上12点 is the end of the day. */
function hourOf({ hour, dayPart }: TimeParts): number | undefined {
  if (hour === undefined || dayPart === undefined || dayPart === 'morning') return hour;
  if (dayPart === 'early') return hour === 12 ? 0 : hour;
  if (dayPart === 'noon') return hour <= 3 ? hour + 12 : hour;
  if (dayPart === 'afternoon') return hour < 12 ? hour + 12 : hour;
  return hour >= 5 && hour <= 12 ? hour + 12 : hour;
}

function makesSense({ minute = 0, second = 0, ...parts }: TimeParts, hour?: number): boolean {
  const { year = 2000, month, day = 0, slashed } = parts;
  const isDay =
    (month === undefined || isDate({ year, month, day })) &&
    (slashed === undefined || orders(slashed).some((order) => isDate({ year, ...order })));
  const isClock =
    hour === undefined || (hour <= 24 && minute <= 59 && second <= 60 && hour * 60 + minute <= 1440);
  const { blank, shift, weekday, onward, epoch } = parts;
  const names = [hour, blank, month, slashed, shift, weekday, onward, epoch].some(
    (part) => part !== undefined,
  );
  return isDay && isClock && names;
}

type Day = Pick<WallClock, 'year' | 'month' | 'day'>;

const utcOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

const isDate = (day: Day): boolean => {
  const date = new Date(utcOf(day));
  return date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
};

const dayFrom = (milliseconds: number): Day => {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const dayLength = 86_400_000;

/** Both readings of "3/4", month first. */
const orders = ([first, second]: readonly [number, number]): readonly Pick<Day, 'month' | 'day'>[] => [
  { month: first, day: second },
  { month: second, day: first },
];

/** Whether "3/4" could be a day of either month. */
export const isAmbiguous = ({ slashed }: TimeParts): boolean =>
  slashed !== undefined && slashed[0] !== slashed[1] && Math.max(...slashed) <= 12;

/** The reading of "3/4" the context asks for, or the only one that is a date. */
function inOrder(slashed: readonly [number, number], { dayFirst }: TimeContext) {
  const [monthFirst, dayBefore] = orders(slashed);
  const [one, other] = dayFirst ? [dayBefore, monthFirst] : [monthFirst, dayBefore];
  return one && one.month <= 12 ? one : other;
}

/** The day the parts name, or the one of the context; null when there is none. */
function dayOf(parts: TimeParts, context: TimeContext): Day | null {
  const { year, shift, weekday, weeksOn, onward, slashed } = parts;
  const { month, day } = (slashed && inOrder(slashed, context)) ?? parts;
  const today = todayOf(context);
  const own = Date.parse(context.date ?? '');
  if (month !== undefined && day !== undefined)
    return year === undefined ? nearestYear({ month, day }, today) : { year, month, day };
  if (onward !== undefined) return known(own + onward * dayLength);
  if (shift !== undefined) return known(today + shift * dayLength);
  if (weekday !== undefined)
    return known(weeksOn ? weekdayOfWeek(weekday, today, weeksOn) : latestWeekday(weekday, today));
  return known(own);
}

const isInstant = (reference: string | null): reference is Instant =>
  reference?.includes('T') === true && !Number.isNaN(Date.parse(reference));

/** Midnight UTC of the calendar day relative words count from; NaN when there is none. */
function todayOf({ zone, date, reference }: TimeContext): number {
  const clock = isInstant(reference) ? wallClockAt(reference, zone) : null;
  return clock ? utcOf(clock) : Date.parse(reference ?? date ?? '');
}

const known = (milliseconds: number): Day | null =>
  Number.isNaN(milliseconds) ? null : dayFrom(milliseconds);

/** The year that brings the date closest to today: on 2 January, 31 December is last year's. */
function nearestYear(date: Pick<Day, 'month' | 'day'>, today: number): Day | null {
  const thisYear = new Date(today).getUTCFullYear();
  const distance = (day: Day): number => Math.abs(utcOf(day) - today);
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((year) => ({ ...date, year })).filter(isDate);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function clockOn(day: Day, hour: number, { minute = 0, second = 0, millisecond = 0 }: TimeParts): WallClock {
  const { year, month, day: date } = hour === 24 ? dayFrom(utcOf(day) + dayLength) : day;
  return { year, month, day: date, hour: hour % 24, minute, second: Math.min(second, 59), millisecond };
}

/** The zone the parts name, as clocks know it; null when they name none or an ambiguous one. */
export const zoneOfParts = ({ zone }: TimeParts): string | null =>
  zone === undefined ? null : zoneName(zone);

/** An offset in minutes as Temporal names it: "+08:00"; the offset of nothing is UTC. */
function zoneName(zone: string | number | null): string | null {
  if (typeof zone !== 'number') return zone;
  if (zone === 0) return 'UTC';
  const size = Math.abs(zone);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${zone < 0 ? '-' : '+'}${digits.join(':')}`;
}
