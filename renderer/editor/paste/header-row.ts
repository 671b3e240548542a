/** Whether the first row of copied cells names the columns. */

const figure = /^[\s$€£¥￥+-]*\d[\d.,:/\s年月日时分秒-]*\s*(?:%|[a-z]{1,3}|AM|PM|Z)?$/i;

/** A number, an amount, a share, a date or a time. */
export const isFigure = (text: string): boolean => figure.test(text.trim());

/** A name is words; a figure, a date, a time or a missing cell is data. */
const isName = (text: string): boolean => text.trim() !== '' && !isFigure(text);

/** One row alone is data. An unnamed first column, as in a cross table, is no hindrance. */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0) return false;
  return first.every(
    (text, column) => isName(text) || (column === 0 && text.trim() === '' && first.length > 1),
  );
}
