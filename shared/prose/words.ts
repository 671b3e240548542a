/** The one word counter: a Han character, or a run of other letters and digits, is one word. */
const word = /\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv;

/** The words of a text in order. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** How many words the text has; 0 for an empty one. */
export const countWords = (text: string): number => wordsOf(text).length;
