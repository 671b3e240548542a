/** Counts inside the sentences of checks. */

/** "1 event", "2 events". */
export const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "has" or "have", by the count before it. */
export const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** Whether a text field holds anything but white space. */
export const isFilled = (text: string): boolean => text.trim() !== '';
