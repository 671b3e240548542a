/** What the words of a cell ask of its column: to stay in one line, or leave to be torn. */

/** Dates, states and roles are no longer; so many columns of them fit on paper. */
const shortest = 13;
const fewColumns = 6;
/** A longer word, an address mostly, would push the table off the page. */
const longestWord = 24;

/** A class of the sheet, or none. */
export function cellClass(text: string, columns: number): 'short' | 'long' | null {
  if (columns <= fewColumns && widthOf(text) <= shortest) return 'short';
  return text.split(/\s+/).some((word) => widthOf(word) > longestWord && !han.test(word)) ? 'long' : null;
}

/** In narrow letters; a Chinese one is as wide as two. */
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const han = /\p{Script=Han}/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/gu;
