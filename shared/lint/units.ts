/** Text as the linter compares it: lower case, straight apostrophes, plain blanks, code unit for code unit. */

const blanks =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const apostrophes = '’ʼ＇';
/** Capitals far from the Latin letters they are: Kelvin, Ångström, sharp S. */
const distant = 'Kk Åå ẞß';

/** What a code gains when it is folded, modulo 0x10000: zero for nearly all, which need not be filled in at a start. */
const gains = gainTable();

function gainTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const fold = (from: number, to: number): void => {
    table[from] = to - from;
  };
  for (let code = 0; code < 0x250; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) fold(code, lower.charCodeAt(0));
  }
  for (const pair of distant.split(' ')) fold(pair.charCodeAt(0), pair.charCodeAt(1));
  for (const blank of blanks) fold(blank.charCodeAt(0), 32);
  for (const apostrophe of apostrophes) fold(apostrophe.charCodeAt(0), 39);
  return table;
}

/** The units of `text`, with zeros behind them, in `into` or, where that is too small, in a new array. */
export function unitsOf(text: string, into: Uint16Array): Uint16Array {
  const size = text.length;
  const units = into.length > size + 1 ? into : new Uint16Array(size * 2 + 64);
  for (let at = 0; at < size; at += 1) {
    const code = text.charCodeAt(at);
    units[at] = code + (gains[code] as number);
  }
  units[size] = 0;
  units[size + 1] = 0;
  return units;
}

const none = new Uint16Array(0);

/** The text of the units from `start` to `end`. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1024)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 1024)));
  return text;
}

/** Same length as the text: lower case, straight apostrophes, plain blanks. */
export const flatten = (text: string): string => textOf(unitsOf(text, none), 0, text.length);
