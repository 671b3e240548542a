/** Characters that no export may carry: word processors refuse a file that has one. */

/** Controls other than tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const unfit = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n\r]]/gv;

/** The text without what cannot be written, its line ends as "\n". */
export const cleanText = (text: string): string => text.replace(unfit, '').replace(/\r\n?/g, '\n');
