/** Writes a computed duration as the typed one was written: same units, same words, same numerals. */
import type { DurationPart, FoundDuration } from '../time/durations-in-text';

const lesser = [
  { unit: 1440, en: ['day', 'days'], zh: '天' },
  { unit: 60, en: ['hour', 'hours'], zh: '小时' },
  { unit: 1, en: ['minute', 'minutes'], zh: '分钟' },
] as const;

/** The text that stands for the minutes where `found` stands: "1h 29m" for "1h 28m", "about 72 minutes" for "about 40 minutes". */
export function typedLike(found: FoundDuration, minutes: number): string {
  const { figure, start, text, sense } = found;
  const [head, tail] = [text.slice(0, figure.start - start), text.slice(figure.end - start)];
  const own = text.slice(figure.start - start, figure.end - start);
  const written = figureLike(own, found.parts, Math.round(minutes));
  return sense === 'about' ? head + written + tail : written;
}

function figureLike(own: string, parts: readonly DurationPart[], minutes: number): string {
  const hyphened = parts.some(({ name }) => name.startsWith('-'));
  if (/\p{Script=Han}/u.test(own)) return inChinese(own, parts, minutes);
  const units = unitsFor(parts, minutes);
  const amounts = split(minutes, units);
  const written = amounts.filter(({ amount }) => amount > 0 || minutes === 0);
  const short = parts.every(({ name }) => /^[ -]?[a-z]{1,3}\.?$/i.test(name));
  return written
    .map(({ unit, amount }) => amount + nameLike(unit, amount, parts, short, hyphened))
    .join(hyphened || (short && !/ /.test(own)) ? '' : ' ');
}

/** The units of the text, and smaller ones as long as something is left. */
function unitsFor(parts: readonly DurationPart[], minutes: number): readonly number[] {
  const typed = parts.map(({ unit }) => unit).filter((unit) => unit >= 1);
  const largest = Math.max(...typed, 1);
  const fits = typed.length > 0 && minutes % Math.min(...typed) === 0 && minutes >= largest;
  const reach = minutes >= largest ? largest : minutes >= 60 ? 60 : 1;
  return fits ? typed : lesser.map(({ unit }) => unit).filter((unit) => unit <= reach);
}

const split = (minutes: number, units: readonly number[]) => {
  let left = minutes;
  return units.map((unit, index) => {
    const amount = index === units.length - 1 ? Math.round(left / unit) : Math.floor(left / unit);
    left -= amount * unit;
    return { unit, amount };
  });
};

function nameLike(
  unit: number,
  amount: number,
  parts: readonly DurationPart[],
  short: boolean,
  hyphened: boolean,
): string {
  if (hyphened) return `-${lesser.find((one) => one.unit === unit)?.en[0] ?? ''}`;
  const typed = parts.find((part) => part.unit === unit)?.name;
  if (typed !== undefined && short) return typed;
  const spaced = parts.some(({ name }) => name.startsWith(' '));
  if (short) return (spaced ? ' ' : '') + shortName(unit, parts);
  return ` ${lesser.find((one) => one.unit === unit)?.en[amount === 1 ? 0 : 1] ?? ''}`;
}

/** "hr" and "min" stand together, as "h" and "m" do. */
function shortName(unit: number, parts: readonly DurationPart[]): string {
  const isLong = parts.some(({ name }) => /[a-z]{2}/i.test(name));
  if (unit === 1440) return 'd';
  return unit === 60 ? (isLong ? 'hr' : 'h') : isLong ? 'min' : 'm';
}

function inChinese(own: string, parts: readonly DurationPart[], minutes: number): string {
  const units = unitsFor(parts, minutes);
  const numerals = !/\d/.test(own);
  const counted = parts.some(({ name }) => name.includes('个'));
  return split(minutes, units)
    .filter(({ amount }) => amount > 0 || minutes === 0)
    .map(({ unit, amount }) => {
      const name = lesser.find((one) => one.unit === unit)?.zh ?? '';
      const measure = counted && unit === 60 ? '个' : '';
      return (numerals ? hanNumeral(amount, unit !== 1) : String(amount)) + measure + name;
    })
    .join('');
}

const hanDigits = '零一二三四五六七八九';

/** 十二, 四十, 一百零八; 两 before a measured unit. Larger than 999 in digits. */
function hanNumeral(value: number, measured: boolean): string {
  if (value === 2 && measured) return '两';
  if (value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds > 0 ? `${hanDigits[hundreds]}百` : '';
  const joint = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const middle = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : hanDigits[tens]}十`;
  const low = ones > 0 || value === 0 ? hanDigits[ones] : '';
  return high + joint + middle + low;
}
