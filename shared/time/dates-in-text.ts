/** Finds calendar dates inside running text, with the weekday that stands beside them, in both languages. */
import type { Span } from '../prose/prose';

/** A date as typed; the span takes in its weekday. */
export interface FoundDate extends Span {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly yearSpan: Span | null;
  /** The weekday beside it: 0 is Sunday; `names` are the seven in the wording of the text. */
  readonly weekday: (Span & { readonly day: number; readonly names: readonly string[] }) | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![a-z])';
const long = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const short = long.map((name) => name.slice(0, 3));
const enDay =
  '(?<weekday>sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)(?![a-z])';
const enLead = `(?:(?<![a-z])${enDay}[.,]?,?\\s+(?:the\\s+)?)?`;
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const number = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)';
const behind = enDay.replace('weekday', 'later');
const zhDay = '\\s*[（(，,]?\\s*(?<weekday>(?:周|星期|礼拜)[日天一二三四五六])[）)]?';

const forms: readonly RegExp[] = [
  new RegExp(`${enLead}(?<![\\d.:/-])${number}(?:\\s+of)?\\s+${monthNames}(?:,?\\s+${year})?`, 'dgi'),
  new RegExp(`${enLead}(?<![a-z])${monthNames}\\s+${number}(?:,?\\s+${year})?`, 'dgi'),
  new RegExp(
    `${enLead}(?<![\\d.:/-])${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])(?:\\s*[（(]${behind}[）)])?`,
    'dgi',
  ),
  new RegExp(`(?<![\\d.:/-])${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)${zhDay}`, 'dg'),
  new RegExp(
    `(?<!\\d)(?:${year}\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号](?:${zhDay})?`,
    'dg',
  ),
];

/** Most texts hold no date. */
const hint =
  /\d\s*月|(?:19|20)\d\d[-/.]|\d[a-z]{0,2}(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \d/i;

/** All dates of a text with at least a month and a day, in order; impossible ones are left out. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!hint.test(text)) return [];
  const found = forms
    .flatMap((form) => [...text.matchAll(form)].flatMap((match) => dateOf(match) ?? []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every((other) => other.end <= start));
}

function dateOf(match: RegExpExecArray): FoundDate | null {
  const groups = match.groups ?? {};
  const places = match.indices?.groups ?? {};
  const month = groups.month ? Number(groups.month) : monthOf(groups.name ?? '');
  const day = Number(groups.day);
  const own = groups.year ? Number(groups.year) : null;
  if (!isDate(own ?? 2000, month, day)) return null;
  const yearSpan = spanOf(places.year);
  const word = groups.weekday ?? groups.later ?? '';
  const span = spanOf(places.weekday ?? places.later);
  const weekday = span && { ...span, ...weekdayOf(word) };
  return { start: match.index, end: match.index + match[0].length, year: own, month, day, yearSpan, weekday };
}

const spanOf = (place: readonly [number, number] | undefined): Span | null =>
  place ? { start: place[0], end: place[1] } : null;

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

function weekdayOf(word: string): { readonly day: number; readonly names: readonly string[] } {
  const last = word.slice(-1);
  if (/\p{Script=Han}/u.test(word)) {
    const head = word.slice(0, -1);
    return {
      day: Math.max(0, '日一二三四五六'.indexOf(last)),
      names: [...'日一二三四五六'].map((one) => head + one),
    };
  }
  const day = short.findIndex((name) => word.toLowerCase().startsWith(name.toLowerCase()));
  const names = word.length > 5 ? long : short;
  return { day, names: /^[a-z]/.test(word) ? names.map((name) => name.toLowerCase()) : names };
}
