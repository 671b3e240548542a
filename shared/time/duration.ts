/** Durations as people write and read them, in both languages. */
import type { Language } from '../kit/bilingual';
import { normalise, numeral, readNumeral } from './numerals';

interface Unit {
  readonly minutes: number;
  readonly names: string;
}

/** Longest names first within a unit, so that "min" never ends at its m. */
const units: readonly Unit[] = [
  { minutes: 1440, names: 'days?|d|天' },
  { minutes: 60, names: 'hours?|hrs?\\.?|h|个?小时|个?钟头|时' },
  { minutes: 1, names: 'minutes?|mins?\\.?|m|分钟|分' },
  { minutes: 1 / 60, names: 'seconds?|secs?\\.?|s|秒钟|秒' },
];

const amount = `(?:\\d+(?:\\.\\d+)?|${numeral}|半)`;
const joint = '\\s*(?:,|and|零|又)?\\s*';

/** Every unit once at most, from large to small, each with its amount; 半 may follow a unit ("一个半小时" has it inside). */
const spelled = new RegExp(
  `^${units.map(({ names }) => `(?:(${amount})\\s*(个半)?(?:${names})(半)?(?![a-z])${joint})?`).join('')}$`,
);

/** No duration is written at greater length; what is longer is not looked at. */
const longest = 60;

const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;

/** The minutes of "15 min", "1 h 28 min", "1h28m", "1.5 hours", "1:28" (hours), "四十分钟", "一个半小时", "90"; null else. */
export function readDuration(text: string): number | null {
  if (text.length > longest) return null;
  const plain = normalise(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  const [, hours, minutes, seconds = '0'] = clock.exec(plain) ?? [];
  if (hours && minutes) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const match = plain === '' ? null : spelled.exec(plain);
  return match && sumOf(match.slice(1));
}

/** Three groups a unit: its amount, 个半 before its name, 半 behind it. */
const sumOf = (groups: readonly (string | undefined)[]): number =>
  units.reduce((sum, unit, index) => {
    const [number, before, behind] = groups.slice(index * 3, index * 3 + 3);
    const halves = before || behind ? 0.5 : 0;
    return number === undefined ? sum : sum + (readAmount(number) + halves) * unit.minutes;
  }, 0);

function readAmount(text: string): number {
  if (text === '半') return 0.5;
  return /^\d/.test(text) ? Number(text) : readNumeral(text);
}

const minute = 60_000;

/** "45 s", "29 min", "1 h 28 min", "2 d 3 h"; 45秒、29分钟、1小时28分、2天3小时. Rounded to the minute from one minute on. */
export function showDuration(milliseconds: number, language: Language): string {
  const sign = milliseconds < 0 ? '−' : '';
  const size = Math.abs(milliseconds);
  if (size < minute && Math.round(size / 1000) < 60)
    return sign + showSeconds(Math.round(size / 1000), language);
  return sign + showMinutes(Math.round(size / minute), language);
}

const showSeconds = (seconds: number, language: Language): string =>
  language === 'zh' ? `${seconds}秒` : `${seconds} s`;

function showMinutes(total: number, language: Language): string {
  const parts = [Math.floor(total / 1440), Math.floor(total / 60) % 24, total % 60];
  if (language === 'zh') return joinParts(parts, ['天', '小时', total < 60 ? '分钟' : '分'], '');
  return joinParts(parts, [' d', ' h', ' min'], ' ');
}

const joinParts = (parts: readonly number[], names: readonly string[], between: string): string =>
  parts.flatMap((part, index) => (part === 0 ? [] : [`${part}${names[index]}`])).join(between);
