/** Which code units make words. All answer false for zero, which stands behind the end of a text. */

/** Han ideographs of the basic plane. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Digits of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters and digits of Latin script, the underscore. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** Apostrophe, hyphen, dot, slash: inside a word they join, outside they are punctuation. */
export const isJoiner = (code: number): boolean => code === 39 || code === 45 || code === 46 || code === 47;

/** Capital letters of ASCII and of Latin-1. */
export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
