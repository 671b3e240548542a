/** What an unknown Latin word is, from its shape: read unit by unit, for one word in five is unknown. */

import { shapeNumbers } from './class-bits';
import { isCapital, isDigit } from './letters';

/** Endings of words for things, in the singular. */
const endings = 'tion sion ment ness ity ance ence ism ware base server service api'.split(' ');
/** By their last unit; no other unit ends a thing. */
const endingsOf: readonly (readonly string[] | undefined)[] = Array.from({ length: 128 }, (_, unit) => {
  const some = endings.filter((ending) => ending.charCodeAt(ending.length - 1) === unit);
  return some.length === 0 ? undefined : some;
});

/** A word that is what its last part is: "on-duty-engineer". */
export const compound = -1;

const past = shapeNumbers['V V:past V:pp GUESS'];

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLarge = (code: number): boolean => code >= 65 && code <= 90;

/** Number of the shape of what stands from `start` to `end`, or `compound`; `units` is `text` in lower case, `first` in its sentence. */
export function shapeOfLatin(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  first: boolean,
): number {
  if (end <= start) return shapeNumbers[''];
  const code = text.charCodeAt(start);
  if (isDigit(code) && isNumber(units, start, end)) return shapeNumbers.NUM;
  if (end - start === 1 && isLarge(code)) return shapeNumbers.LETTER;
  if (isIdentifier(text, start, end)) return shapeNumbers.SYSTEM;
  if (hasHyphen(units, start + 1, end)) return endsIn(units, start, end, 'ed') ? past : compound;
  if (endsIn(units, start, end, 'ly')) return shapeNumbers.ADV;
  if (isCapital(code) && !first) return shapeNumbers.PROPER;
  if (isThing(units, start, end)) return shapeNumbers.SYSTEM;
  if (endsIn(units, start, end, 'ed')) return past;
  return shapeNumbers[endsIn(units, start, end, 'ing') ? 'V V:ing GUESS' : ''];
}

/** "2024-11-03", "99.5%", "300ms". */
function isNumber(units: Uint16Array, start: number, end: number): boolean {
  let at = digitsEnd(units, start, end);
  while (at + 1 < end && joinsDigits(units[at] as number) && isDigit(units[at + 1] as number))
    at = digitsEnd(units, at + 1, end);
  const rest = end - at;
  if (rest === 0 || (rest === 1 && units[at] === 37)) return true;
  return rest <= 2 && isSmall(units[at] as number) && isSmall(units[end - 1] as number);
}

function digitsEnd(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(units[at] as number)) at += 1;
  return at;
}

/** Comma, hyphen, dot, slash, colon. */
const joinsDigits = (unit: number): boolean => (unit >= 44 && unit <= 47) || unit === 58;

/** With a digit, a dot, a slash or an underscore, a capital behind a small letter, or capitals only: "APIs", "userId". */
function isIdentifier(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === 46 || code === 47 || code === 95) return true;
    if (isLarge(code)) {
      if (isSmall(before)) return true;
      capitals += 1;
    }
    before = code;
  }
  const others = end - start - capitals;
  return capitals > 1 && (others === 0 || (others === 1 && before === 115));
}

function hasHyphen(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (units[at] === 45) return true;
  return false;
}

const isThing = (units: Uint16Array, start: number, end: number): boolean =>
  endsAsThing(units, start, end) || (units[end - 1] === 115 && endsAsThing(units, start, end - 1));

function endsAsThing(units: Uint16Array, start: number, end: number): boolean {
  const some = endingsOf[units[end - 1] as number];
  if (some === undefined) return false;
  for (const ending of some) if (endsIn(units, start, end, ending)) return true;
  return false;
}

function endsIn(units: Uint16Array, start: number, end: number, ending: string): boolean {
  const from = end - ending.length;
  if (from < start) return false;
  for (let step = ending.length - 1; step >= 0; step -= 1)
    if (units[from + step] !== ending.charCodeAt(step)) return false;
  return true;
}
