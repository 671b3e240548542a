/** The words and forms times are written in, as a table: each reader takes one form from the head of the text. */
import { numeral, readNumeral } from './numerals';
import { readSpokenClock, spokenClock } from './spoken-clock';
import { zoneNames, zoneWord } from './zone-names';

/** What has been read so far; nothing is named twice. */
export interface TimeParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Days from today ("昨天" is -1). */
  readonly shift?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** In the week before or after: "上周五" and "last Friday" are -1, "下周一" is 1. */
  readonly weeksOn?: -1 | 1;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** The words leave open which half of the day it is. */
  readonly twelve?: true;
  readonly dayPart?: 'early' | 'morning' | 'noon' | 'afternoon' | 'night';
  /** Days from the day the text before was about ("次日" is 1). */
  readonly onward?: number;
  /** "3/4": which of the two is the month is told by the context. */
  readonly slashed?: readonly [number, number];
  /** Milliseconds since 1970, as machines write them. */
  readonly epoch?: number;
  readonly approximate?: true;
  /** The clock has a blank in it ("14:??"). */
  readonly blank?: true;
  /** Zone named in the text: an IANA zone, or an offset in minutes; null when its name means several. */
  readonly zone?: string | number | null;
}

type Groups = readonly (string | undefined)[];

interface Reader {
  readonly form: RegExp;
  /** Null when the groups make no sense after all. */
  readonly read: (groups: Groups) => TimeParts | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const monthName = `(${months.join('|')})[a-z]*\\.?`;

const number = (text: string | undefined): number => readNumeral(text ?? '');
const monthOf = (text = ''): number => months.indexOf(text) + 1;

const dayWords: Readonly<Record<string, TimeParts>> = {
  今天: { shift: 0 },
  今日: { shift: 0 },
  今早: { shift: 0, dayPart: 'morning' },
  今晨: { shift: 0, dayPart: 'early' },
  今晚: { shift: 0, dayPart: 'night' },
  昨天: { shift: -1 },
  昨日: { shift: -1 },
  昨晚: { shift: -1, dayPart: 'night' },
  昨夜: { shift: -1, dayPart: 'night' },
  前天: { shift: -2 },
  明天: { shift: 1 },
  大前天: { shift: -3 },
  当天: { onward: 0 },
  当日: { onward: 0 },
  同日: { onward: 0 },
  当晚: { onward: 0, dayPart: 'night' },
  次日: { onward: 1 },
  次晨: { onward: 1, dayPart: 'early' },
  翌日: { onward: 1 },
  隔天: { onward: 1 },
  第二天: { onward: 1 },
  第三天: { onward: 2 },
  'same day': { onward: 0 },
  'next day': { onward: 1 },
  'next morning': { onward: 1, dayPart: 'morning' },
  'following day': { onward: 1 },
  'following morning': { onward: 1, dayPart: 'morning' },
  'last night': { shift: -1, dayPart: 'night' },
  tonight: { shift: 0, dayPart: 'night' },
  today: { shift: 0 },
  yesterday: { shift: -1 },
  tomorrow: { shift: 1 },
};

const dayParts: Readonly<Record<string, NonNullable<TimeParts['dayPart']>>> = {
  凌晨: 'early',
  清晨: 'morning',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  中午: 'noon',
  下午: 'afternoon',
  傍晚: 'afternoon',
  晚上: 'night',
  夜里: 'night',
  半夜: 'night',
  深夜: 'night',
  午夜: 'early',
  午后: 'afternoon',
  早: 'morning',
  晚: 'night',
};

const choice = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

const clock = ([hour, minute, second, fraction]: Groups): TimeParts => ({
  hour: number(hour),
  minute: number(minute),
  second: second === undefined ? 0 : number(second),
  millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
});

function offset([sign, hours, minutes = '0']: Groups): TimeParts | null {
  const size = Number(hours) * 60 + Number(minutes);
  if (size > 14 * 60 || Number(minutes) % 15 !== 0) return null;
  return { zone: sign === '+' ? size : -size };
}

/** Tried in order; the first form that fits the head of the rest is taken. */
export const readers: readonly Reader[] = [
  {
    form: /^(?:~|≈|约莫|大约|大概|约|左右|前后|刚过|不到|许|多|about|around|approximately|approx\.?|circa|ca\.)/,
    read: () => ({ approximate: true }),
  },
  {
    form: /^([12]\d{9})(?:[.,](\d{1,9}))?(?![\d:/-])/,
    read: ([seconds, fraction = '0']) => ({
      epoch: Number(seconds) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000),
    }),
  },
  { form: /^([12]\d{12})(?![\d:/-])/, read: ([milliseconds]) => ({ epoch: Number(milliseconds) }) },
  {
    form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: ([year, , month, day]) => ({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    form: new RegExp(`^(?:(${numeral})年)?(${numeral})月(${numeral})[日号]?`),
    read: ([year, month, day]) => ({
      ...(year === undefined ? {} : { year: number(year) }),
      month: number(month),
      day: number(day),
    }),
  },
  {
    form: /^(20\d\d)([01]\d)([0-3]\d)(?!\d)/,
    read: ([year, month, day]) => ({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    form: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:.])/,
    read: ([first, , second, year = '']) => ({
      slashed: [number(first), number(second)],
      year: number(year) + (year.length === 2 ? 2000 : 0),
    }),
  },
  {
    form: /^(\d{1,2})(?:\/|\.(?=\d{1,2}\. ))(\d{1,2})(?![\d/])\.?/,
    read: ([first, second]) => ({ slashed: [number(first), number(second)] }),
  },
  {
    form: /^(\d{1,2})-(\d{1,2})(?![-\d:])/,
    read: ([month, day]) => ({ month: number(month), day: number(day) }),
  },
  {
    form: new RegExp(`^${monthName} +(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?!\\d|:))?`),
    read: ([month, day, year]) => ({
      ...(year === undefined ? {} : { year: number(year) }),
      month: monthOf(month),
      day: number(day),
    }),
  },
  {
    form: new RegExp(`^(\\d{1,2})[/-]${monthName}[/-](\\d{2})(?![\\d:.])`),
    read: ([day, month, year]) => ({ year: 2000 + number(year), month: monthOf(month), day: number(day) }),
  },
  {
    form: new RegExp(`^(\\d{1,2})[/-](${numeral})月[/-](\\d{4}|\\d{2})(?![\\d:.])`),
    read: ([day, month, year = '']) => ({
      year: number(year) + (year.length === 2 ? 2000 : 0),
      month: number(month),
      day: number(day),
    }),
  },
  {
    form: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ /-](?:of )?${monthName}(?:[, /-] ?(\\d{4})(?!\\d|:(?!\\d\\d:)))?`,
    ),
    read: ([day, month, year]) => ({
      ...(year === undefined ? {} : { year: number(year) }),
      month: monthOf(month),
      day: number(day),
    }),
  },
  {
    form: new RegExp(`^(${choice(dayWords)})`),
    read: ([word = '']) => dayWords[word] ?? null,
  },
  {
    form: /^(?:([上下])个?)?(?:周|星期|礼拜)([日天一二三四五六])/,
    read: ([way, day = '']) => ({
      weekday: Math.max(0, '日一二三四五六'.indexOf(day)),
      ...(way === undefined ? {} : { weeksOn: way === '上' ? -1 : 1 }),
    }),
  },
  {
    form: new RegExp(`^(?:(last|next) )?(${weekdays.join('|')})(?:day|s|nes|rs|r|ur)*(?:day)?(?![a-z])\\.?`),
    read: ([way, day = '']) => ({
      weekday: weekdays.indexOf(day),
      ...(way === undefined ? {} : { weeksOn: way === 'last' ? -1 : 1 }),
    }),
  },
  {
    form: new RegExp(`^(${choice(dayParts)})`),
    read: ([word = '']) => {
      const dayPart = dayParts[word];
      return dayPart ? { dayPart } : null;
    },
  },
  {
    form: /^(?:\d{1,2}|\dx|xx|\?\?):(?:\d?\?+|\d?x+)(?::(?:\d\d|\?+|x+))?/,
    read: () => ({ blank: true }),
  },
  { form: /^(?:\dx|xx|\?\?):\d\d/, read: () => ({ blank: true }) },
  { form: /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?![\d:])/, read: clock },
  {
    form: /^([01]\d|2[0-3])([0-5]\d)(?= ?(?:hrs?|h|z|utc|gmt)(?![a-z]))/,
    read: clock,
  },
  {
    form: /^(?:(?:klo?\.?|um) ?)?([01]?\d|2[0-3])\.([0-5]\d)(?: ?(?:uhr|hrs?|h)(?![a-z]))?(?![\d.])(?! ?[ap]\.?m)/,
    read: clock,
  },
  { form: /^(\d{1,2})h(\d{2})?(?![a-z\d])/, read: ([hour, minute = '0']) => clock([hour, minute]) },
  { form: /^(\d{1,2})\.(\d{2})(?= ?[ap]\.?m)/, read: clock },
  { form: /^(\d{1,2})(?= ?[ap]\.?m|[ap](?![a-z]))/, read: ([hour]) => clock([hour, '0']) },
  { form: /^(1[0-2]|[1-9])(?=ish(?![a-z]))/, read: ([hour]) => ({ ...clock([hour, '0']), twelve: true }) },
  { form: /^ish(?![a-z])/, read: () => ({ approximate: true }) },
  {
    form: new RegExp(
      `^(${numeral}) ?[点时]钟?(?: ?(半)| ?([一三])刻| ?(${numeral}) ?分?)?(?: ?(${numeral}) ?秒)?整?(?:刚过)?`,
    ),
    read: ([hour, half, quarters, minute = '0', second]) =>
      clock([hour, half ? '30' : quarters ? String(number(quarters) * 15) : minute, second]),
  },
  { form: /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?![\d:])/, read: clock },
  {
    form: new RegExp(`^差(${numeral})分钟?(${numeral})点`),
    read: ([minutes, hour]) => clock([String(number(hour) - 1), String(60 - number(minutes))]),
  },
  {
    form: new RegExp(`^差一刻(${numeral})点`),
    read: ([hour]) => clock([String(number(hour) - 1), '45']),
  },
  { form: spokenClock, read: readSpokenClock },
  { form: /^12 ?noon(?![a-z])/, read: () => clock(['12', '0']) },
  { form: /^12 ?midnight(?![a-z])/, read: () => clock(['0', '0']) },
  { form: /^noon(?![a-z])/, read: () => clock(['12', '0']) },
  { form: /^midnight(?![a-z])/, read: () => clock(['0', '0']) },
  { form: /^a(?:\.?m\b\.?|(?![a-z]))/, read: () => ({ dayPart: 'early' }) },
  { form: /^p(?:\.?m\b\.?|(?![a-z]))/, read: () => ({ dayPart: 'afternoon' }) },
  { form: /^(?:utc|gmt) ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/, read: offset },
  { form: /^(\+)(\d{2})(?::?(\d{2}))?(?![\d:])/, read: offset },
  { form: /^(-)(\d{2})(\d{2})(?!\d)/, read: offset },
  {
    form: new RegExp(`^(${zoneWord})(?![a-z+-])`),
    read: ([name = '']) => ({ zone: zoneNames[name] ?? null }),
  },
  { form: /^((?:19|20)\d\d)(?![\d:年/.-])/, read: ([year]) => ({ year: number(year) }) },
];
